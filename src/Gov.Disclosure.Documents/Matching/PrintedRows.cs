using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>Finds the rows of a table that is printed row below row, in one block or spread over several.</summary>
internal sealed class PrintedRows
{
    private const int FewestPieces = 3;

    private readonly TableLabels _labels;
    private readonly List<GridRow> _headerRows = [];
    private List<PrintedRow> _rows = [];
    private bool _isInHeader;

    // Whether no number was found yet beside the last label.
    private bool _isBlank;

    // The headers over the rows; a table may go on in another grid, on the next page or behind a line of text.
    private ColumnHeaders? _headers;
    private bool _areOfGridAbove;

    // The last row without a label above the next one with a label, which may be in another grid.
    private GridRow? _nameless;

    private PrintedRows(TableLabels labels) => _labels = labels;

    /// <param name="blocks">The blocks to look in.</param>
    /// <param name="labels">The labels of the table.</param>
    /// <param name="isInOwnSection">Whether the blocks stand under the heading of the table's section; elsewhere a grid without a row of the table is another
    /// table.</param>
    public static IReadOnlyList<PrintedRow> Find(IEnumerable<Block> blocks, TableLabels labels, bool isInOwnSection = true)
    {
        var rows = new List<PrintedRow>();
        var grids = new PrintedRows(labels);
        var joined = LabelsApart.Join([.. blocks], labels, out var unmatched);
        foreach (var block in joined)
        {
            if (block is CellStream stream)
            {
                rows.AddRange(StreamRows.Find(stream, labels).Where(row => isInOwnSection || row.Path is not null));
            }
            else if (block is Grid grid)
            {
                var found = grids.Read(TextColumns.Lay(grid));
                rows.AddRange(found.Exists(row => IsCertain(row, labels)) ? found : isInOwnSection ? found.Select(row => row with { Path = null }) : []);
            }
        }

        rows.AddRange(isInOwnSection ? unmatched.Select(label => new PrintedRow(labels.Row(label.Text), label, [], []) { MayLackNumbers = true }) : []);
        if (rows.TrueForAll(row => IsCertain(row, labels)))
        {
            return rows;
        }

        var certain = new HashSet<string?>(rows.Where(row => IsCertain(row, labels)).Select(row => row.Path));
        return [.. rows.Select(row => certain.Contains(row.Path) && !IsCertain(row, labels) ? row with { Path = null } : row)];
    }

    /// <summary>Which form rows are printed in, by their labels and headers.</summary>
    /// <param name="rows">The printed rows.</param>
    /// <param name="labels">The labels of the table in all forms.</param>
    /// <param name="preferred">The form that breaks a tie.</param>
    public static TableForm FormOf(IReadOnlyList<PrintedRow> rows, TableLabels labels, TableForm preferred)
    {
        var found = rows.Where(printed => printed.Path is not null).ToLookup(printed => printed.Path!);
        return FormDetection.Choose(
            labels.Forms,
            form => new FormTraces(
                rows.Sum(printed => Evidence(printed, form)),
                row => found.Contains(row.Path),
                (row, column) => found[row.Path].Any(printed => HeadersOf(printed, row).Contains(column))),
            preferred);
    }

    private static int Evidence(PrintedRow printed, TableForm form)
    {
        if (printed.Path is null)
        {
            return form.Rows.Count(row => printed.Names(row));
        }

        if (!form.TryGetRow(printed.Path, out var row))
        {
            return 0;
        }

        return 1 + (LabelKey.Of(row.Label) == LabelKey.Of(printed.Label.Text) ? 1 : 0)
            + (printed.Headers?.PlacesOf(row.Columns).Count ?? HeadersOf(printed, row).Count());
    }

    /// <summary>The columns of a row whose headers are printed over it.</summary>
    private static IEnumerable<FormColumn> HeadersOf(PrintedRow printed, FormRow row)
    {
        if (printed.Headers is { } headers)
        {
            return headers.PlacesOf(row.Columns).Keys;
        }

        var columns = FormLabels.Columns(row.Columns);
        return printed.Header.SelectMany(header => header.Cells).Select(header => columns.TryFind(header.Text, out var column) ? column : null)
            .OfType<FormColumn>();
    }

    /// <summary>Whether only a row of the report can have such a label. 其他 and 总计 without their item number stand in tables of other things too.</summary>
    internal static bool IsCertain(PrintedRow row, TableLabels labels) =>
        row.Path is { } path && (!labels.IsHeader(row.Label.Text) || labels.HasItemNumber(row.Label.Text, path));

