using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>A cell as its row defines it: from one edge to another, in twentieths of a point, and what it is merged with.</summary>
internal sealed record CellDefinition(int Width, int HorizontalMerge, bool GoesOnFromAbove);

/// <summary>The cells of a row ([MS-DOC] 2.4.4): where its edges stand and which cells are merged.</summary>
internal sealed class RowDefinition
{
    // [MS-DOC] 2.9.313 and 2.9.317, TC80 and TCGRF.
    private const int CellLength = 20;
    private const int HorizontalMask = 0x3;
    private const int VerticalMask = 0x60;
    private const int VerticalContinuation = 0x20;

    // [MS-DOC] 2.9.343, VertMergeOperand.
    private const int Continuation = 1;

    // As TMerge merges: [MS-DOC] 2.9.317 has 1 for the cells behind the first of a range, and 2 or 3 for that one.
    private const int Rest = 1;
    private const int First = 2;
    private const int SurelyFirst = 3;

    // As many as a byte can count.
    private const int MostCells = 255;

    private readonly List<CellDefinition> _cells = [];
    private int _left;

    private RowDefinition(IReadOnlyList<Sprm> sprms)
    {
        foreach (var sprm in sprms)
        {
            Apply(sprm);
        }
    }

    public IReadOnlyList<CellDefinition> Cells => _cells;

    /// <summary>The left edge of the first cell and the right ones of all.</summary>
    public int[] Edges
    {
        get
        {
            var edges = new int[_cells.Count + 1];
            edges[0] = _left;
            for (var i = 0; i < _cells.Count; i++)
            {
                edges[i + 1] = edges[i] + _cells[i].Width;
            }

            return edges;
        }
    }

    public static RowDefinition Of(FormattedParagraph rowEnd) => new(rowEnd.TableSprms);

    /// <summary>
    /// Whether a cell only adds its place to the one before. Which of two values marks the first cell of a range, programs do not agree on, but a range
    /// begins with it.
    /// </summary>
    public bool IsMergedWithPrevious(int cell)
    {
        var start = cell;
        while (start > 0 && _cells[start - 1].HorizontalMerge != 0)
        {
            start--;
        }

        var own = _cells[cell].HorizontalMerge;
        return own != 0 && start < cell && own != _cells[start].HorizontalMerge && own != SurelyFirst;
    }

    private void Apply(Sprm sprm)
    {
        var operand = sprm.Operand;
        switch (sprm.Code)
        {
            case Sprm.TDefTable:
                Define(operand);
                break;
            case Sprm.TInsert:
                var at = Math.Min((int)operand.Byte(0), _cells.Count);
                _cells.InsertRange(at, Enumerable.Repeat(new CellDefinition(operand.Int16(2), 0, false), Math.Min(operand.Byte(1), MostCells - _cells.Count)));
                break;
            case Sprm.TDelete:
                var (from, to) = Range(operand);
                _cells.RemoveRange(from, to - from);
                break;
            case Sprm.TDxaCol:
                Change(operand, (cell, _) => cell with { Width = operand.Int16(2) });
                break;
            case Sprm.TMerge:
                Change(operand, (cell, isFirst) => cell with { HorizontalMerge = isFirst ? First : Rest });
                break;
            case Sprm.TSplit:
                Change(operand, (cell, _) => cell with { HorizontalMerge = 0 });
                break;
            case Sprm.TVertMerge when operand.Byte(0) < _cells.Count:
                _cells[operand.Byte(0)] = _cells[operand.Byte(0)] with { GoesOnFromAbove = operand.Byte(1) == Continuation };
                break;
        }
    }

    /// <summary>[MS-DOC] 2.9.321, TDefTableOperand: how many cells, their edges, and as many of their descriptions as differ from none.</summary>
    private void Define(Bytes operand)
    {
        _cells.Clear();
        var count = operand.Byte(0);
        var edges = operand.Slice(1, (count + 1) * 2);
        var described = operand.From(1 + edges.Length);
        _left = edges.Int16(0);
        for (var i = 0; i < count; i++)
        {
            var flags = (i + 1) * CellLength <= described.Length ? described.UInt16(i * CellLength) : 0;
            var width = edges.Int16((i + 1) * 2) - edges.Int16(i * 2);
            _cells.Add(new CellDefinition(width, flags & HorizontalMask, (flags & VerticalMask) == VerticalContinuation));
        }
    }

    private void Change(Bytes operand, Func<CellDefinition, bool, CellDefinition> change)
    {
        var (from, to) = Range(operand);
        for (var i = from; i < to; i++)
        {
            _cells[i] = change(_cells[i], i == from);
        }
    }

    /// <summary>[MS-DOC] 2.9.123, ItcFirstLim: the first cell and the one behind the last.</summary>
    private (int From, int To) Range(Bytes operand)
    {
        var to = Math.Min((int)operand.Byte(1), _cells.Count);
        return (Math.Min((int)operand.Byte(0), to), to);
    }
}
