using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// A table printed as the notice prints it, the only one under its heading: every row of the form once, in its order and under its own label, over each cell the
/// headers of the form and no others, and a number in every cell or in none of the row. There is one way to read it, so that nothing need be weighed: most tables are read
/// without all that is asked of the others. Where it speaks, it says what they would say.
/// </summary>
internal sealed class PrescribedTable
{
    private readonly TableForm _form;
    private readonly TableLabels _labels;
    private readonly List<DecidedCell<FormCell>> _cells;
    private readonly List<GridRow> _headerRows = [];
    private ColumnHeaders? _headers;

    // The first row below the headers; those below it are drawn like it.
    private GridRow? _first;
    private IReadOnlyList<FormColumn>? _firstColumns;

    private PrescribedTable(TableForm form, TableLabels labels) =>
        (_form, _labels, _cells) = (form, labels, new List<DecidedCell<FormCell>>(form.Cells.Count));

    private bool IsSideBySide => _form.Layout == TableLayout.RowsSideBySide;

    /// <summary>The cells of a table that is printed as its form; <see langword="null"/> where anything is otherwise.</summary>
    /// <param name="blocks">What stands under the heading of the table.</param>
    /// <param name="form">The form that is expected.</param>
    /// <param name="labels">The labels of the table in all forms.</param>
    public static IReadOnlyList<DecidedCell<FormCell>>? Find(IReadOnlyList<Block> blocks, TableForm form, TableLabels labels)
    {
        Grid? only = null;
        foreach (var block in blocks)
        {
            if (block is Grid grid && only is null)
            {
                only = grid;
            }
            else if (block is not Paragraph line || line.Text.AsSpan().IndexOfAny(' ', '年') >= 0)
            {
                // It may head columns or be the caption of another year.
                return null;
            }
        }

        return only is not null && new PrescribedTable(form, labels) is var table && table.Takes(only.Rows) ? table._cells : null;
    }

    private bool Takes(IReadOnlyList<GridRow> rows)
    {
        foreach (var row in rows)
        {
            if (!(row.HasNumbers || IsBlank(row) ? TakesRow(row) : TakesWords(row)))
            {
                return false;
            }
        }

        return _cells.Count == _form.Cells.Count && _headerRows.Count == 0 && AddsUp();
    }

    /// <summary>Headers, or a line over a block of the table such as 第二十条第（一）项, which heads no column.</summary>
    private bool TakesWords(GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (TableYears.MayNameYear(cell) && !_labels.IsExactHeader(cell.Text))
            {
                return false;
            }
        }

        if (PrintedRows.IsHeader(row, _labels) || (IsSideBySide && row.OnlyText is null))
        {
            _headerRows.Add(row);
            return true;
        }

        // Word ends a table of several widths with a row that has nothing but those.
        return _headerRows.Count == 0
            && (row.OnlyText is { } only ? _labels.Row(only.Text) is null : _cells.Count == _form.Cells.Count && row.Cells.All(cell => cell.IsBlank));
    }

    /// <summary>Whether it is the next row of the form and nothing stands behind its label, nor at the end of it: 规章 —.</summary>
    private bool IsBlank(GridRow row) => !IsSideBySide && _cells.Count < _form.Cells.Count && PrintedRows.Labelled(row, _labels) is { IsFilled: false } printed
        && printed.Path == _form.Cells[_cells.Count].Row.Path && !printed.Label.Text.Any(char.IsWhiteSpace);

    private bool TakesRow(GridRow row)
    {
        if (_headerRows.Count > 0)
        {
            // A table under one header that has it again goes on behind a break.
            if (_headers is not null && _form.Layout != TableLayout.BlocksWithOwnHeader)
            {
                return false;
            }

            (_headers, _first) = (new ColumnHeaders([.. _headerRows]), null);
            _headerRows.Clear();
        }

        if (_headers is null || _cells.Count == _form.Cells.Count || row.IsCounted || row.MayLackCells || row.End != _headers.End || !row.IsComplete)
        {
            return false;
        }

        var own = _form.Cells[_cells.Count].Row;
        var first = row.Cells.Count - (IsSideBySide ? _form.Cells.Count : own.Columns.Count);
        if (first < 0 || (IsSideBySide ? first > 0 : !IsLabelled(row, own, first - 1)))
        {
            return false;
        }

        if (_first is null || _firstColumns != own.Columns)
        {
            if (!AreHeaded(row, first))
            {
                return false;
            }

            (_first, _firstColumns) = (row, own.Columns);
        }

        return IsDrawnLike(_first, row, first) && TakesCells(row, first);
    }

    private bool IsLabelled(GridRow row, FormRow own, int label) => PrintedRows.Labelled(row, _labels) is { } printed && label >= 0 && ReferenceEquals(printed.Label, row.Cells[label])
        && printed.Path == own.Path && LabelKey.Of(printed.Label.Text) == LabelKey.Of(own.Label) && PrintedRows.IsCertain(printed, _labels);

    /// <summary>Whether over each cell stand the headers of its column, from the outermost down, and over the labels what the form prints there or a note.</summary>
    private bool AreHeaded(GridRow row, int first)
    {
        var start = row.Cells[first].Span!.Value.Column;
        for (var column = 0; column < start; column++)
        {
            if (!_headers!.Over(column).All(text => LabelKey.Of(text).Length == 0 || _labels.IsCorner(text)))
            {
                return false;
            }
        }

        for (var i = first; i < row.Cells.Count; i++)
        {
            var target = _form.Cells[_cells.Count + i - first];
            string[] prescribed = [.. IsSideBySide ? target.Row.Labels : [], .. target.Column.Labels];
            var span = row.Cells[i].Span!.Value;
            for (var column = span.Column; column < span.End; column++)
            {
                if (!_headers!.Over(column).Select(LabelKey.Of).SequenceEqual(prescribed.Select(LabelKey.Of)) || LabelKey.LeavesBracketOpen(_headers.Innermost(column)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsDrawnLike(GridRow other, GridRow row, int first)
    {
        var behind = other.Cells.Count - row.Cells.Count;
        var start = row.Cells[first].Span!.Value.Column;
        foreach (var above in row.Above)
        {
            if (above.Span!.Value.End > start)
            {
                return false;
            }
        }

        for (var i = first; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Span!.Value != other.Cells[i + behind].Span!.Value)
            {
                return false;
            }
        }

        return true;
    }

    private bool TakesCells(GridRow row, int first)
    {
        for (var i = first; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            if (!(row.HasNumbers ? cell.IsNumber : cell.IsBlank) || cell.Span is not { Rows: 1, Column: var column } || RowsBelowRows.MayBeSeveral(cell))
            {
                return false;
            }

            _cells.Add(new DecidedCell<FormCell>(_form.Cells[_cells.Count], _headers!.Innermost(column), cell));
        }

        return true;
    }

    /// <summary>Whether every total is that of its row, where anything stands in it.</summary>
    private bool AddsUp()
    {
        foreach (var row in _form.Rows)
        {
            var others = 0L;
            var isSummed = row.Columns[row.Columns.Count - 1].IsTotal && !_cells[row.FirstCell].Cell.IsBlank;
            for (var i = 0; isSummed && i < row.Columns.Count; i++)
            {
                var number = CellReading.Of(_cells[row.FirstCell + i].Cell.Text, CellKind.Count);
                if (!number.IsReadable || (row.Columns[i].IsTotal && number.Content != others))
                {
                    return false;
                }

                others += number.Content.TryGetInt64(out var count) ? count : 0;
            }
        }

        return true;
    }
}
