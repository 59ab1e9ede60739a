using System.Text;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>Characters that stand on one line, from the left.</summary>
internal sealed class GlyphLine
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
    private const double WidestDigit = 0.6;

    // Two boxes of text share a line where they overlap by half the height of the smaller one.
    private const double SharedHeight = 0.5;

    // Type larger than this is decoration.
    private const double LargestType = 144;

    private readonly List<Glyph> _glyphs;

    private GlyphLine(Glyph first) => _glyphs = [first];

    private GlyphLine(IEnumerable<Glyph> glyphs) => _glyphs = [.. glyphs];

    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    public double Left => _glyphs[0].Left;

    public double Right => _glyphs.Max(glyph => glyph.Right);

    /// <summary>The size of its largest type.</summary>
    public double Size => _glyphs.Max(glyph => glyph.Size);

    public double BaseLine { get; private init; }

    /// <summary>Sorts characters into lines, from the top.</summary>
    public static IReadOnlyList<GlyphLine> Of(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<GlyphLine>();
        var byHeight = new Dictionary<int, List<GlyphLine>>();
        foreach (var glyph in glyphs.Where(glyph => glyph.Size <= LargestType).OrderByDescending(glyph => glyph.Size))
        {
            if (Nearest(glyph, byHeight) is { } line)
            {
                line._glyphs.Add(glyph);
                continue;
            }

            line = new GlyphLine(glyph) { BaseLine = glyph.BaseLine };
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

    /// <summary>The characters that begin within a stretch of the line.</summary>
    public GlyphLine Part(double left, double right) => new(_glyphs.Where(glyph => glyph.Left >= left && glyph.Left < right)) { BaseLine = BaseLine };

    /// <summary>The text, with one space where there is a gap.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        var size = Size;
        var word = new List<Glyph>();
        var hasSpace = false;
        foreach (var glyph in _glyphs)
        {
            if (glyph.IsSpace)
            {
                hasSpace = true;
                continue;
            }

            var gap = word.Count > 0 ? glyph.Left - word[word.Count - 1].Right : 0;
            if (gap > Gap * size || (hasSpace && gap > GapWithSpace * size))
            {
                AppendWord(text, word);
                text.Append(' ');
                word.Clear();
            }

            word.Add(glyph);
            hasSpace = false;
        }

        AppendWord(text, word);
        return text.ToString();
    }

    /// <summary>As in pages and Word documents, the raised number of a footnote goes in brackets: it must not run together with a number beside it.</summary>
    private static void AppendWord(StringBuilder text, List<Glyph> word)
    {
        var largest = word.OrderByDescending(glyph => glyph.Size).First();
        var isBeside = false;
        for (var i = 0; i < word.Count; i++)
        {
            var isRaised = Math.Abs(word[i].BaseLine - largest.BaseLine) > Raised * largest.Size;
            text.Append(isBeside && !isRaised ? ")" : "").Append(isRaised && !isBeside ? "(" : "");
            if (i > 0 && LiesOver(word[i - 1], word[i]))
            {
                text.Append(Torn);
            }

            text.Append(word[i].Text);
            isBeside = isRaised;
        }

        text.Append(isBeside ? ")" : "");
    }

    /// <summary>Whether a character may be part of a number.</summary>
    public static bool IsOfNumber(Glyph glyph) => CharacterFolding.Fold(glyph.Text) is [>= '0' and <= '9' or '.' or ',' or '-' or '+', ..];

    public static bool IsDigits(string text) => text.Length > 0 && text.All(character => CharacterFolding.Fold(character) is >= '0' and <= '9');

    /// <summary>
    /// Whether one character of a number lies over another. Digits are half as wide as high; fonts without widths make them as wide as Chinese characters.
    /// </summary>
    private static bool LiesOver(Glyph before, Glyph glyph) =>
        IsOfNumber(before) && IsOfNumber(glyph) && before.Left + WidthOf(before) - glyph.Left > Overlapping * Math.Min(WidthOf(before), WidthOf(glyph));

    private static double WidthOf(Glyph digit) => Math.Min(digit.Right - digit.Left, WidestDigit * digit.Size);

    private static GlyphLine? Nearest(Glyph glyph, Dictionary<int, List<GlyphLine>> byHeight)
    {
        GlyphLine? nearest = null;
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
