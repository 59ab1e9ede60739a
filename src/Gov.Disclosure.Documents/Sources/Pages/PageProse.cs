using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>Puts printed lines together into paragraphs: a line goes on in the next one where the beginning of that one had no room left.</summary>
internal sealed class PageProse
{
    // In parts of the size of the type. Lines of prose are longer than titles and dates, which do not go on.
    private const double ShortestLine = 15;
    private const double Tolerance = 0.3;
    private const double Indent = 0.8;
    private const double SameSize = 0.1;

    private readonly Dictionary<GlyphLine, (double Left, double Right)> _measures = [];

    /// <summary>Takes in lines that stand below each other with nothing between them; together they show how wide they are set.</summary>
    public void Add(IReadOnlyList<GlyphLine> lines)
    {
        var measure = (lines.Select(line => line.Left).DefaultIfEmpty().Min(), lines.Select(line => line.Right).DefaultIfEmpty().Max());
        foreach (var line in lines)
        {
            _measures[line] = measure;
        }
    }

    public bool GoesOn(GlyphLine line, GlyphLine next)
    {
        var (_, right) = _measures[line];
        var (left, _) = _measures[next];
        return line.Right - line.Left >= ShortestLine * line.Size
            && line.Right + FirstWord(next) > right - (Tolerance * line.Size)
            && next.Left - left < Indent * next.Size
            && Math.Abs(line.Size - next.Size) <= SameSize * line.Size
            && !SectionHeading.TryRead(line.Text(), out _)
            && !SectionHeading.TryRead(next.Text(), out _);
    }

    /// <summary>The width of what cannot be broken at the beginning of a line: a Chinese character with the signs behind it, a word, a number.</summary>
    private static double FirstWord(GlyphLine line)
    {
        var end = 1;
        while (end < line.Glyphs.Count && !line.Glyphs[end].IsSpace && !(IsChinese(line.Glyphs[end - 1]) && IsChinese(line.Glyphs[end])))
        {
            end++;
        }

        return line.Glyphs[end - 1].Right - line.Left;
    }

    private static bool IsChinese(Glyph glyph) => glyph.Text.Length > 0 && glyph.Text[0] >= '\u2E80' && char.IsLetter(glyph.Text[0]);
}
