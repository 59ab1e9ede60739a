using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>A table with all its parts, where it goes on over several pages.</summary>
internal sealed class LatticeTable
{
    // Parts of one table are drawn equally wide, to within this.
    private const double SameWidth = 6;

    private readonly List<LatticePart> _parts;

    public LatticeTable(LatticePart first) => _parts = [first];

    private static double Left(LatticePart part) => part.Lattice.Columns[0];

    private static double Width(LatticePart part) => part.Lattice.Columns[part.Lattice.Columns.Length - 1] - Left(part);

    /// <summary>Takes a part on a later page in that is drawn as wide as this table.</summary>
    public bool TryContinue(LatticePart part)
    {
        if (Math.Abs(Width(part) - Width(_parts[0])) > SameWidth || part.Page == _parts[_parts.Count - 1].Page)
        {
            return false;
        }

        _parts.Add(part);
        var columns = Columns();
        if (!_parts.TrueForAll(IsLaidOut))
        {
            _parts.Remove(part);
            return false;
        }

        return true;

        // No two lines of one part may fall together with the same line of another.
        bool IsLaidOut(LatticePart other) =>
            other.Lattice.Columns.Select(column => IndexOf(columns, column - Left(other))).Distinct().Count() == other.Lattice.Columns.Length;
    }

    public Grid? ToGrid(int number, TableBudget budget, IReadOnlyList<TableLabels> labels)
    {
        var columns = Columns();
        var layout = new GridLayout(number, budget);
        List<PlacedText>[] parts = [.. _parts.Select(part => Placed(part, columns))];
        for (var i = 1; i < parts.Length; i++)
        {
            BrokenRow.Mend(parts[i - 1], parts[i], parts[0], labels);
        }

        for (var i = 0; i < parts.Length; i++)
        {
            var row = -1;
            foreach (var (cell, start, end, text, _) in parts[i])
            {
                for (; row < cell.Row; row++)
                {
                    if (!layout.BeginRow())
                    {
                        return null;
                    }
                }

                if (!layout.Add(text, end - start, cell.Rows, page: _parts[i].Page))
                {
                    return null;
                }
            }
        }

        return layout.ToGrid();
    }

    private static List<PlacedText> Placed(LatticePart part, double[] columns) =>
    [
        .. part.Lattice.Cells.Select((cell, i) => new PlacedText(
            cell, IndexOf(columns, part.Lattice.Columns[cell.Column] - Left(part)),
            IndexOf(columns, part.Lattice.Columns[cell.Column + cell.Columns] - Left(part)), part.TextOf(i), part.IsFull(i))),
    ];

    /// <summary>The columns of all parts, from the left of each.</summary>
    private double[] Columns()
    {
        var columns = new List<double>();
        foreach (var place in _parts.SelectMany(part => part.Lattice.Columns.Select(column => column - Left(part))).OrderBy(place => place))
        {
            if (columns.Count == 0 || place - columns[columns.Count - 1] > Lattice.LeastRoom)
            {
                columns.Add(place);
            }
        }

        return [.. columns];
    }

    private static int IndexOf(double[] columns, double place) => Array.FindLastIndex(columns, column => column <= place);
}