    private List<PrintedRow> Read(Grid grid)
    {
        // Some pages draw every row as a table: headers at the end of a grid head the next one.
        (_rows, _isBlank) = ([], false);
        _areOfGridAbove = true;
        foreach (var line in BrokenLabels.Join(grid.Rows, _labels))
        {
            var row = WithLabelAbove(line);
            if (IsHeader(Unnumbered(row), _labels))
            {
                AddHeader(Unnumbered(row));
            }
            else if (Labelled(row, _labels) is { } printed)
            {
                Add(printed, row, grid);
            }
            else if (_isBlank && row.HasNumbers && AreOfRow(row.Cells))
            {
                // Numbers beside a label that has none: it may be theirs.
                _isBlank = false;
                AddNameless(row);
            }
            else if (_isInHeader && !AreOfRow(row.Cells) && row.Cells.All(cell => cell.IsBlank || !_labels.IsGroup(cell.Text)))
            {
                // The rest of header cells whose words are broken over two rows.
                _headerRows.Add(row);
            }

            _nameless = MayBeOfLabelBelow(row) ? row : _nameless;
        }

        var ends = _rows.GroupBy(row => row.NumbersEnd).OrderByDescending(same => same.Count()).FirstOrDefault()?.Key;
        return ends is null ? _rows : [.. _rows.Select(row => row with { HasMoved = row.NumbersEnd != ends })];
    }

    /// <summary>A row of numbers with its label before them, where the first headers stand between a label on a line of its own and its numbers.</summary>
    private GridRow WithLabelAbove(GridRow row)
    {
        if (!(_isBlank && _isInHeader && _headers is null && IsNameless(row) && _headerRows[_headerRows.Count - 1].Cells.TakeWhile(cell => cell.IsBlank).Count() is > 0 and var gap
            && row.Cells.Take(gap).All(cell => cell.IsBlank)))
        {
            return row;
        }

        var label = row.Cells[gap - 1] with { Text = _rows[_rows.Count - 1].Label.Text };
        _rows.RemoveAt(_rows.Count - 1);
        return row with { Cells = [label.Span is { } span ? label with { Span = new GridSpan(0, span.End, 1) } : label, .. row.Cells.Skip(gap)] };
    }

    private void AddHeader(GridRow row)
    {
        if (!_isInHeader)
        {
            _headerRows.Clear();
            _isInHeader = true;
        }

        _headerRows.Add(row);
    }

    private void EndHeader()
    {
        (_headers, _areOfGridAbove) = _isInHeader ? (new ColumnHeaders([.. _headerRows]), false) : (_headers, _areOfGridAbove);
        _isInHeader = false;
    }

    private void Add(PrintedRow printed, GridRow row, Grid grid)
    {
        EndHeader();
        var headers = HeadersOf(printed);
        IReadOnlyList<GridRow> words = row.HasColumns || headers is null ? []
            : [.. headers.Rows.Select(header => new GridRow([.. header.Cells.Where(cell => !_labels.IsCorner(cell.Text))]))];
        _isBlank = !printed.IsFilled;
        if (_isBlank && _nameless is { HasNumbers: true } above)
        {
            AddNameless(above);
        }

        _rows.Add(printed with { Line = new PrintedLine(row, headers, grid.Rows), Header = words, IsBelowNameless = _nameless is not null });
        _nameless = null;
    }

    /// <summary>The headers over a row. Of a table in blocks, those of the grid above are another block's where they name none of its columns.</summary>
    private ColumnHeaders? HeadersOf(PrintedRow printed) =>
        _areOfGridAbove && _labels.Forms[0].Layout == TableLayout.BlocksWithOwnHeader && !_labels.Forms.Any(
            form => printed.Path is { } path && form.TryGetRow(path, out var row) && _headers?.PlacesOf(row.Columns).Count > 0) ? null : _headers;

    private void AddNameless(GridRow row) => _rows.Add(new PrintedRow(null, row.Cells[0], row.Cells, []));

    /// <summary>A row with a label of its own is one the form does not have; one of blank cells may be a row of the form.</summary>
    private bool MayBeOfLabelBelow(GridRow row) =>
        row.Cells.All(cell => cell.IsBlank || cell.IsNumber || (_labels.IsGroup(cell.Text) && (cell.Span is { Rows: > 1 } || _labels.Row(cell.Text) is null)))
        && (AreOfRow(row.Cells) || ((_isInHeader || _rows.Count > 0) && row.Cells.Count > 1 && row.OnlyText is null));

    /// <summary>The row without the number that counts it, as programs write one before headers too.</summary>
    private static GridRow Unnumbered(GridRow row) => row.Cells.Count > 1 && row.Cells[0].IsNumber && !row.Cells[1].IsNumber
        ? row with { Cells = [row.Cells[0] with { Text = "" }, .. row.Cells.Skip(1)] } : row;

