using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>
/// A table without drawn lines: numbers that stand below each other make a column, and a label broken over several lines belongs to the
/// numbers at the height of its middle, provided it is an official one. What fits neither way is left as it stands, for the matcher to refuse.
/// </summary>
internal sealed class LooseTable
{
    // How far numbers may stand from the middle of their label, in parts of the size of the type.
    private const double OffMiddle = 0.6;

    // No label takes more of the width than this, and few lines of prose less.
    private const double WidestLabel = 0.6;
    private const int MostLinesOfLabel = 8;

    // Without an official label a row of fewer numbers may be anything.
    private const int FewestNumbers = 3;

    private readonly IReadOnlyList<TableLabels> _labels;
    private readonly IReadOnlyList<IReadOnlyList<LinePiece>> _lines;
    private readonly List<(double Left, double Right)> _columns;
    private readonly HashSet<LinePiece> _used = [];

    private LooseTable(IReadOnlyList<IReadOnlyList<LinePiece>> lines, IReadOnlyList<TableLabels> labels)
    {
        _lines = lines;
        _labels = labels;
        _columns = Columns(lines.SelectMany(NumbersOf));
    }

    /// <summary>Finds the next table among lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="start">The line to begin at.</param>
    /// <param name="labels">The labels of all tables.</param>
    /// <param name="page">The page.</param>
    /// <returns>The rows with the lines they take; none where there is no table before the next line of prose.</returns>
    public static (IReadOnlyList<GridRow> Rows, int Start, int End) Find(IReadOnlyList<GlyphLine> lines, int start, IReadOnlyList<TableLabels> labels, int page)
    {
        var width = lines.Max(line => line.Right) - lines.Min(line => line.Left);
        var end = start;
        var pieces = new List<IReadOnlyList<LinePiece>>();
        while (end < lines.Count && LinePiece.Of(lines[end]) is var own && !IsProse(own, width))
        {
            pieces.Add(own);
            end++;
        }

        // Above the first row may stand the first digits of its numbers.
        var first = pieces.FindIndex(line => line.Count > 1);
        while (first > 0 && pieces[first - 1].All(piece => piece.IsNumber))
        {
            first--;
        }

        var last = pieces.FindLastIndex(line => NumbersOf(line).Any());
        if (first < 0 || last < first)
        {
            return ([], start, Math.Max(end, start + 1));
        }

        var table = new LooseTable([.. pieces.Skip(first)], labels);
        var rows = table.Rows(page, last - first, out var count);
        return rows.Count == 0 ? ([], start, Math.Max(end, start + 1)) : (rows, start + first, start + first + count);
    }

    private static bool IsProse(IReadOnlyList<LinePiece> line, double width) =>
        line.Count == 1 && (line[0].Width > WidestLabel * width || SectionHeading.TryRead(line[0].Text, out _));

    /// <summary>The numbers at the end of a line.</summary>
    private static IEnumerable<LinePiece> NumbersOf(IReadOnlyList<LinePiece> line) => line.Reverse().TakeWhile(piece => piece.IsNumber).Reverse();

    private List<GridRow> Rows(int page, int last, out int count)
    {
        // The fullest lines choose first: what stands beside the first line of a broken label alone is the beginning of a broken number.
        var labels = new (string Label, string Path, double Right)?[_lines.Count];
        foreach (var line in Enumerable.Range(0, _lines.Count).OrderByDescending(line => NumbersOf(_lines[line]).Count()))
        {
            labels[line] = LabelOf(_lines[line], line);
        }

        var headers = JoinHeaders(labels);
        var lines = WrappedNumbers.Join(
            _lines, line => labels[line] is not null, piece => _used.Contains(piece) || _labels.Any(labels => labels.IsPiece(piece.Text)));
        count = last + 1;
        while (count < _lines.Count && _lines[count].All(_used.Contains))
        {
            count++;
        }

        if (!labels.Any(label => label is not null) && !_lines.Any(line => NumbersOf(line).Count() >= FewestNumbers))
        {
            return [];
        }

        var rows = new List<GridRow>();
        for (var i = 0; i < count; i++)
        {
            IEnumerable<LinePiece> others = lines[i].Except(_used);
            var texts = others.Select(piece => piece.Text);
            if (labels[i] is var (label, path, right))
            {
                // A running number may stand before the label.
                LinePiece[] numbers = [.. NumbersOf(lines[i]).Where(number => number.Left >= right)];
                texts = others.Except(numbers).Select(piece => piece.Text).Append(label).Concat(Numbers(numbers, path, right));
            }

            Add(texts, i);
            if (headers.TryGetValue(i, out var header))
            {
                Add(header, i);
            }
        }

        return rows;

        void Add(IEnumerable<string> texts, int row)
        {
            GridCell[] cells = [.. texts.Select((text, cell) => new GridCell(text, new SourcePosition { Page = page, Row = row + 1, Cell = cell + 1 }))];
            if (cells.Length > 0)
            {
                rows.Add(new GridRow(cells));
            }
        }
    }

