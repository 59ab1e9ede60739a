using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// A table whose cells ran together: 规章555行政规范性文件101. Sentences name the same things and count them: 公布规章25件，行政规范性文件23件.
/// </summary>
internal static class LostTable
{
    private const string ClauseMarks = "，,、：:";

    private static readonly char[] SentenceEnds = ['。', '；', ';', '！', '!'];

    /// <summary>How many rows of a table stand in a text outside its sentences; none where no digit stands there.</summary>
    public static int RowsIn(string text, TableLabels labels)
    {
        var rest = string.Concat(text.Split(SentenceEnds).Where(piece => !IsSentence(piece, labels)));
        return rest.Any(char.IsDigit) ? labels.CountIn(rest) : 0;
    }

    private static bool IsSentence(string text, TableLabels labels) => text.Any(ClauseMarks.Contains) && !labels.StandsBeforeNumber(text);
}
