using Gov.Disclosure.Documents.Labels;
using static Gov.Disclosure.Documents.Matching.PrintedSums;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Sums as a veto in files that say which columns cells cover: two numbers in one cell beside a blank one, and a group of numbers one cell beside its place.
/// It is a doubt of the reader then, before it is a mistake of the agency.
/// </summary>
internal static class SumVeto
{
    // 12 beside a total of 3 is a mistake of the agency; the more digits there are, and the more other numbers have to fit, the less is that so.
    private const int FewestThatSpeak = 5;

    // A total with two numbers: 1 beside 1 is there in many rows.
    private const int FewestMoved = 3;

    /// <summary>
    /// Whether two numbers run together in one cell beside a blank one: in its place again, one of them makes all add up, which does not as it stands.
    /// </summary>
    /// <param name="cells">The texts under the columns.</param>
    /// <param name="group">How many cells add up.</param>
    public static bool HasJoined(IReadOnlyList<string> cells, int group) => Enumerable.Range(0, cells.Count - 1)
        .SelectMany(i => new[] { (Joined: i, Blank: i + 1), (Joined: i + 1, Blank: i) })
        .Where(pair => CharacterFolding.IsBlank(cells[pair.Blank]) && cells[pair.Joined].Length > 1 && cells[pair.Joined].All(char.IsDigit))
        .Any(pair =>
        {
            // Two groups, where one cell is the last of its own and the other the first of the next.
            var start = Math.Min(pair.Joined, pair.Blank) / group * group;
            string[] own = [.. cells.Skip(start).Take(Math.Max(pair.Joined, pair.Blank) < start + group ? group : 2 * group)];
            var numbers = own.Count(text => Number(text) > 0);
            return numbers > 1 && numbers + cells[pair.Joined].Length >= FewestThatSpeak && !AllAddUp(own, group)
                && Parted(own, pair.Joined - start, pair.Blank - start).Any(parted => AllAddUp(parted, group));
        });

    /// <summary>Whether the numbers of a group do not add up where they stand, but those one cell beside them do: the group has been moved.</summary>
    public static bool FitsBeside(IReadOnlyList<string> cells, int group)
    {
        return Enumerable.Range(0, cells.Count / group)
            .Any(i => !Fits(i * group, fewest: 0) && (FitsBetween(i, i - 1, (i * group) - 1) || FitsBetween(i, i + 1, (i * group) + 1)));

        // Where the group it reaches into does not add up either, one number and its total are enough.
        bool FitsBetween(int i, int beside, int start) => Fits(start, Fits(beside * group, fewest: 0) ? FewestMoved : FewestMoved - 1);

        bool Fits(int start, int fewest) => start >= 0 && start + group <= cells.Count && AddUpTo(cells, start, group)
            && cells.Skip(start).Take(group).Count(text => Number(text) > 0) >= fewest;
    }

    private static bool AllAddUp(string[] cells, int group) =>
        Enumerable.Range(0, cells.Length / group).All(i => AddUp(new ArraySegment<string>(cells, i * group, group)));

    /// <summary>What adds up by its last or its first digit alone is a slip of the pen.</summary>
    private static IEnumerable<string[]> Parted(string[] cells, int joined, int blank) => Enumerable.Range(1, cells[joined].Length - 1)
        .Where(end => cells[joined][end] != '0' || (end == cells[joined].Length - 1 && cells.Count(text => Number(text) > 0) >= FewestMoved))
        .Select(end => (string[])[.. cells.Select((text, i) => i != joined && i != blank ? text
            : i < Math.Max(joined, blank) ? cells[joined].Substring(0, end) : cells[joined].Substring(end))]);
}