    /// <summary>
    /// Headers that stand above the columns of numbers, those broken over lines put together, by the last line above the first row below them. Their order is
    /// that of the columns, which lines of pieces do not show.
    /// </summary>
    private Dictionary<int, IReadOnlyList<string>> JoinHeaders((string Label, string Path, double Right)?[] labels)
    {
        var joined = new Dictionary<int, IReadOnlyList<string>>();
        for (int start = 0, end = 0; end < _lines.Count; end++)
        {
            if (labels[end] is null && NumbersOf(_lines[end]).Count() < FewestNumbers)
            {
                continue;
            }

            var headers = _columns.Select(column => HeaderOver(column, _lines.Skip(start).Take(end - start))).ToArray();
            if (end > start && Array.TrueForAll(headers, header => header.Length > 0))
            {
                _used.UnionWith(headers.SelectMany(header => header));
                joined.Add(end - 1, [.. headers.Select(Text)]);
            }
            else if (Turned(Array.Exists(headers, header => header.Length > 1) ? [.. headers.Select(Text)] : WholeHeaders(start, end)) is { } turned)
            {
                joined.Add(end - 1, turned);
            }

            start = end + 1;
        }

        return joined;
    }

    /// <summary>
    /// Some headers, with the only one that is not put together, where they stand in another order than in any row of the form; <see langword="null"/> where they
    /// may stand in its order.
    /// </summary>
    private string[]? Turned(string[] headers)
    {
        string[]? turned = null;
        foreach (var columns in _labels.SelectMany(labels => labels.Forms).Where(form => form.Layout != TableLayout.RowsSideBySide)
            .SelectMany(form => form.Rows).Select(row => row.Columns).Distinct())
        {
            var index = FormLabels.Columns(columns);
            FormColumn?[] named = [.. headers.Select(header => index.TryFindExactly(header, out var column) ? column : null)];
            FormColumn[] missing = [.. columns.Where(column => !named.Contains(column))];
            var all = named.Length == columns.Count && missing.Length == 1 ? named.Select(column => column ?? missing[0]) : named.OfType<FormColumn>();
            if (all.Count() > 1 && named.Count(column => column is not null) == headers.Count(header => header.Length > 0 && !IsOverOthers(header, columns)))
            {
                if (all.SequenceEqual(columns.Where(all.Contains)))
                {
                    return null;
                }

                turned = [.. all.Select(column => column.Label)];
            }
        }

        return turned;

        bool IsOverOthers(string header, IReadOnlyList<FormColumn> columns) => _labels.Any(labels => labels.IsCorner(header))
            || columns.Any(column => column.Labels.Take(column.Labels.Count - 1).Any(group => LabelKey.Of(group) == LabelKey.Of(header)));
    }

    /// <summary>
    /// The headers that stand whole on some lines, from left to right: where rows of two widths leave no column of numbers, that is all there is to say where they
    /// stand, for those of one row may be at different heights.
    /// </summary>
    private string[] WholeHeaders(int start, int end) => [.. _lines.Skip(start).Take(end - start).SelectMany(line => line).Where(piece => !_used.Contains(piece)
        && _labels.Any(labels => labels.IsExactHeader(piece.Text))).OrderBy(piece => piece.Left).Select(piece => piece.Text)];

