using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// A table whose cells ran together: 规章555行政规范性文件101. Sentences name the same things and count them: 公布规章25件，行政规范性文件23件。
/// </summary>
internal static class LostTable
{
    // What a sentence counts or dates with behind a number.
    private const string MeasureWords = "件条项次个宗份起例封篇人元万亿多余年月日";

    private static readonly char[] SentenceEnds = ['。', '；', ';', '！', '!'];

    /// <summary>How many rows of a table stand in lines outside their sentences; none where no digit stands there.</summary>
    public static int RowsIn(IEnumerable<Paragraph> lines, TableLabels labels)
    {
        var rest = string.Concat(lines.SelectMany(line => OutsideSentences(line.Text, labels)));
        return rest.Any(char.IsDigit) ? labels.CountIn(rest) : 0;
    }

    /// <summary>A sentence ends as one and says what it counts, or counts nothing; the cells of a table do neither.</summary>
    private static IEnumerable<string> OutsideSentences(string line, TableLabels labels)
    {
        var pieces = TraditionalCharacters.Simplify(line).Split(SentenceEnds);
        return pieces.Where((piece, i) => i == pieces.Length - 1 || (piece.Any(char.IsDigit) && (!Counts(piece) || NamesRowBeforeNumber(piece, labels))));
    }

    private static bool Counts(string text) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 1)).Any(at => char.IsDigit(text[at - 1]) && MeasureWords.IndexOf(text[at]) >= 0);

    /// <summary>Whether the label of a row stands right before a number without a measure word, as in a table and hardly in a sentence.</summary>
    private static bool NamesRowBeforeNumber(string text, TableLabels labels)
    {
        var key = LabelKey.Of(text);
        return labels.EndsOfRowsIn(key).Any(start =>
        {
            var end = start;
            while (end < key.Length && char.IsDigit(key[end]))
            {
                end++;
            }

            return end > start && (end == key.Length || MeasureWords.IndexOf(key[end]) < 0);
        });
    }
}
