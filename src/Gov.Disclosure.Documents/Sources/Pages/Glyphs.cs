using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>The characters of a page that can be read: turned as most of it, on the page, once each.</summary>
internal static class Glyphs
{
    // Some programs print bold by printing twice, a little apart.
    private const double DoubleStrike = 0.2;

    // A line within the middle part of a digit's height strikes it out.
    private const double Middle = 0.2;
    private const double DigitCentre = 0.35;

    public static IReadOnlyList<Glyph> Of(PageDrawing drawing, Rulings rulings, PageView view)
    {
        var across = rulings.Across.OrderBy(ruling => ruling.At).ToArray();
        var glyphs = new List<Glyph>(drawing.Characters.Count);
        var seen = new Dictionary<(string, long, long), Glyph>();
        foreach (var character in drawing.Characters)
        {
            if (character.Turn != view.Turn)
            {
                continue;
            }

            var glyph = Of(character, view);
            if (glyph.Size > 0 && IsOn(view, glyph) && !IsSeen(glyph, seen))
            {
                glyphs.Add(GlyphLine.IsOfNumber(glyph) && IsStruck(glyph, across) ? glyph with { Text = $"{GlyphLine.Torn}" } : glyph);
            }
        }

        return glyphs;
    }

    private static Glyph Of(DrawnCharacter character, PageView view)
    {
        var (start, baseLine) = view.Place(character.Start);
        var (end, _) = view.Place(character.End);
        return new Glyph(CharacterFolding.Unradical(character.Text), Math.Min(start, end), Math.Max(start, end), baseLine, character.Size);
    }

    /// <summary>Whether a line runs through a digit: nobody can say whether it was taken back.</summary>
    private static bool IsStruck(Glyph glyph, Ruling[] across)
    {
        var middle = glyph.BaseLine - (DigitCentre * glyph.Size);
        var (low, high) = (0, across.Length);
        while (low < high)
        {
            var half = (low + high) / 2;
            (low, high) = across[half].At < middle - (Middle * glyph.Size) ? (half + 1, high) : (low, half);
        }

        for (var i = low; i < across.Length && across[i].At <= middle + (Middle * glyph.Size); i++)
        {
            if (across[i].Start < glyph.CentreX && across[i].End > glyph.CentreX)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOn(PageView view, Glyph glyph) =>
        glyph.CentreX >= 0 && glyph.CentreX <= view.Width && glyph.CentreY >= 0 && glyph.CentreY <= view.Height;

    private static bool IsSeen(Glyph glyph, Dictionary<(string, long, long), Glyph> seen)
    {
        // Type can be so small that these are larger than any int.
        var (column, row) = ((long)Math.Floor(glyph.Left / glyph.Size), (long)Math.Floor(glyph.BaseLine / glyph.Size));
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                if (seen.TryGetValue((glyph.Text, x, y), out var other)
                    && Math.Abs(other.Left - glyph.Left) < DoubleStrike * glyph.Size && Math.Abs(other.BaseLine - glyph.BaseLine) < DoubleStrike * glyph.Size)
                {
                    return true;
                }
            }
        }

        seen[(glyph.Text, column, row)] = glyph;
        return false;
    }
}
