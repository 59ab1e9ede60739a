using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>What stands on a page: lines of text, and tables drawn with lines.</summary>
internal sealed record FixedPage(int Number, double Height, IReadOnlyList<GlyphLine> Lines, IReadOnlyList<LatticePart> Tables)
{
    // Smaller ones are seals, signatures and signs of an office.
    private const double SmallestPicture = 0.1;

    private const double Scan = 0.5;

    /// <summary>The pictures that may hold a part of the report: where each begins, and how much of the page it covers.</summary>
    public IReadOnlyList<(double Top, double Share)> Pictures { get; init; } = [];

    /// <summary>Whether the page is the picture of one, with at most a line that was set above it.</summary>
    public bool IsScan => Pictures.Any(picture => picture.Share > Scan);

    /// <summary>Whether there was text on the page at all.</summary>
    public bool IsEmpty => Lines.Count == 0 && Tables.Count == 0;

    /// <returns><see langword="null"/> where there are more lines or cells drawn than the limit.</returns>
    public static FixedPage? Of(PageDrawing drawing, TableBudget budget)
    {
        var view = PageView.Of(drawing);
        var rulings = Rulings.Of(drawing, view);
        var glyphs = Glyphs.Of(drawing, rulings, view);
        if (Lattice.Of(rulings, budget) is not { } lattices)
        {
            return null;
        }

        var inside = lattices.ToDictionary(lattice => lattice, _ => new List<Glyph>());
        var outside = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            var lattice = lattices.FirstOrDefault(lattice => lattice.CellAt(glyph.CentreX, glyph.CentreY) >= 0);
            (lattice is null ? outside : inside[lattice]).Add(glyph);
        }

        var tables = new List<LatticePart>();
        foreach (var lattice in lattices.Where(lattice => inside[lattice].Exists(glyph => !glyph.IsSpace)).OrderBy(lattice => lattice.Top))
        {
            var part = LatticePart.Of(lattice, inside[lattice], outside.Where(lattice.IsBeside), drawing.Number);
            if (part.HasStackedNumbers)
            {
                outside.AddRange(inside[lattice]);
            }
            else
            {
                tables.Add(part);
            }
        }

        return new FixedPage(drawing.Number, view.Height, GlyphLine.Of(outside), tables) { Pictures = [.. PicturesOf(drawing, view)] };
    }

    private static IEnumerable<(double Top, double Share)> PicturesOf(PageDrawing drawing, PageView view) => drawing.Pictures
        .Select(box => (From: view.Place(box.From), To: view.Place(box.To)))
        .Select(box => (Top: Math.Min(box.From.Y, box.To.Y), Share: Math.Abs((box.To.X - box.From.X) * (box.To.Y - box.From.Y)) / (view.Width * view.Height)))
        .Where(box => box.Share > SmallestPicture).OrderBy(box => box.Top);
}