    /// <summary>Whether a row heads columns.</summary>
    internal static bool IsHeader(GridRow row, TableLabels labels) =>
        !row.HasNumbers
        && (row.Cells.Any(cell => !cell.IsBlank && labels.IsHeader(cell.Text) && (labels.Row(cell.Text) is null || labels.IsCorner(row.Cells[0].Text)))
            || IsOfPieces(row, labels));

    /// <summary>Whether a row is what is left of headers broken over several: 总计 商业企 科研机. Two cells may be the labels of a row that is blank.</summary>
    private static bool IsOfPieces(GridRow row, TableLabels labels) =>
        row.Cells.Count(cell => !cell.IsBlank) >= FewestPieces && row.Cells.All(cell => cell.IsBlank || labels.IsPieceOfHeader(cell.Text));

    /// <summary>What a row with a label is; nothing for one without.</summary>
    internal static PrintedRow? Labelled(GridRow row, TableLabels labels)
    {
        var label = -1;
        string? path = null;
        var unknown = -1;
        var end = row.Cells.Count;
        for (var i = 0; i < end; i++)
        {
            var cell = row.Cells[i];
            if (cell.IsBlank || cell.IsNumber)
            {
                continue;
            }

            // 总计 and 其他 head columns too; as row labels they have an item number or numbers behind them. A label over several rows names none of them, and
            // beside the label of another row neither does one that is the row of one form and the group of another: (六)其他处理.
            if (cell.Span is not { Rows: > 1 } && labels.Row(cell.Text) is { } found && (label < 0 || found == path || !labels.IsGroup(cell.Text))
                && (!labels.IsHeader(cell.Text) || labels.HasItemNumber(cell.Text, found) || row.Cells.Skip(i + 1).Any(cell => cell.IsNumber)))
            {
                // Behind its numbers the label of a row may be printed once more.
                (label, path, end) = found == path && row.Cells.Skip(label).Take(i - label).Any(cell => cell.IsNumber) ? (label, path, i) : (i, found, end);
            }
            else if (!labels.IsGroup(cell.Text) && unknown < 0)
            {
                unknown = i;
            }
        }

        // Behind the name of a group may stand the names of two of its rows.
        if (label >= 0 && (unknown < label || labels.CountIn(row.Cells[unknown].Text) == 0))
        {
            var first = label + 1;
            while (first < row.Cells.Count && row.Cells[first] is { IsBlank: false } cell && !cell.IsNumber
                && (labels.IsGroup(cell.Text) || IsRestOf(row.Cells[label].Text, cell.Text)))
            {
                first++;
            }

            return new PrintedRow(path, row.Cells[label], [.. row.Cells.Take(end).Skip(first)], [])
            {
                NumbersEnd = end < row.Cells.Count ? row.Cells[end].Span?.Column ?? end : null,
                // Numbers before the label may be its own, but for the first cell, which may count the rows.
                MayLackNumbers = row.Cells.Take(label).Skip(label > 0 && row.Cells[label - 1].IsBlank ? 0 : 1).Any(cell => cell.IsNumber),
            };
        }

        return unknown >= 0 && row.Cells.Skip(unknown).Any(cell => cell.IsNumber)
            ? new PrintedRow(null, row.Cells[unknown], [.. row.Cells.Skip(unknown + 1)], [])
            : null;

        // A label may be cut in two where it is wider than its column.
        bool IsRestOf(string beginning, string text) => labels.ExactRow(beginning) is null && labels.ExactRow(beginning + text) is { } whole && whole == path;
    }

    /// <summary>Whether as many cells as columns have the same number, mostly 0: in whatever order the columns stand, they say the same.</summary>
    internal static bool AreAllAlike(IReadOnlyList<GridCell> cells, int columns) =>
        cells.Count == columns && cells.All(cell => cell.IsNumber && cell.Text.Trim() == cells[0].Text.Trim());

    /// <summary>Whether cells hold the numbers of a row, and not those of the columns.</summary>
    internal static bool AreOfRow(IReadOnlyList<GridCell> cells) => cells.Any(cell => cell.IsNumber) && !ColumnNumbers.Are(cells);

    /// <summary>Whether a row holds numbers and nothing else.</summary>
    internal static bool IsNameless(GridRow row) => row.Cells.All(cell => cell.IsBlank || cell.IsNumber) && AreOfRow(row.Cells);

    /// <summary>Whether a cell is the label of a line of numbers, as 数量 or 2023年.</summary>
    internal static bool IsWord(GridCell cell) => !CellReading.Of(cell.Text, CellKind.Count).IsReadable && cell.Text.Any(char.IsLetter);
}
