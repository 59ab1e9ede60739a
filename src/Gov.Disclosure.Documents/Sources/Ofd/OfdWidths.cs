using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Documents.Sources.Ofd;

/// <summary>
/// How wide characters are, without their fonts: as far as it is from one to the next where they stand close together. Digits of a font are as wide as each
/// other, and a last one as those before it.
/// </summary>
internal static class OfdWidths
{
    // In parts of the size of the type: Chinese signs are as wide as high, digits half as wide.
    private const double Half = 0.5;
    private const double Point = 0.28;

    // Within these parts of what is usual the step to the next character is the width of this one; otherwise there is a gap, or one lies over the other.
    private const double LeastStep = 0.6;
    private const double WidestStep = 1.3;

    private const double SameLine = 0.1;
    private const double Rounding = 100;

    /// <summary>The width of a sign in most fonts, in parts of their size.</summary>
    public static double Estimated(string sign) =>
        sign.Sum(character => character >= '\u2E80' ? 1 : character is '.' or ',' or ';' or ':' or '\'' ? Point : Half);

    public static IReadOnlyList<DrawnCharacter> Apply(IReadOnlyList<OfdCharacter> characters)
    {
        var steps = new double?[characters.Count];
        var known = new Dictionary<(string Font, string Kind), Dictionary<double, int>>();
        for (var i = 0; i + 1 < characters.Count; i++)
        {
            if ((steps[i] = Step(characters[i], characters[i + 1])) is { } step)
            {
                var kind = (characters[i].Font, KindOf(characters[i].Text));
                if (!known.TryGetValue(kind, out var counts))
                {
                    known.Add(kind, counts = []);
                }

                step = Math.Round(step * Rounding) / Rounding;
                counts[step] = (counts.TryGetValue(step, out var count) ? count : 0) + 1;
            }
        }

        var widths = known.ToDictionary(kind => kind.Key, kind => kind.Value.OrderByDescending(step => step.Value).ThenBy(step => step.Key).First().Key);
        return [.. characters.Select((character, i) => Drawn(
            character,
            steps[i] ?? (widths.TryGetValue((character.Font, KindOf(character.Text)), out var width) ? width : Estimated(character.Text))))];
    }

    /// <summary>How far it is to the next character, in parts of the size, where that follows at once.</summary>
    private static double? Step(OfdCharacter character, OfdCharacter next)
    {
        var (emX, emY) = character.Em;
        var square = (emX * emX) + (emY * emY);
        var (x, y) = (next.Start.X - character.Start.X, next.Start.Y - character.Start.Y);
        var (along, off) = (((x * emX) + (y * emY)) / square, ((y * emX) - (x * emY)) / square);
        var estimate = Estimated(character.Text);
        return next.Turn == character.Turn && Math.Abs(off) < SameLine && along >= LeastStep * estimate && along <= WidestStep * estimate ? along : null;
    }

    private static string KindOf(string text) => text.Length == 1 && text[0] is >= '0' and <= '9' ? "0" : text;

    private static DrawnCharacter Drawn(OfdCharacter character, double width) => new(
        character.Text,
        character.Start,
        new PagePoint(character.Start.X + (width * character.Em.X), character.Start.Y + (width * character.Em.Y)),
        character.Size,
        character.Turn);
}
