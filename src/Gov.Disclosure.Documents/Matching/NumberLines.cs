using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Finds the line of numbers of a table whose rows stand side by side, or the lines where it is printed as several, each with the headers of its own rows.
/// </summary>
internal sealed class NumberLines
{
    private readonly TableForm _form;
    private readonly TableLabels _labels;
    private readonly bool _isInOwnSection;

    // Lines with all rows of the form, and with some of them.
    private readonly List<NumberLine> _whole = [];
    private readonly List<NumberLine> _parts = [];
    private NumberLine? _doubtful;
    private NumberLine? _blank;

    // Whether headers were printed that have lost their numbers: those of the line that was found may be theirs.
    private bool _haveNoNumbers;
    private bool _hadNoNumbers;
    private HeadersAbove? _above;
    private FormRow? _caption;

    private NumberLines(TableForm form, TableLabels labels, bool isInOwnSection) =>
        (_form, _labels, _isInOwnSection) = (form, labels, isInOwnSection);

    /// <param name="blocks">The blocks to look in.</param>
    /// <param name="form">The form.</param>
    /// <param name="labels">The labels of the table.</param>
    /// <param name="isInOwnSection">Whether the blocks stand under the heading of the table's section; elsewhere the headers must say what the numbers
    /// are.</param>
    /// <param name="year">The year of the report.</param>
    public static IReadOnlyList<NumberLine> Find(IEnumerable<Block> blocks, TableForm form, TableLabels labels, bool isInOwnSection, int? year = null)
    {
        var lines = new NumberLines(form, labels, isInOwnSection);
        foreach (var block in blocks)
        {
            lines.Take(block);
        }

        return lines.Found(year);
    }

    private void Take(Block block)
    {
        var rows = Rows(block);
        var above = _above = HeadersOver(block, rows);
        foreach (var row in rows)
        {
            FormRow[] named = [.. row.Cells.Select(cell => Named(cell.Text)).OfType<FormRow>()];
            if (named.Length == 1 && row.Cells.Any(IsCount))
            {
                // The row has its name beside its numbers, and heads none of those below.
                continue;
            }

            above.Add(row, named);
            var isWhole = above.Names.Count == 0 ? _isInOwnSection : above.Names.SequenceEqual(_form.Rows);
            if (named.Length == 0 && AreNumbers(row, mayBeUnreadable: isWhole && (above.Names.Count > 0 || _whole.Count > 0)))
            {
                TakeNumbers(row, rows, above, isWhole, block is Grid);
            }
            else if (above.Names.Count > 0 || _caption is not null)
            {
                // Labels and numbers in one row that has the name of none: the numbers are those of some row all the same.
                _doubtful ??= named.Length == 0 && row.Cells.Count(IsCount) > 1
                    ? new NumberLine(new PrintedLine(row, null, rows), _form.Rows) { IsDoubtful = true } : null;
                above.Rows.Add(row);
            }
        }

        if (!above.HaveNumbers && above.Names.SequenceEqual(_form.Rows) && above.Rows is [_, .., { Cells.Count: > 0 } last]
            && last.Cells.All(cell => cell.IsBlank) && (last.HasColumns || last.Cells.Count == _form.Cells.Count))
        {
            // Printed, and left blank in every cell: all of the table, or a template of it.
            _blank ??= new NumberLine(new PrintedLine(last, new ColumnHeaders([.. above.Rows.Take(above.Rows.Count - 1)]), rows), _form.Rows);
        }
        else
        {
            _hadNoNumbers = _haveNoNumbers;
            _haveNoNumbers |= (!above.HaveNumbers && above.Names.Count > 0) || AreHeaders(block);
        }

        _caption = block is Paragraph paragraph ? Named(paragraph.Text) : null;
    }

    /// <summary>
    /// What stands above the rows of a block. Headers with no numbers below them in their own grid head the next one, unless it names the same rows itself: some
    /// pages draw every row as a table.
    /// </summary>
    private HeadersAbove HeadersOver(Block block, IReadOnlyList<GridRow> rows)
    {
        if (block is not Grid || _above is not { HaveNumbers: false, Names.Count: > 0 }
            || rows.SelectMany(row => row.Cells).Any(cell => Named(cell.Text) is { } name && _above.Names.Contains(name)))
        {
            return new HeadersAbove();
        }

        _haveNoNumbers = _hadNoNumbers;
        return _above;
    }

