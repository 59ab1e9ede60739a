using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Writing.Page;

/// <summary>Prints a table in the layout of its official form, drawn from the description of the form alone.</summary>
internal sealed class TablePrinter
{
    // The label column takes fourteen characters, so that few of its labels need a second line.
    private const int GroupWidth = 7;
    private const int LabelWidth = 38;
    private const int ValueWidth = 9;

    private readonly ReportTable _table;
    private readonly IReadOnlyDictionary<FormCell, string> _notes;
    private readonly List<List<PageCell>> _rows = [];

    private TablePrinter(ReportTable table, IReadOnlyDictionary<FormCell, string> notes)
    {
        _table = table;
        _notes = notes;
    }

    private TableForm Form => _table.Form;

    /// <summary>Lays out a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notes">What is printed beside numbers.</param>
    public static PageTable Print(ReportTable table, IReadOnlyDictionary<FormCell, string> notes)
    {
        var printer = new TablePrinter(table, notes);
        return table.Form.Layout switch
        {
            TableLayout.RowsUnderOneHeader => printer.UnderOneHeader(),
            TableLayout.BlocksWithOwnHeader => printer.InBlocks(),
            _ => printer.SideBySide(),
        };
    }

    /// <summary>The text of a cell: what it holds, and in brackets what is printed beside it.</summary>
    public static string TextOf(Cell content, string? note) => note is null ? content.ToString() : $"{content}（{note}）";

    private PageTable UnderOneHeader()
    {
        var depth = Form.Rows.Max(row => row.Labels.Count);
        var columns = Form.Rows[0].Columns;
        var headers = PageHeaders.Of([.. columns.Select(column => column.Labels)], depth);
        headers[0].Insert(0, new PageCell(PageCellKind.Note, Form.PrintedNote ?? Form.LabelHeader ?? "", 0, depth, headers.Count));
        var lines = Form.Rows.Select(_ => new List<PageCell>()).ToArray();
        AddRows(lines, Form.Parts, 0, depth);
        _rows.AddRange(headers);
        _rows.AddRange(lines);
        return new PageTable(_rows, [.. Enumerable.Repeat(GroupWidth, depth - 1), LabelWidth, .. Enumerable.Repeat(ValueWidth, columns.Count)])
        {
            Source = _table,
            HeaderRows = headers.Count,
        };
    }

    private void AddRows(List<PageCell>[] lines, IEnumerable<FormPart> parts, int level, int depth)
    {
        foreach (var part in parts)
        {
            if (part is FormRow row)
            {
                lines[row.Index].Add(new PageCell(PageCellKind.Label, LabelOf(row), level, depth - level));
                lines[row.Index].AddRange(row.Columns.Select((_, column) => Value(row, column, depth + column, 1)));
            }
            else if (part is FormGroup group)
            {
                lines[FirstRow(group)].Add(new PageCell(PageCellKind.Label, LabelOf(group), level, 1, RowsIn(group)));
                AddRows(lines, group.Parts, level + 1, depth);
            }
        }
    }

    private PageTable InBlocks()
    {
        // The blocks have one, two or three columns; drawn on as many as all of these divide, every block is divided evenly.
        var width = Form.Rows.Select(row => row.Columns.Count).Distinct().Aggregate(1, LeastCommonMultiple);
        FormPart? group = null;
        IReadOnlyList<FormColumn>? columns = null;
        foreach (var row in Form.Rows)
        {
            if (row.Parent != group && row.Parent is not null)
            {
                _rows.Add([new PageCell(PageCellKind.Label, LabelOf(row.Parent), 0, width + 1)]);
                columns = null;
            }

            if (!ReferenceEquals(row.Columns, columns))
            {
                var share = width / row.Columns.Count;
                _rows.Add(
                [
                    new PageCell(PageCellKind.Header, Form.LabelHeader ?? "", 0),
                    .. row.Columns.Select((column, i) => new PageCell(PageCellKind.Header, HeaderOf(row, column), 1 + (i * share), share)),
                ]);
            }

            (group, columns) = (row.Parent, row.Columns);
            var part = width / row.Columns.Count;
            _rows.Add([new PageCell(PageCellKind.Label, LabelOf(row), 0), .. row.Columns.Select((_, i) => Value(row, i, 1 + (i * part), part))]);
        }

        return new PageTable(_rows, [LabelWidth, .. Enumerable.Repeat(ValueWidth * 3, width)]) { Source = _table };
    }

    private PageTable SideBySide()
    {
        var headers = PageHeaders.Of([.. Form.Cells.Select(cell => (IReadOnlyList<string>)[.. cell.Row.Labels, .. cell.Column.Labels])], 0);
        _rows.AddRange(headers);
        _rows.Add([.. Form.Cells.Select(cell => Value(cell.Row, cell.ColumnIndex, cell.Index, 1))]);
        return new PageTable(_rows, [.. Enumerable.Repeat(ValueWidth, Form.Cells.Count)]) { Source = _table, HeaderRows = headers.Count };
    }

    private PageCell Value(FormRow row, int column, int first, int columns)
    {
        var cell = Form.Cells[row.FirstCell + column];
        var content = _table[cell];
        return new PageCell(PageCellKind.Value, TextOf(content, _notes.TryGetValue(cell, out var note) ? note : null), first, columns)
        { Cell = cell, Content = content };
    }

    /// <summary>The header, with the unit of the amount where the form leaves it open and the agency printed one.</summary>
    private string HeaderOf(FormRow row, FormColumn column)
    {
        var cell = Form.UnitCells.FirstOrDefault(candidate => candidate.Row == row && candidate.Column == column);
        return cell is not null && _table.GetUnit(cell) is { } unit ? $"{column.Label}({AmountUnits.Label(unit)})" : column.Label;
    }

    private static string LabelOf(FormPart part) => part.Label + part.Note;

    private static int FirstRow(FormPart part) => part is FormGroup group ? FirstRow(group.Parts[0]) : ((FormRow)part).Index;

    private static int RowsIn(FormPart part) => part is FormGroup group ? group.Parts.Sum(RowsIn) : 1;

    private static int LeastCommonMultiple(int first, int second)
    {
        var multiple = first;
        while (multiple % second != 0)
        {
            multiple += first;
        }

        return multiple;
    }
}
