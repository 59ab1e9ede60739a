namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>What stands on a page: lines of text, and tables drawn with lines.</summary>
internal sealed record FixedPage(int Number, double Height, IReadOnlyList<GlyphLine> Lines, IReadOnlyList<LatticePart> Tables)
{
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
            var part = LatticePart.Of(lattice, inside[lattice], drawing.Number);
            if (part.HasStackedNumbers)
            {
                outside.AddRange(inside[lattice]);
            }
            else
            {
                tables.Add(part);
            }
        }

        return new FixedPage(drawing.Number, view.Height, GlyphLine.Of(outside), tables);
    }
}
