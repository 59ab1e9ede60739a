using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>
/// A row that begins at the foot of a page and ends at the head of the next. Each page draws a row of its own there, so that only the words tell
/// it from two rows: the label is an official one together with what stands on the next page, and is none without.
/// </summary>
internal sealed class BrokenRow
{
    private readonly IReadOnlyList<TableLabels> _labels;
    private readonly List<PlacedText> _above;
    private readonly List<PlacedText> _below;
    private readonly (int Above, int Below)[] _pairs;

    private BrokenRow(List<PlacedText> above, List<PlacedText> below, int row, IReadOnlyList<TableLabels> labels)
    {
        _labels = labels;
        _above = above;
        _below = below;
        var bottom = above.Max(cell => cell.EndRow);
        _pairs = [.. Enumerable.Range(0, below.Count).Where(i => below[i].Cell.Row == row)
            .Select(i => (above.FindIndex(cell => cell.EndRow == bottom && cell.IsAbove(below[i])), i))];
    }

    /// <summary>Puts the words and numbers of a broken row together at the foot of the earlier page.</summary>
    /// <param name="above">The part on the earlier page.</param>
    /// <param name="below">The part on the later page.</param>
    /// <param name="first">The first part of the table, whose headers the later pages may repeat.</param>
    /// <param name="labels">The labels of all tables.</param>
    public static void Mend(List<PlacedText> above, List<PlacedText> below, IReadOnlyList<PlacedText> first, IReadOnlyList<TableLabels> labels)
    {
        var row = RepeatedRows(below, first);
        if (below.Exists(cell => cell.Cell.Row == row))
        {
            new BrokenRow(above, below, row, labels).Mend();
        }
    }

    private static int RepeatedRows(List<PlacedText> below, IReadOnlyList<PlacedText> first)
    {
        var row = 0;
        while (RowOf(below) is { Length: > 0 } own && own.SequenceEqual(RowOf(first))
            && !below.Exists(cell => cell.Cell.Row == row && CellReading.IsNumberOrMark(cell.Text)))
        {
            row++;
        }

        return row;

        (int Start, int End, string Text)[] RowOf(IEnumerable<PlacedText> cells) =>
            [.. cells.Where(cell => cell.Cell.Row == row).Select(cell => (cell.Start, cell.End, cell.Text))];
    }

    private void Mend()
    {
        var label = Array.FindLastIndex(_pairs, pair => pair.Above >= 0 && (_above[pair.Above].IsWords || _below[pair.Below].IsWords));
        var goesOn = label >= 0 && _pairs.All(pair => pair.Above >= 0) && GoesOn(label);
        for (var i = 0; i < _pairs.Length; i++)
        {
            var (above, below) = _pairs[i];
            if (above >= 0 && (i >= label ? goesOn : IsBrokenGroup(_above[above].Text, _below[below].Text)))
            {
                _above[above] = _above[above] with { Text = Joined(_above[above], _below[below]) };
                _below[below] = _below[below] with { Text = "" };
            }
        }
    }

    private bool GoesOn(int label)
    {
        var (above, below) = (_above[_pairs[label].Above].Text, _below[_pairs[label].Below].Text);
        if (CharacterFolding.IsBlank(below))
        {
            // The label of the next row may stand farther to the left.
            return Row(above) is not null && !_pairs.Take(label).Any(pair => ExactRow(_below[pair.Below].Text) is not null);
        }

        if (CharacterFolding.IsBlank(above))
        {
            // The whole label stands on the later page, and the numbers on the earlier one.
            return ExactRow(below) is not null && !_pairs.Skip(label + 1).Any(pair => !_below[pair.Below].IsBlank);
        }

        // A row of its own has an item number, or a label of its own, as 小计 below a label that is whole.
        return ExactRow(below) is null
            ? Row(above + below) is not null && (ExactRow(above + below) is not null
                || (LabelOrdinal.Of(CharacterFolding.Fold(below).Trim()).Length == 0 && (ExactRow(above) is null || LabelKey.LeavesBracketOpen(above))))
            : ExactRow(above) is null && ExactRow(above + below) is not null;
    }

    private bool IsBrokenGroup(string above, string below) =>
        !CharacterFolding.IsBlank(above) && !CharacterFolding.IsBlank(below) && IsGroup(above + below) && !IsGroup(below);

    private static string Joined(PlacedText above, PlacedText below) =>
        above.IsBlank || below.IsBlank || above.IsWords || below.IsWords || (above.IsFull && GlyphLine.IsDigits(below.Text)) ? above.Text + below.Text
            : $"{above.Text}\n{below.Text}";

    private string? Row(string text) => _labels.Select(labels => labels.Row(text)).FirstOrDefault(path => path is not null);

    private string? ExactRow(string text) => _labels.Select(labels => labels.ExactRow(text)).FirstOrDefault(path => path is not null);

    private bool IsGroup(string text) => _labels.Any(labels => labels.IsGroup(text));
}
