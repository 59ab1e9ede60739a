using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// A table printed as a list, in cells or in lines: before every number stands the name of its column, and before that the name of its row, or the other way
/// round. What stands between two numbers may name one row and one column; where any number of the list has no such names, nobody knows what the list is.
/// </summary>
internal sealed class ListedNumbers
{
    // One or two numbers with such names stand in sentences too.
    private const int FewestOfList = 4;

    private static readonly Regex Number = new(
        @"^(?<name>.*?[^\d.,+\-−—－/／])\s*(?<number>[+\-−]?\d[\d,]*(?:\.\d+)?\s*(?:万元|元|[件项条个宗份])?|[/／]|[—－\-]{1,2})$", RegexOptions.CultureInvariant);

    private static readonly char[] Separators = ['，', '；', '。', '：', ':', ';'];

    private readonly TableLabels _labels;
    private readonly Dictionary<FormCell, GridCell> _cells = [];
    private readonly HashSet<FormRow> _contradicted = [];
    private readonly List<string> _names = [];
    private FormRow? _row;
    private string? _column;
    private bool _isOther;
    private int _behindColumns;
    private int _taken;

    // Behind a colon nothing stands, unless the next cell or line has the number.
    private FormCell? _blank;

    private ListedNumbers(TableForm form, TableLabels labels) => (Form, _labels) = (form, labels);

    public TableForm Form { get; }

    /// <summary>How many cells of the table the list holds.</summary>
    public int Count => _cells.Count;

    /// <summary>Whether every number of the list has the names of its cell.</summary>
    public bool IsCertain { get; private set; } = true;

    /// <summary>The lines that the list stands in.</summary>
    public HashSet<Block> Lines { get; } = [];

    public FormRow[] Rows => [.. Form.Rows.Where(row => _cells.Keys.Any(cell => cell.Row == row))];

    /// <summary>The list that blocks hold in one of the forms, with most cells; <see langword="null"/> where there is none.</summary>
    public static ListedNumbers? Find(IReadOnlyList<Block> blocks, TableLabels labels)
    {
        ListedNumbers[] lists = [.. labels.Forms.Select(form => new ListedNumbers(form, labels))];
        Array.ForEach(lists, list => list.Take(blocks));
        return lists.Where(list => Math.Max(list.Count, list._behindColumns) >= FewestOfList)
            .OrderByDescending(list => list.IsCertain).ThenByDescending(list => list.Count).FirstOrDefault();
    }

    /// <summary>Whether the list says all that a table read otherwise says, and more.</summary>
    public bool SaysMoreThan(ReportTable? table) =>
        IsCertain && (table is null || (table.Form == Form && Form.Cells.All(cell => table[cell].IsBlank || _cells.ContainsKey(cell))
            && Form.Cells.Count(cell => !table[cell].IsBlank) < _cells.Values.Count(cell => !cell.IsBlank)));

    public void Read(TableReading reading)
    {
        foreach (var row in Rows)
        {
            var cells = reading.CellsOf(row);
            FormCell[] open = _contradicted.Contains(row) ? [.. cells] : [.. cells.Where(cell => !_cells.ContainsKey(cell))];
            foreach (var cell in cells.Except(open))
            {
                reading.Read(cell, _cells[cell]);
            }

            if (open.Length > 0)
            {
                GridCell[] printed = [.. cells.Where(_cells.ContainsKey).Select(cell => _cells[cell])];
                reading.Undecidable(row, open, cells, printed, printed[0].Position);
            }
        }

        if (Form.Rows.Except(Rows).ToArray() is { Length: > 0 } missing)
        {
            reading.NotFound(missing);
        }
    }

    /// <summary>Says of the numbers of the list that another reading of the table has neither read nor named that nobody knows where they belong.</summary>
    public void NoteUnread(TableReading reading)
    {
        var said = new HashSet<JsonPointer>(reading.Diagnostics.SelectMany(diagnostic => diagnostic.Cells));
        foreach (var row in reading.Form == Form ? Rows : [])
        {
            var cells = reading.CellsOf(row);
            FormCell[] open = [
                .. cells.Where(cell => reading.Table[cell].IsBlank && _cells.TryGetValue(cell, out var number) && !number.IsBlank && !said.Contains(cell.Pointer))];
            if (open.Length > 0)
            {
                reading.Undecidable(row, open, cells, [.. open.Select(cell => _cells[cell])], _cells[open[0]].Position);
            }
        }
    }

    private void Take(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, taken) = (blocks[i], _taken);
            var lines = block switch
            {
                Paragraph line => [[new GridCell(line.Text, line.Position)]],
                Grid grid => grid.Rows.Select(row => row.Cells),
                CellStream stream => [stream.Cells],
                _ => [],
            };
            foreach (var line in lines)
            {
                var pieces = line.SelectMany(Pieces).ToArray();

                // A sentence that names nothing of the table has numbers of its own.
                var isNumber = Array.TrueForAll(pieces, cell => cell.IsNumber);
                if (block is not Paragraph || Array.Exists(pieces, piece => IsName(piece.Text) || Divided(piece.Text) is not null)
                    || (isNumber && (_names.Count > 0 || _blank is not null)))
                {
                    Array.ForEach(pieces, TakePiece);
                }
                else if (_row is not null && Lines.Contains(blocks[i - 1]) && pieces.Length > 0 && isNumber)
                {
                    // On a line of its own behind a number stands that of the page, or a piece of the one before.
                    _contradicted.Add(_row);
                }
            }

