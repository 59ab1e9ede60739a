using System.Text.RegularExpressions;

namespace Gov.Disclosure.Documents;

/// <summary>Lines of prose taken as the cells of a table that lost its separators: one cell per line, or a label with its numbers on one line as PDF text has them.</summary>
internal static class LooseText
{
    private static readonly Regex Word = new(@"\S+", RegexOptions.CultureInvariant);

    public static CellStream Of(IEnumerable<Paragraph> paragraphs, TableLabels? labels) =>
        new([.. paragraphs.SelectMany(paragraph => Cells(paragraph, labels))], KeepsBlanks: false);

    /// <summary>Whether a line holds nothing but official labels and numbers.</summary>
    public static bool IsTable(Paragraph paragraph, TableLabels labels) =>
        Cells(paragraph, labels).All(cell => PrintedRows.IsNumber(cell) || labels.Knows(cell.Text))
        || Word.Matches(paragraph.Text).Cast<Match>().All(word => labels.Knows(word.Value));

    private static IEnumerable<GridCell> Cells(Paragraph paragraph, TableLabels? labels)
    {
        var words = Word.Matches(paragraph.Text).Cast<Match>().ToArray();
        var numbers = Enumerable.Reverse(words).TakeWhile(word => CellReading.IsNumberOrMark(word.Value)).Count();
        var label = paragraph.Text.Substring(0, numbers == words.Length ? 0 : words[words.Length - numbers - 1].Index + words[words.Length - numbers - 1].Length);
        if (numbers == 0 || (label.Length > 0 && numbers == 1 && labels?.Row(label) is null))
        {
            return [new GridCell(paragraph.Text, paragraph.Position)];
        }

        return (label.Length > 0 ? [new GridCell(label, paragraph.Position)] : Array.Empty<GridCell>()).Concat(
            words.Skip(words.Length - numbers).Select(word => new GridCell(word.Value, paragraph.Position with { Column = paragraph.Position.Column + word.Index })));
    }
}
