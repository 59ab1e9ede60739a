using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// A table whose cells ran together: 规章555行政规范性文件101. Sentences name the same things and count them: 公布规章25件，行政规范性文件23件。
/// </summary>
internal static class LostTable
{
    private static readonly char[] SentenceEnds = ['。', '；', ';', '！', '!'];

    /// <summary>How many rows of a table stand in lines outside their sentences; none where no digit stands there.</summary>
    public static int RowsIn(IEnumerable<Paragraph> lines, TableLabels labels)
    {
        var rest = string.Concat(lines.SelectMany(line => OutsideSentences(line.Text, labels)));
        return rest.Any(char.IsDigit) ? labels.CountIn(rest) : 0;
    }

    /// <summary>A sentence ends as one and says what it counts; the cells of a table do neither.</summary>
    private static IEnumerable<string> OutsideSentences(string line, TableLabels labels)
    {
        var pieces = line.Split(SentenceEnds);
        return pieces.Where((piece, i) => i == pieces.Length - 1 || !TableLabels.Counts(piece) || labels.StandsBeforeNumber(piece));
    }
}
