using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Lines of prose taken as the cells of a table that lost its separators: one cell per line, or a label with its numbers on one line as PDF text has them.
/// </summary>
internal static class LooseText
{
    // One or two words that are part of a label may be anything.
    private const int FewestPieces = 3;

    // Dots lead the eye from a label to its number: 1.属于国家秘密……3. Spaces of Chinese type are as wide as its characters.
    private static readonly Regex Gap = new(@"…+|[.·・．]{3,}|[—_]{3,}|\u3000", RegexOptions.CultureInvariant);

    private static readonly Regex Word = new(@"\S+", RegexOptions.CultureInvariant);

    public static CellStream Of(IEnumerable<Paragraph> paragraphs, TableLabels labels) =>
        new([.. paragraphs.SelectMany(paragraph => Cells(paragraph, labels))], KeepsBlanks: false);

    /// <summary>Whether a line holds nothing but official labels and numbers, or what is left of a row of headers broken over lines: 维持 纠正 结果 审结.</summary>
    public static bool IsTable(Paragraph paragraph, TableLabels labels)
    {
        var words = Word.Matches(paragraph.Text);
        return Cells(paragraph, labels).All(cell => cell.IsNumber || labels.Knows(cell.Text))
            || (words.Count >= FewestPieces && words.Cast<Match>().All(word => labels.IsPiece(word.Value)));
    }

    private static IEnumerable<GridCell> Cells(Paragraph line, TableLabels labels)
    {
        var paragraph = line with { Text = Gap.Replace(line.Text, gap => new string(' ', gap.Length)) };
        var words = Word.Matches(paragraph.Text).Cast<Match>().ToArray();
        var numbers = Enumerable.Reverse(words).TakeWhile(word => CellReading.IsNumberOrMark(word.Value)).Count();
        var end = numbers == words.Length ? 0 : words[words.Length - numbers - 1].Index + words[words.Length - numbers - 1].Length;
        var start = StartOfLabel(paragraph.Text.Substring(0, end), words, labels);
        var label = paragraph.Text.Substring(start, end - start);
        if (numbers == 0 || (label.Length > 0 && numbers == 1 && labels.Row(label) is null))
        {
            return [At(start, paragraph.Text.Substring(start))];
        }

        return (label.Length > 0 ? [At(start, label)] : Array.Empty<GridCell>())
            .Concat(words.Skip(words.Length - numbers).Select(word => At(word.Index, word.Value)));

        GridCell At(int index, string text) => new(text, paragraph.Position with { Column = paragraph.Position.Column + index });
    }

    /// <summary>
    /// Where the label of a row begins on its line. The label of its group stands before it, broken over the lines of all rows of the group: 公开  4.保护第三方合法权益;
    /// one over several columns stands there once for each.
    /// </summary>
    private static int StartOfLabel(string text, Match[] words, TableLabels labels)
    {
        if (labels.Row(text) is not null)
        {
            return 0;
        }

        for (var i = 1; i < words.Length && words[i].Index < text.Length
            && (labels.IsPieceOfGroup(words[i - 1].Value) || words[i - 1].Value == words[i].Value); i++)
        {
            if (labels.IsPieceOfRow(text.Substring(words[i].Index)))
            {
                return words[i].Index;
            }
        }

        return 0;
    }
}
