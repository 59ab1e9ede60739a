using System.Text;

namespace Gov.Disclosure.Documents;

/// <summary>The part of a table that stands on one page: its cells as drawn and the text in them.</summary>
internal sealed class PdfTablePart
{
    // Digits nearer to each other than this part of their size are one number, whatever line runs between them.
    private const double OneNumber = 0.15;

    // A character that reaches over a line by more than this part of its width stands in no cell.
    private const double Across = 0.2;

    private readonly PdfLattice _lattice;
    private readonly List<PdfGlyph>[] _glyphs;
    private readonly HashSet<int> _torn = [];

    private PdfTablePart(PdfLattice lattice, int page)
    {
        _lattice = lattice;
        Page = page;
        _glyphs = [.. lattice.Cells.Select(_ => new List<PdfGlyph>())];
    }

    public int Page { get; }

    public PdfLattice Lattice => _lattice;

    public static PdfTablePart Of(PdfLattice lattice, IReadOnlyList<PdfGlyph> glyphs, int page)
    {
        var part = new PdfTablePart(lattice, page);
        foreach (var glyph in glyphs)
        {
            part._glyphs[lattice.CellAt(glyph.CentreX, glyph.CentreY)].Add(glyph);
        }

        part.FindTorn(glyphs);
        return part;
    }

    /// <summary>The text of a cell. Lines are joined where Chinese was broken, and kept apart where two numbers could run together.</summary>
    public string TextOf(int cell)
    {
        var text = new StringBuilder();
        foreach (var line in PdfLine.Of(_glyphs[cell]).Select(line => line.Text()))
        {
            text.Append(text.Length > 0 && IsLatin(text[text.Length - 1]) && IsLatin(line[0]) ? "\n" : "").Append(line);
        }

        return text.Append(_torn.Contains(cell) ? $"{PdfLine.Torn}" : "").ToString();
    }

    private static bool IsLatin(char character) => CharacterFolding.Fold(character) is > ' ' and <= '~' and not '(' and not ')';

    /// <summary>Finds numbers that run over the line between two cells.</summary>
    private void FindTorn(IReadOnlyList<PdfGlyph> glyphs)
    {
        foreach (var line in PdfLine.Of(glyphs))
        {
            PdfGlyph? last = null;
            foreach (var glyph in line.Glyphs.Where(glyph => !glyph.IsSpace))
            {
                var cell = CellOf(glyph);
                if (PdfLine.IsOfNumber(glyph))
                {
                    var reach = Across * (glyph.Right - glyph.Left);
                    NoteTorn(cell, _lattice.CellAt(glyph.Left + reach, glyph.CentreY));
                    NoteTorn(cell, _lattice.CellAt(glyph.Right - reach, glyph.CentreY));
                    if (last is { } before && PdfLine.IsOfNumber(before) && glyph.Left - before.Right < OneNumber * glyph.Size)
                    {
                        NoteTorn(cell, CellOf(before));
                    }
                }

                last = glyph;
            }
        }
    }

    private int CellOf(PdfGlyph glyph) => _lattice.CellAt(glyph.CentreX, glyph.CentreY);

    private void NoteTorn(int first, int second)
    {
        if (first != second)
        {
            _torn.Add(first);
            _torn.Add(second);
        }
    }
}
