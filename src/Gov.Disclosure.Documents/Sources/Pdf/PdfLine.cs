using System.Text;

namespace Gov.Disclosure.Documents;

/// <summary>Characters that stand on one line, from the left.</summary>
internal sealed class PdfLine
{
    /// <summary>
    /// Put where characters of numbers lie over each other or over the line between two cells, so that nobody reads a number there.
    /// </summary>
    public const char Torn = '\u2194';

    // In parts of the size of the type: the least gap that reads as a space, with and without a space drawn in it.
    private const double Gap = 0.3;
    private const double GapWithSpace = 0.1;

    // A character this far off the line is a raised or lowered one.
    private const double Raised = 0.15;

    private const double Overlapping = 0.4;

    // Two boxes of text share a line where they overlap by half the height of the smaller one.
    private const double SharedHeight = 0.5;

    // Type larger than this is decoration.
    private const double LargestType = 144;

    private readonly List<PdfGlyph> _glyphs;

    private PdfLine(PdfGlyph first) => _glyphs = [first];

    public IReadOnlyList<PdfGlyph> Glyphs => _glyphs;

    public double Left => _glyphs[0].Left;

    public double Right => _glyphs.Max(glyph => glyph.Right);

    /// <summary>The size of its largest type.</summary>
    public double Size => _glyphs.Max(glyph => glyph.Size);

    public double BaseLine { get; private init; }

    /// <summary>Sorts characters into lines, from the top.</summary>
    public static IReadOnlyList<PdfLine> Of(IEnumerable<PdfGlyph> glyphs)
    {
        var lines = new List<PdfLine>();
        var byHeight = new Dictionary<int, List<PdfLine>>();
        foreach (var glyph in glyphs.Where(glyph => glyph.Size <= LargestType).OrderByDescending(glyph => glyph.Size))
        {
            if (Nearest(glyph, byHeight) is { } line)
            {
                line._glyphs.Add(glyph);
                continue;
            }

            line = new PdfLine(glyph) { BaseLine = glyph.BaseLine };
            lines.Add(line);
            for (var height = (int)Math.Floor(glyph.Top); height <= (int)Math.Floor(glyph.Bottom); height++)
            {
                if (!byHeight.TryGetValue(height, out var there))
                {
                    byHeight.Add(height, there = []);
                }

                there.Add(line);
            }
        }

        foreach (var line in lines)
        {
            line._glyphs.Sort((first, second) => first.Left.CompareTo(second.Left));
        }

        return [.. lines.Where(line => !line._glyphs.TrueForAll(glyph => glyph.IsSpace)).OrderBy(line => line.BaseLine)];
    }

    /// <summary>The text, with one space where there is a gap.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        var size = Size;
        PdfGlyph? last = null;
        var hasSpace = false;
        var isBeside = false;
        foreach (var glyph in _glyphs)
        {
            if (glyph.IsSpace)
            {
                hasSpace = true;
                continue;
            }

            var isRaised = Math.Abs(glyph.BaseLine - BaseLine) > Raised * size;
            if (isBeside && !isRaised)
            {
                // As in pages and Word documents: the number of a footnote must not run together with a number beside it.
                text.Append(')');
            }

            if (last is { } before)
            {
                var gap = glyph.Left - before.Right;
                if (Lies(before, glyph))
                {
                    text.Append(Torn);
                }
                else if (gap > Gap * size || (hasSpace && gap > GapWithSpace * size))
                {
                    text.Append(' ');
                }
            }

            text.Append(isRaised && !isBeside ? "(" : "").Append(glyph.Text);
            (last, hasSpace, isBeside) = (glyph, false, isRaised);
        }

        return text.Append(isBeside ? ")" : "").ToString().Trim();
    }

    /// <summary>Whether a character may be part of a number.</summary>
    public static bool IsOfNumber(PdfGlyph glyph) => CharacterFolding.Fold(glyph.Text) is [>= '0' and <= '9' or '.' or ',' or '-' or '+', ..];

    /// <summary>Whether one character of a number lies over another.</summary>
    private static bool Lies(PdfGlyph before, PdfGlyph glyph) =>
        IsOfNumber(before) && IsOfNumber(glyph) && before.Right - glyph.Left > Overlapping * Math.Min(before.Right - before.Left, glyph.Right - glyph.Left);

    private static PdfLine? Nearest(PdfGlyph glyph, Dictionary<int, List<PdfLine>> byHeight)
    {
        PdfLine? nearest = null;
        var most = SharedHeight * glyph.Size;
        for (var height = (int)Math.Floor(glyph.Top); height <= (int)Math.Floor(glyph.Bottom); height++)
        {
            if (!byHeight.TryGetValue(height, out var lines))
            {
                continue;
            }

            foreach (var line in lines)
            {
                var first = line._glyphs[0];
                var shared = Math.Min(first.Bottom, glyph.Bottom) - Math.Max(first.Top, glyph.Top);
                if (shared > most)
                {
                    (nearest, most) = (line, shared);
                }
            }
        }

        return nearest;
    }
}
