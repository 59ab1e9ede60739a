using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>Finds the rows of a table in a stream of cells: a row starts at an official label and goes on while numbers and blanks follow.</summary>
internal static class StreamRows
{
    private const int MostPieces = 4;

    // A number alone may be that of a page.
    private const int FewestNumbers = 2;

    public static IReadOnlyList<PrintedRow> Find(CellStream stream, TableLabels labels)
    {
        var rows = new List<PrintedRow>();
        var header = new List<GridCell>();
        var isInHeader = false;
        var nameless = new List<GridCell>();
        for (var i = 0; i < stream.Cells.Count;)
        {
            var cell = stream.Cells[i];
            if (cell.IsBlank || cell.IsNumber)
            {
                nameless.Add(cell);
                i++;
                continue;
            }

            var end = EndOfNumbers(stream.Cells, i + 1);
            var hasNumbers = stream.Cells.Skip(i + 1).Take(end - i - 1).Any(cell => cell.IsNumber);
            if (Broken(stream.Cells, i, labels) is { } broken)
            {
                rows.Add(broken.Row with { Header = header.Count > 0 ? [new GridRow([.. header])] : [] });
                isInHeader = false;
                i = broken.End;
            }
            else if (labels.IsCorner(cell.Text))
            {
                header.Clear();
                isInHeader = true;
                i++;
            }
            else if (IsHeader(stream.Cells, i, isInHeader, labels))
            {
                if (!isInHeader)
                {
                    header.Clear();
                }

                AddHeader(header, cell, labels);
                isInHeader = true;
                i++;
            }
            else if (labels.Row(cell.Text) is { } path && (hasNumbers || !labels.IsHeader(cell.Text)))
            {
                rows.Add(new PrintedRow(path, cell, [.. stream.Cells.Skip(i + 1).Take(end - i - 1)], header.Count > 0 ? [new GridRow([.. header])] : [])
                {
                    HasMoved = IsOnOtherLines(cell, stream.Cells, i + 1, end),
                    IsBelowNameless = nameless.Count >= Math.Min(labels.ColumnsOf(path), FewestNumbers) && PrintedRows.AreOfRow(nameless),
                    // Numbers and marks may stand in the line of the label itself: 规章：1件, 规章，1, 重复申请///.
                    MayLackNumbers = end == stream.Cells.Count || !labels.Knows(stream.Cells[end].Text) || labels.Row(stream.Cells[end].Text) == path
                        || LabelKey.Of(cell.Text).Any(char.IsDigit) || cell.Text.EndsWith("/", StringComparison.Ordinal),
                });
                nameless.Clear();
                isInHeader = false;
                i = end;
            }
            else if (isInHeader && !hasNumbers && !labels.IsGroup(cell.Text))
            {
                AddHeader(header, cell, labels);
                i++;
            }
            else
            {
                // Where blank cells are not seen, one number behind a line of text may be anything, as that of a page.
                var isRow = stream.KeepsBlanks || ((isInHeader || rows.Count > 0) && stream.Cells.Skip(i + 1).Take(end - i - 1).Count(cell => cell.IsNumber) >= FewestNumbers);
                if (hasNumbers && (labels.CountIn(cell.Text) > 1 || (isRow && !labels.IsGroup(cell.Text) && !labels.IsHeader(cell.Text))))
                {
                    rows.Add(new PrintedRow(null, cell, [.. stream.Cells.Skip(i + 1).Take(end - i - 1)], []));
                }

                // Numbers right below the headers may have their label behind them.
                nameless.AddRange(labels.Knows(cell.Text) || isInHeader ? stream.Cells.Skip(i + 1).Take(end - i - 1) : []);
                isInHeader = false;
                i = end;
            }
        }

        DropSerialNumbers(rows, labels);
        var isComplete = !stream.MayLackNumbers && stream.Cells.Count(cell => cell.IsNumber) == rows.Sum(row => row.Cells.Count(cell => cell.IsNumber))
            && !(rows.Count > 0 && stream.Cells.SkipWhile(cell => !ReferenceEquals(cell, rows[0].Label)).Any(HoldsNumbers));
        return isComplete ? rows : [.. rows.Select(row => row with { MayLackNumbers = true })];

        // Numbers among the words of a line that is no label may be those of a row whose label is broken around them.
        bool HoldsNumbers(GridCell cell) => !cell.IsBlank && !cell.IsNumber && !labels.Knows(cell.Text)
            && cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(CellReading.IsNumberOrMark);
    }