    private void TakeNumbers(GridRow row, IReadOnlyList<GridRow> rows, HeadersAbove above, bool isWhole, bool isGrid)
    {
        var own = above.OfColumns(_labels);
        var line = new PrintedLine(
            row, new ColumnHeaders(row.HasColumns ? [.. above.Rows] : isGrid ? own : [new GridRow([.. own.SelectMany(header => header.Cells)])]), rows);
        _haveNoNumbers &= above.Names.Count > 0;
        if (isWhole && IsLongEnough(row))
        {
            _whole.Add(new NumberLine(line, _form.Rows));
            above.HaveNumbers = true;
        }
        else if (isWhole && above.Names.Count > 0)
        {
            // The headers say that these are the numbers, one too few or too many: better doubted than not found.
            var other = new NumberLine(line, _form.Rows);
            _doubtful = _doubtful is null ? other : _doubtful with { IsDoubtful = _doubtful.IsDoubtful || !AreAlike(other, _doubtful) };
        }
        else
        {
            _parts.Add(new NumberLine(line, above.Names.Count > 0 ? [.. above.Names] : _caption is null ? [] : [_caption]));
            above.HaveNumbers = true;
        }
    }

    private IReadOnlyList<NumberLine> Found(int? year)
    {
        // A table printed twice is read where both say the same; a row that numbers the columns is none.
        NumberLine[] lines = [.. _whole.Where(line => (_whole.Count == 1 && _doubtful is null) || !ColumnNumbers.Are(line.Line.Row.Cells))];
        if (lines.Length > 0)
        {
            lines = [.. lines, .. _parts.Append(_doubtful).OfType<NumberLine>().Where(IsLong)];
        }

        // Lines with a year before each: that of the report is the table, and another year's is not though it stands alone.
        if (year is { } thisYear && Array.TrueForAll(lines, line => YearOf(line, thisYear) is not null))
        {
            NumberLine[] own = [.. lines.Where(line => YearOf(line, thisYear) == thisYear)];
            lines = own.Length > 0 ? own : [.. lines.Take(1).Select(line => line with { IsDoubtful = true })];
        }

        if (lines.Length > 0)
        {
            return Array.TrueForAll(lines, line => AreAlike(line, lines[0]))
                ? [lines[0] with { IsDoubtful = lines[0].IsDoubtful || _haveNoNumbers || ColumnNumbers.AreAll(lines[0].Line.Row.Cells) }] : lines;
        }

        // Several lines are the table only where each row of the form is printed in one of them, and each of them has one.
        if (_parts.Count > 1 && _doubtful is null && _parts.TrueForAll(part => part.Rows.Count > 0)
            && _parts.SelectMany(part => part.Rows).SequenceEqual(_form.Rows))
        {
            return _parts;
        }

        // As many numbers as the table has, below the names of some of its rows.
        _doubtful ??= _parts.Find(part => part.Rows.Count > 0 && IsLong(part)) is { } part ? part with { Rows = _form.Rows, IsDoubtful = true } : null;
        return (_doubtful ?? _blank) is { } only ? [only] : [];
    }

    private FormRow? Named(string text) => FormLabels.Cells(_form).TryFindExactly(text, out var cell) ? cell.Row
        : _labels.Row(text) is { } path && _form.TryGetRow(path, out var row) ? row : null;

    /// <summary>Whether a line has words of a page that are not laid in columns, for there are no numbers below them.</summary>
    private bool AreHeaders(Block block) =>
        block is Paragraph { Text: var text } && text.Split(' ') is { Length: > 1 } words && Array.TrueForAll(words, _labels.IsColumnHeader);

    private bool IsLong(NumberLine line) => !ColumnNumbers.Are(line.Line.Row.Cells)
        && line.Line.Row.Cells.Count(cell => cell.IsNumber) > _form.Cells.Count - _form.Rows[0].Columns.Count;

