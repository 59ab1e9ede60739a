using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Cli;

/// <summary>The word somebody probably meant.</summary>
internal static class NearestWord
{
    private const int Slips = 2;

    /// <summary>The one of the known words that is nearest; <see langword="null"/> where none is near, or where all of the word would have to change.</summary>
    public static string? To(string word, IEnumerable<string> known) => known
        .Select(candidate => (Word: candidate, Distance: EditDistance.Between(word, candidate, Slips)))
        .Where(candidate => candidate.Distance <= Slips && candidate.Distance < word.TrimStart('-').Length)
        .OrderBy(candidate => candidate.Distance)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();
}