    /// <summary>Whether some numbers stand on the line of their label, and others below it, where those of a row are that has lost its own.</summary>
    private static bool IsOnOtherLines(GridCell label, IReadOnlyList<GridCell> cells, int start, int end) =>
        start < end && cells[start].Position.Line == label.Position.Line && cells[end - 1].Position.Line != label.Position.Line;

    /// <summary>Where rows are numbered, the number of the next row stands behind those of each: where it makes up for a lost one, it is none of the row.</summary>
    private static void DropSerialNumbers(List<PrintedRow> rows, TableLabels labels)
    {
        int[] numbered = [.. Enumerable.Range(0, rows.Count).Where(i => rows[i].Cells is [.., var last] && last.Text == $"{i + 2}")];
        if (numbered.Length < FewestNumbers || numbered.Length * 2 < rows.Count)
        {
            return;
        }

        foreach (var i in numbered.Where(i => rows[i].Path is { } path && rows[i].Cells.Count <= labels.ColumnsOf(path)))
        {
            rows[i] = rows[i] with { Cells = [.. rows[i].Cells.Take(rows[i].Cells.Count - 1)], MayLackNumbers = true };
        }
    }

    /// <summary>
    /// Whether a cell begins headers, or ends them with what would be a row elsewhere. Numbers on the next line have no label then, or one behind them.
    /// </summary>
    private static bool IsHeader(IReadOnlyList<GridCell> cells, int at, bool isInHeader, TableLabels labels)
    {
        var text = cells[at].Text;
        var hasNumbers = at + 1 < cells.Count && cells[at + 1].IsNumber;
        return hasNumbers
            ? cells[at].Position.Line != cells[at + 1].Position.Line
                && (labels.IsColumnHeader(text) || labels.HoldsHeaders(text)
                    || (isInHeader && labels.IsHeader(text) && !(labels.Row(text) is { } row && labels.HasItemNumber(text, row))))
            : !isInHeader && (labels.IsColumnHeader(text) || labels.HoldsHeaders(text));
    }

    /// <summary>A row whose label is broken over cells, with the numbers behind one of them.</summary>
    private static (PrintedRow Row, int End)? Broken(IReadOnlyList<GridCell> cells, int start, TableLabels labels)
    {
        if (labels.ExactRow(cells[start].Text) is not null)
        {
            return null;
        }

        var text = "";
        IReadOnlyList<GridCell> numbers = [];
        for (var (at, pieces) = (start, 0); at < cells.Count && pieces < MostPieces; pieces++)
        {
            // The item number of a group stands beside its rows, not within their labels.
            text += LabelKey.Of(cells[at].Text).Length > 0 ? cells[at].Text : "";
            var end = EndOfNumbers(cells, at + 1);
            GridCell[] behind = [.. cells.Skip(at + 1).Take(end - at - 1)];
            var hasNumbers = numbers.Any(cell => cell.IsNumber);
            var areTwoRows = hasNumbers && Array.Exists(behind, cell => cell.IsNumber);
            if (pieces > 0 && !labels.IsHeader(text) && labels.ExactRow(text) is { } path)
            {
                // Numbers within the label and behind it are those of two rows; behind the name of a group they may be its sums.
                return areTwoRows || (hasNumbers && labels.IsGroup(cells[start].Text)) ? null
                    : (new PrintedRow(path, cells[start] with { Text = text }, hasNumbers ? numbers : behind, []), end);
            }

            if (areTwoRows)
            {
                return null;
            }

            // A file that keeps blank cells has a row of them beside every other piece.
            numbers = hasNumbers ? numbers : behind;
            at = end;
        }

        return null;
    }

    /// <summary>Puts a header cell behind the others, or onto the last one where only both together name a column (本年新 + 制作数量).</summary>
    private static void AddHeader(List<GridCell> header, GridCell cell, TableLabels labels)
    {
        var last = header.Count - 1;
        if (last >= 0 && !labels.IsHeader(header[last].Text) && labels.IsHeader(header[last].Text + cell.Text))
        {
            header[last] = header[last] with { Text = header[last].Text + cell.Text };
        }
        else
        {
            header.Add(cell);
        }
    }

    private static int EndOfNumbers(IReadOnlyList<GridCell> cells, int start) => start + cells.Skip(start).TakeWhile(cell => cell.IsBlank || cell.IsNumber).Count();
}