            if (_taken > taken || _names.Count > 0)
            {
                Lines.Add(block);
            }
        }
    }

    private void TakePiece(GridCell piece)
    {
        if (piece.IsNumber && _blank is { } blank)
        {
            _cells[blank] = piece;
            _blank = null;
            _taken++;
            return;
        }

        _blank = null;
        if (piece.IsNumber || (piece.IsBlank && _names.Count > 0 && !_isOther && IsColumnOf(_names[_names.Count - 1])))
        {
            Place(piece);
            _names.Clear();
        }
        else if (Divided(piece.Text) is { } divided)
        {
            _names.AddRange([divided.Row, divided.Column]);
            _isOther = false;
        }
        else if (IsName(piece.Text))
        {
            _names.Add(piece.Text);
            _isOther = false;
        }
        else if (!piece.IsBlank)
        {
            // The name of a group, of what is counted, or of nothing of the form; behind that of a group it is what is left of the name of some row of it.
            _isOther = true;
            if (_labels.BeginsWithGroup(piece.Text))
            {
                _row = null;
                _names.RemoveAll(name => RowOf(name) is not null);
            }
        }
    }

    private void Place(GridCell number)
    {
        _behindColumns += !_isOther && _names.Count > 0 && IsColumnOf(_names[_names.Count - 1]) ? 1 : 0;
        var rows = _names.Select(RowOf).OfType<FormRow>().Distinct().ToArray();
        var columns = _names.Where(name => RowOf(name) is null).ToArray();
        _row = rows.Length == 1 ? rows[0] : rows.Length == 0 && _names.Count > 0 ? _row : null;
        _column = columns.Length == 1 ? columns[0] : columns.Length == 0 && _names.Count > 0 ? _column : null;
        if (_isOther || _row is null || _column is null || !FormLabels.Columns(_row.Columns).TryFind(_column, out var column))
        {
            IsCertain = false;
            return;
        }

        var cell = Form.Cells.First(cell => cell.Row == _row && cell.Column == column);
        if (_cells.TryGetValue(cell, out var other) && other.Text != number.Text)
        {
            _contradicted.Add(_row);
        }

        _cells[cell] = number;
        _taken++;
        _blank = number.IsBlank ? cell : null;
    }

    private bool IsName(string text) => RowOf(text) is not null || (_labels.IsHeader(text) && IsColumnOf(text));

    private bool IsColumnOf(string text) => RowOf(text) is null && Form.Rows.Any(row => FormLabels.Columns(row.Columns).TryFind(text, out _));

    /// <summary>The row a name is of; 总计 and 其他 are columns unless the item number of the row stands before them.</summary>
    private FormRow? RowOf(string text) => _labels.Row(text) is { } path && (!_labels.IsHeader(text) || _labels.HasItemNumber(text, path))
        && Form.TryGetRow(path, out var row) ? row : null;

    /// <summary>The names of a row and of a column that stand in one, as in 行政复议结果维持.</summary>
    private (string Row, string Column)? Divided(string text) => Enumerable.Range(1, text.Length > TableLabels.LongestLabel ? 0 : Math.Max(0, text.Length - 1))
        .Select(end => (Row: text.Substring(0, end).TrimEnd('-', '－', '—', '·', '/', '的'), Column: text.Substring(end)))
        .Where(way => _labels.ExactRow(way.Row) is not null && RowOf(way.Row) is { } row && FormLabels.Columns(row.Columns).TryFindExactly(way.Column, out _))
        .Select(way => ((string, string)?)way).FirstOrDefault();

    /// <summary>The names and numbers of a cell or a line. What stands in brackets belongs to its name.</summary>
    private IEnumerable<GridCell> Pieces(GridCell cell)
    {
        if (cell.IsBlank || cell.IsNumber)
        {
            yield return cell;
            yield break;
        }

        var text = CharacterFolding.Fold(cell.Text);
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            depth += i == text.Length ? -depth : text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (i < text.Length && (depth > 0 || !(char.IsWhiteSpace(text[i]) || Separators.Contains(text[i]) || (text[i] == ',' && !IsWithinNumber(text, i)))))
            {
                continue;
            }

            var piece = text.Substring(start, i - start);
            start = i + 1;
            if (Number.Match(piece) is { Success: true } match && !CellReading.IsNumberOrMark(piece))
            {
                yield return cell with { Text = match.Groups["name"].Value };
                yield return cell with { Text = match.Groups["number"].Value };
            }
            else if (piece.Length > 1 && CellReading.IsUnit(piece.Substring(piece.Length - 1)) && piece.Substring(0, piece.Length - 1) is var name && IsColumnOf(name))
            {
                // 结果纠正件: the number was left blank.
                yield return cell with { Text = name };
                yield return cell with { Text = "" };
            }
            else if (!CharacterFolding.IsBlank(piece) && !CellReading.IsUnit(piece))
            {
                yield return cell with { Text = piece };
            }

            // Behind a colon stands the number, or nothing where it was left blank.
            if (i < text.Length && text[i] == ':' && text.IndexOfAny(Separators, start) is var next && text.Substring(start, (next < 0 ? text.Length : next) - start) is var behind
                && (CharacterFolding.IsBlank(behind) || CellReading.IsUnit(behind)))
            {
                yield return cell with { Text = "" };
            }
        }
    }

    private static bool IsWithinNumber(string text, int at) => at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
}