    /// <summary>Whether a row has a cell for each of the form, and no more numbers.</summary>
    private bool IsLongEnough(GridRow row)
    {
        var label = LabelCells(row);
        var first = row.Cells.Skip(label).TakeWhile(cell => cell.IsBlank).Count();
        var last = row.Cells.Reverse().TakeWhile(cell => cell.IsBlank).Count();
        return row.Cells.Count - label >= _form.Cells.Count && row.Cells.Count - label - first - last <= _form.Cells.Count;
    }

    /// <summary>How many of the cells that a row has more than the form stand before its numbers and are words. In a text they may stand for numbers.</summary>
    private int LabelCells(GridRow row) =>
        row.HasColumns ? row.Cells.Take(Math.Max(0, row.Cells.Count - _form.Cells.Count)).TakeWhile(PrintedRows.IsWord).Count() : 0;

    /// <summary>Whether a row is one of numbers. Below the headers a cell or two may hold something else, which is then refused by itself.</summary>
    private bool AreNumbers(GridRow row, bool mayBeUnreadable) => row.Cells.Count(IsCount) is > 0 and var numbers
        && row.Cells.Skip(LabelCells(row)).Count(cell => !CellReading.Of(cell.Text, CellKind.Count).IsReadable) is var unreadable
        && (unreadable == 0 || (mayBeUnreadable && numbers > unreadable));

    /// <summary>Whether a cell has a number, and none that says what share another is of the whole.</summary>
    private static bool IsCount(GridCell cell) => cell.IsNumber && !CellReading.IsShare(cell.Text);

    private static int? YearOf(NumberLine line, int own) => line.Line.Row.Cells.FirstOrDefault(PrintedRows.IsWord) is { } label ? TableYears.YearOf(label.Text, own) : null;

    private static bool AreAlike(NumberLine one, NumberLine other) =>
        one.Line.Row.Cells.Select(cell => cell.Text).SequenceEqual(other.Line.Row.Cells.Select(cell => cell.Text));

    /// <summary>The rows of a grid; of a stream, its stretches of numbers and the labels between them.</summary>
    private static IReadOnlyList<GridRow> Rows(Block block)
    {
        if (block is Grid grid)
        {
            return TextColumns.Lay(grid).Rows;
        }

        var rows = new List<GridRow>();
        var numbers = new List<GridCell>();
        foreach (var cell in block is CellStream stream ? stream.Cells : [])
        {
            // Two numbers in one cell are none that can be read, but they are no label either.
            if (cell.IsBlank || cell.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries).All(CellReading.IsNumberOrMark))
            {
                numbers.Add(cell);
                continue;
            }

            CloseNumbers();
            rows.Add(new GridRow([cell]));
        }

        CloseNumbers();
        return rows;

        void CloseNumbers()
        {
            if (numbers.Count > 0)
            {
                rows.Add(new GridRow([.. numbers]));
                numbers.Clear();
            }
        }
    }

    /// <summary>What stands in a block above the row that is being looked at.</summary>
    private sealed class HeadersAbove
    {
        // The rows without numbers since the last row of numbers.
        private readonly List<GridRow> _labelled = [];
        private GridRow[] _ofColumns = [];

        /// <summary>The rows of the form that headers name.</summary>
        public List<FormRow> Names { get; } = [];

        /// <summary>All rows from the first that names one on.</summary>
        public List<GridRow> Rows { get; } = [];

        public bool HaveNumbers { get; set; }

        public void Add(GridRow row, FormRow[] named)
        {
            if (!row.HasNumbers)
            {
                _labelled.Add(row);
            }

            if (named.Length > 0 && HaveNumbers)
            {
                // The headers of another table.
                Names.Clear();
                Rows.Clear();
                HaveNumbers = false;
            }

            // A label over several columns is repeated in each where cells were taken apart.
            Names.AddRange(named.Where(name => name != Names.LastOrDefault()));
        }

        /// <summary>The headers of columns above the next numbers. One line of them may stand above the numbers of several rows.</summary>
        public GridRow[] OfColumns(TableLabels labels)
        {
            GridRow[] own = [.. _labelled.Where(row => row.Cells.Any(cell => labels.IsColumnHeader(cell.Text) || labels.HoldsHeaders(cell.Text)))];
            _ofColumns = own.Length > 0 ? own : _ofColumns;
            GridRow[] all = [.. _ofColumns.Except(_labelled), .. _labelled];
            _labelled.Clear();
            return all;
        }
    }
}
