using UglyToad.PdfPig.Content;

namespace Gov.Disclosure.Documents;

/// <summary>What stands on a page: lines of text, and tables drawn with lines.</summary>
internal sealed record PdfPage(int Number, double Height, IReadOnlyList<PdfLine> Lines, IReadOnlyList<PdfTablePart> Tables)
{
    /// <summary>Whether there was text on the page at all.</summary>
    public bool IsEmpty => Lines.Count == 0 && Tables.Count == 0;

    /// <returns><see langword="null"/> where there are more lines or cells drawn than the limit.</returns>
    public static PdfPage? Of(Page page, TableBudget budget)
    {
        var view = PdfView.Of(page);
        var rulings = PdfRulings.Of(page, view);
        var glyphs = PdfGlyphs.Of(page, rulings, view);
        if (PdfLattice.Of(rulings, budget) is not { } lattices)
        {
            return null;
        }

        var inside = lattices.ToDictionary(lattice => lattice, _ => new List<PdfGlyph>());
        var outside = new List<PdfGlyph>();
        foreach (var glyph in glyphs)
        {
            var lattice = lattices.FirstOrDefault(lattice => lattice.CellAt(glyph.CentreX, glyph.CentreY) >= 0);
            (lattice is null ? outside : inside[lattice]).Add(glyph);
        }

        var tables = new List<PdfTablePart>();
        foreach (var lattice in lattices.Where(lattice => inside[lattice].Exists(glyph => !glyph.IsSpace)).OrderBy(lattice => lattice.Top))
        {
            var part = PdfTablePart.Of(lattice, inside[lattice], page.Number);
            if (part.HasStackedNumbers)
            {
                outside.AddRange(inside[lattice]);
            }
            else
            {
                tables.Add(part);
            }
        }

        return new PdfPage(page.Number, view.Height, PdfLine.Of(outside), tables);
    }
}
