using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>
/// Puts paragraphs into the tables they stand in ([MS-DOC] 2.4.3): every paragraph says in how many, and the marks at their ends tell where cells and rows end.
/// </summary>
internal sealed class BlockNesting
{
    private readonly List<BinaryBlock> _blocks = [];
    private readonly Stack<OpenTable> _open = new();
    private readonly StoryText _text;
    private readonly int _deepest;
    private int _cellsLeft;

    public BlockNesting(StoryText text, DocumentReadOptions options)
    {
        _text = text;
        _deepest = options.MaxNesting;
        _cellsLeft = options.MaxTableCells;
    }

    public bool IsTooDeep { get; private set; }

    public bool IsTooLarge => _cellsLeft < 0;

    /// <summary>The blocks of a part of the document.</summary>
    public IReadOnlyList<BinaryBlock> Read(TextRange range)
    {
        _blocks.Clear();
        foreach (var paragraph in _text.Paragraphs(range))
        {
            var depth = DepthOf(paragraph);
            IsTooDeep |= depth > _deepest;
            if (IsTooDeep || IsTooLarge)
            {
                return [];
            }

            while (_open.Count > depth)
            {
                EndTable();
            }

            while (_open.Count < depth)
            {
                _open.Push(new OpenTable());
            }

            Add(paragraph);
        }

        while (_open.Count > 0)
        {
            EndTable();
        }

        return [.. _blocks];
    }

    private int DepthOf(FormattedParagraph paragraph) =>
        paragraph.Properties.IsInTable || _text.EndsWithCellMark(paragraph) ? Math.Max(paragraph.Properties.Depth, 1) : 0;

    private void Add(FormattedParagraph paragraph)
    {
        if (_open.Count == 0)
        {
            _blocks.Add(new BinaryParagraph(paragraph));
            return;
        }

        var table = _open.Peek();
        var (endsCell, endsRow) = _open.Count == 1
            ? (_text.EndsWithCellMark(paragraph), paragraph.Properties.EndsRow)
            : (paragraph.Properties.EndsInnerCell, paragraph.Properties.EndsInnerRow);
        if (endsRow)
        {
            table.EndRow(paragraph, _text.IsDeleted(paragraph));
            return;
        }

        table.Cell.Add(new BinaryParagraph(paragraph));
        if (endsCell)
        {
            _cellsLeft--;
            table.EndCell(_text.IsDeleted(paragraph));
        }
    }

    private void EndTable()
    {
        var table = _open.Pop();
        (_open.Count == 0 ? _blocks : _open.Peek().Cell).AddRange(table.End());
    }

    private sealed class OpenTable
    {
        private readonly List<BinaryRow> _rows = [];
        private List<IReadOnlyList<BinaryBlock>> _cells = [];
        private bool _areAllDeleted = true;

        public List<BinaryBlock> Cell { get; private set; } = [];

        public void EndCell(bool isDeleted)
        {
            _areAllDeleted &= isDeleted;
            _cells.Add(Cell);
            Cell = [];
        }

        public void EndRow(FormattedParagraph end, bool isDeleted)
        {
            var definition = RowDefinition.Of(end);

            // Without a definition for each of its cells nothing tells under which columns they stand.
            if (Cell.Count > 0 || definition.Cells.Count != _cells.Count)
            {
                throw new UnreadableFileException(FileProblem.Contradiction);
            }

            // Deleting a row deletes the marks of all its cells; the mark of the row alone has been found deleted where nothing was.
            if (!(isDeleted && _areAllDeleted))
            {
                _rows.Add(new BinaryRow(_cells, definition));
            }

            _cells = [];
            _areAllDeleted = true;
        }

        /// <summary>The table, and behind it what only claims to stand in it: paragraphs that no cell ends.</summary>
        public IEnumerable<BinaryBlock> End() => _cells.Count > 0 ? throw new UnreadableFileException(FileProblem.Contradiction)
            : _rows.Count == 0 ? Cell
            : Cell.Prepend(new BinaryTable(_rows));
    }
}
