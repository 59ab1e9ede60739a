using System.Text.RegularExpressions;

namespace Gov.Disclosure.Documents;

/// <summary>Lines of prose taken as the cells of a table that lost its separators: one cell per line, or a label with its numbers on one line as PDF text has them.</summary>
internal static class LooseText
{
    // One or two words that are part of a label may be anything.
    private const int FewestPieces = 3;

    private static readonly Regex Word = new(@"\S+", RegexOptions.CultureInvariant);

    public static CellStream Of(IEnumerable<Paragraph> paragraphs, TableLabels? labels) =>
        new([.. paragraphs.SelectMany(paragraph => Cells(paragraph, labels))], KeepsBlanks: false);

    /// <summary>Whether a line holds nothing but official labels and numbers, or what is left of a row of headers broken over lines: 维持 纠正 结果 审结.</summary>
    public static bool IsTable(Paragraph paragraph, TableLabels labels)
    {
        if (Cells(paragraph, labels).All(cell => PrintedRows.IsNumber(cell) || labels.Knows(cell.Text)))
        {
            return true;
        }

        var words = Word.Matches(paragraph.Text).Cast<Match>().Select(word => word.Value).ToArray();
        return words.All(labels.Knows) || (words.Length >= FewestPieces && words.All(labels.IsPiece));
    }

    /// <summary>The numbers of a line that is nothing else.</summary>
    public static IEnumerable<GridCell> NumbersOf(Paragraph line) => Cells(line, null) is var cells && cells.All(PrintedRows.IsNumber) ? cells : [];

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