    /// <summary>The pieces above a column of numbers and no other that make a header, from the lowest up.</summary>
    private LinePiece[] HeaderOver((double Left, double Right) column, IEnumerable<IReadOnlyList<LinePiece>> lines)
    {
        LinePiece[] pieces = [.. lines.SelectMany(line => line).Where(piece => !piece.IsNumber && !_used.Contains(piece)
            && _columns.Where(other => piece.Left < other.Right && other.Left < piece.Right).SequenceEqual([column]))];
        return Enumerable.Range(1, pieces.Length).Select(count => pieces.Skip(pieces.Length - count).ToArray())
            .FirstOrDefault(header => _labels.Any(labels => labels.IsExactHeader(Text(header)))) ?? [];
    }

    private static string Text(LinePiece[] pieces) => string.Concat(pieces.Select(piece => piece.Text));

    /// <summary>The numbers of a row, with blanks where it has none and the columns behind its label are as many as the form gives the row.</summary>
    private IEnumerable<string> Numbers(LinePiece[] numbers, string path, double labelEnd)
    {
        var columns = _columns.FindAll(column => column.Right > labelEnd);
        var isWhole = _labels.SelectMany(labels => labels.Forms).Any(form => form.TryGetRow(path, out var row) && row.Columns.Count == columns.Count);
        return isWhole && numbers.Length < columns.Count
            ? columns.Select(
                column => string.Join(" ", numbers.Where(number => number.Left < column.Right && column.Left < number.Right).Select(number => number.Text)))
            : numbers.Select(number => number.Text);
    }

    /// <summary>The official label of the numbers of a line: on the line, or over the lines around it.</summary>
    private (string Label, string Path, double Right)? LabelOf(IReadOnlyList<LinePiece> line, int index)
    {
        LinePiece[] numbers = [.. NumbersOf(line)];
        if (numbers is not [var number, ..])
        {
            return null;
        }

        var found = new List<(IReadOnlyList<LinePiece> Pieces, string Label, string Path)>();
        for (var first = Math.Max(0, index - MostLinesOfLabel); first <= index + 1 && first < _lines.Count; first++)
        {
            foreach (var top in _lines[first].Where(piece => MayName(piece) && !_used.Contains(piece)))
            {
                Follow(top, first);
            }
        }

        // Of two labels one may be the end of the other, as in 3.其他 below a longer one; then nothing says which.
        var paths = found.Select(label => label.Path).Distinct().ToArray();
        if (paths.Length != 1)
        {
            return null;
        }

        var (pieces, text, path) = found.OrderByDescending(label => label.Pieces.Count).First();
        _used.UnionWith(pieces);
        return (text, path, pieces.Max(piece => piece.Right));

        bool MayName(LinePiece piece) =>
            !piece.IsNumber && (piece.Right <= number.Left || (numbers.Length > 1 && piece.Left >= number.Right && piece.Right <= numbers[1].Left));

        void Follow(LinePiece top, int start)
        {
            var chain = new List<LinePiece> { top };
            var label = top.Text;
            for (var next = start + 1; ; next++)
            {
                var middle = (chain[0].BaseLine + chain[chain.Count - 1].BaseLine) / 2;
                if (Math.Abs(middle - number.BaseLine) < OffMiddle * top.Size
                    && _labels.Select(labels => labels.ExactRow(label)).FirstOrDefault(path => path is not null) is { } path)
                {
                    found.Add(([.. chain], label, path));
                }

                var below = next < _lines.Count && next <= index + MostLinesOfLabel
                    ? _lines[next].Where(piece => piece.Overlaps(chain[chain.Count - 1]) && MayName(piece)).ToArray()
                    : [];
                if (below.Length == 0 && next == index)
                {
                    // The numbers stand between two lines of their label.
                    continue;
                }

                if (below.Length != 1)
                {
                    return;
                }

                chain.Add(below[0]);
                label += below[0].Text;
            }
        }
    }

    private static List<(double Left, double Right)> Columns(IEnumerable<LinePiece> numbers)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var number in numbers.OrderBy(number => number.Left))
        {
            if (columns.Count > 0 && number.Left < columns[columns.Count - 1].Right)
            {
                columns[columns.Count - 1] = (columns[columns.Count - 1].Left, Math.Max(columns[columns.Count - 1].Right, number.Right));
            }
            else
            {
                columns.Add((number.Left, number.Right));
            }
        }

        return columns;
    }
}
