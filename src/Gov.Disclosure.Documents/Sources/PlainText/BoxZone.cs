using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Documents.Sources.PlainText;

/// <summary>
/// A table that a text draws with lines of box characters (U+2500 to U+257F), or with + - |. It is a page of fixed layout: the lines say which columns a cell
/// covers, as those of a PDF do, and are read in the same way.
/// </summary>
internal static class BoxZone
{
    // A place on the raster, in points.
    private const double Width = 10;
    private const double Height = 20;
    private const double Size = 10;
    private const double BaseLine = 14;

    // Fonts for Chinese draw box characters and quotation marks twice as wide as others do.
    private static readonly (int Box, int Mark)[] Fonts = [(1, 1), (2, 2), (1, 2), (2, 1)];

    // A table has a line at its head and one at its foot.
    private const int FewestLines = 3;

    /// <summary>Where the zone that starts at a line ends; the line itself where none starts.</summary>
    public static int EndOf(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && lines[end].IsBoxed && lines[end].Number - lines[start].Number == end - start)
        {
            end++;
        }

        return lines[start].IsRule && end - start >= FewestLines ? end : start;
    }

    /// <summary>Reads a zone.</summary>
    /// <returns><see langword="null"/> where its lines do not meet: the text was moved since it was drawn, and only the order of its cells counts.</returns>
    public static Grid? Read(IReadOnlyList<TextLine> zone, int table, TableBudget budget)
    {
        var font = Fonts.FirstOrDefault(font => zone.Select(line => line.Text.Trim().Sum(character => BoxCharacter.WidthOf(character, font))).Distinct().Count() == 1);
        if (font == default || FixedPage.Of(Draw(zone, font), budget) is not { Lines.Count: 0, Tables: [var part] })
        {
            return null;
        }

        var layout = new GridLayout(table, budget);
        var row = -1;
        for (var i = 0; i < part.Lattice.Cells.Count; i++)
        {
            var cell = part.Lattice.Cells[i];
            for (; row < cell.Row; row++)
            {
                if (!layout.BeginRow())
                {
                    return null;
                }
            }

            if (!layout.Add(part.TextOf(i), cell.Columns, cell.Rows, line: zone[(int)((part.Lattice.Rows[cell.Row] / Height) + 0.5)].Number))
            {
                return null;
            }
        }

        return layout.ToGrid();
    }

    private static PageDrawing Draw(IReadOnlyList<TextLine> zone, (int Box, int Mark) font)
    {
        var characters = new List<DrawnCharacter>();
        var lines = new List<DrawnLine>();
        int[][] bounds = [.. zone.Select(line => Bounds(line, font))];
        for (var i = 0; i < zone.Count; i++)
        {
            var (at, top, isRuled, isRule) = (0, i * Height, zone[i].IsRuled, zone[i].IsRule);
            var text = zone[i].Text.Trim();
            for (var j = 0; j < text.Length; j++)
            {
                var character = text[j];
                var (left, right) = (at * Width, (at += BoxCharacter.WidthOf(character, font)) * Width);
                var arms = ArmsOf(character, isRuled);
                if (isRule && arms == BoxArms.Upright)
                {
                    // Dotted lines have no corners, and are drawn with those for the sides.
                    arms |= (IsAcross(text, j - 1) ? BoxArms.Left : BoxArms.None) | (IsAcross(text, j + 1) ? BoxArms.Right : BoxArms.None);
                }

                if ((arms & BoxArms.Across) != 0 && (arms & BoxArms.Upright) != 0)
                {
                    // Many draw every corner as a crossing: it reaches only to where another line goes on.
                    arms &= ~((HasBound(i - 1, at) ? BoxArms.None : BoxArms.Up) | (HasBound(i + 1, at) ? BoxArms.None : BoxArms.Down)
                        | (j > 0 ? BoxArms.None : BoxArms.Left) | (j < text.Length - 1 ? BoxArms.None : BoxArms.Right));
                }

                lines.AddRange(Drawn(arms, left, right, top));
                if (arms == BoxArms.None && !char.IsWhiteSpace(character))
                {
                    characters.Add(new DrawnCharacter(
                        $"{character}", new PagePoint(left, top + BaseLine), new PagePoint(right, top + BaseLine), Size, Turn.None));
                }
            }

            // Rows need no line between them where they are divided in another way, or both have numbers.
            if (i > 0 && !isRuled && !zone[i - 1].IsRuled && (!bounds[i].SequenceEqual(bounds[i - 1]) || Stretch(i).Count(HasNumbers) > 1))
            {
                lines.Add(new DrawnLine(new PagePoint(0, top), new PagePoint(at * Width, top)));
            }
        }

        return new PageDrawing(0, zone.Max(line => line.Text.Length) * 2 * Width, zone.Count * Height, characters, lines);

        static bool IsAcross(string text, int at) => at >= 0 && at < text.Length && (BoxCharacter.ArmsOf(text[at]) & BoxArms.Across) != 0;

        bool HasBound(int line, int at) => line >= 0 && line < zone.Count && bounds[line].Contains(at);

        // The lines of text between two that are drawn.
        IEnumerable<TextLine> Stretch(int line) =>
            zone.Take(line).Reverse().TakeWhile(other => !other.IsRuled).Concat(zone.Skip(line).TakeWhile(other => !other.IsRuled));

        static bool HasNumbers(TextLine line) =>
            line.WithPipes().Cells('|').Any(cell => !cell.IsBlank && CellReading.IsNumberOrMark(cell.Text));
    }

    private static IEnumerable<DrawnLine> Drawn(BoxArms arms, double left, double right, double top)
    {
        var (x, y) = ((left + right) / 2, top + (Height / 2));
        return new[]
        {
            (Arm: BoxArms.Left, X: left, Y: y), (Arm: BoxArms.Right, X: right, Y: y), (Arm: BoxArms.Up, X: x, Y: top), (Arm: BoxArms.Down, X: x, Y: top + Height),
        }.Where(end => (arms & end.Arm) != 0).Select(end => new DrawnLine(new PagePoint(x, y), new PagePoint(end.X, end.Y)));
    }

    private static BoxArms ArmsOf(char character, bool isRuled) => character switch
    {
        '|' => BoxArms.Upright,
        '-' or '=' when isRuled => BoxArms.Across,
        '+' when isRuled => BoxArms.Across | BoxArms.Upright,
        _ => BoxCharacter.ArmsOf(character),
    };

    /// <summary>Where the cells of a line end.</summary>
    private static int[] Bounds(TextLine line, (int Box, int Mark) font)
    {
        var at = 0;
        return [.. line.Text.Trim().Select(character => (Arms: ArmsOf(character, line.IsRuled), End: at += BoxCharacter.WidthOf(character, font)))
            .Where(place => (place.Arms & BoxArms.Upright) != 0).Select(place => place.End)];
    }
}
