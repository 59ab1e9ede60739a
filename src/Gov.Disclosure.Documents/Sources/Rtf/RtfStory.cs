using System.Text;
using Gov.Disclosure.Documents.Sources.Lists;
using Gov.Disclosure.Documents.Sources.Packages;

namespace Gov.Disclosure.Documents.Sources.Rtf;

/// <summary>The text of the document, of a note or of a box: its characters, and where paragraphs, cells and rows end.</summary>
internal sealed class RtfStory
{
    private readonly StringBuilder _text = new();
    private readonly Stack<OpenTable> _open = new();
    private readonly List<RtfBlock> _blocks = [];
    private readonly List<RtfBlock> _boxes = [];
    private string _number = "";
    private bool _isRaised;
    private int _paragraphs;

    /// <param name="text">Characters.</param>
    /// <param name="isRaised">Whether they stand raised in a cell, where the number of a note must not run together with a number beside it.</param>
    public void Append(string text, bool isRaised)
    {
        if (isRaised != _isRaised)
        {
            _text.Append(isRaised ? '(' : ')');
            _isRaised = isRaised;
        }

        _text.Append(text);
    }

    /// <summary>Sets what a list prints before the paragraph.</summary>
    public void Number(string number) => _number = number;

    /// <summary>Adds what stands in a box; it comes after what the box is tied to.</summary>
    public void Add(IEnumerable<RtfBlock> box) => _boxes.AddRange(box);

    /// <summary>Adds a picture; it comes after the paragraph it stands in.</summary>
    public void AddPicture() => _boxes.Add(new RtfPicture(_paragraphs + 1));

    /// <param name="depth">In how many tables the paragraph stands.</param>
    public void EndParagraph(int depth)
    {
        Append("", false);
        while (_open.Count > depth)
        {
            EndTable();
        }

        while (_open.Count < depth)
        {
            _open.Push(new OpenTable());
        }

        var text = _text.ToString();
        var paragraph = new RtfParagraph(ListCounting.Prepend(_number, text), _open.Count == 0 ? ++_paragraphs : _paragraphs);
        (_open.Count == 0 ? _blocks : _open.Peek().Cell).Add(paragraph);
        _text.Clear();
        _number = "";
        EndBoxes();
    }

    public void EndCell(int depth)
    {
        EndParagraph(depth);
        _open.Peek().EndCell();
    }

    public void EndRow(int depth, RtfRowDefinition definition)
    {
        while (_open.Count > depth)
        {
            EndTable();
        }

        if (_open.Count < depth || !_open.Peek().TryEndRow(definition))
        {
            throw new RefusedFile(SourceReading.Damaged(RtfSource.Format, @"\row"));
        }
    }

    public IReadOnlyList<RtfBlock> End()
    {
        if (_text.Length > 0)
        {
            EndParagraph(0);
        }

        while (_open.Count > 0)
        {
            EndTable();
        }

        EndBoxes();
        return _blocks;
    }

    private void EndTable()
    {
        var table = _open.Pop();
        (_open.Count == 0 ? _blocks : _open.Peek().Cell).AddRange(table.End());
        EndBoxes();
    }

    private void EndBoxes()
    {
        if (_open.Count == 0)
        {
            _blocks.AddRange(_boxes);
            _boxes.Clear();
        }
    }

    private sealed class OpenTable
    {
        private readonly List<RtfRow> _rows = [];
        private List<IReadOnlyList<RtfBlock>> _cells = [];

        public List<RtfBlock> Cell { get; private set; } = [];

        public void EndCell()
        {
            _cells.Add(Cell);
            Cell = [];
        }

        /// <returns>False where there are cells that no column is defined for.</returns>
        public bool TryEndRow(RtfRowDefinition definition)
        {
            if (_cells.Count > definition.Cells.Count || definition.Cells.Count == 0)
            {
                return false;
            }

            _rows.Add(new RtfRow(_cells, definition));
            _cells = [];
            return true;
        }

        /// <summary>The table, and behind it what no cell or row ends.</summary>
        public IEnumerable<RtfBlock> End() =>
            (_rows.Count > 0 ? [new RtfTable(_rows)] : Enumerable.Empty<RtfBlock>()).Concat(_cells.SelectMany(cell => cell)).Concat(Cell);
    }
}
