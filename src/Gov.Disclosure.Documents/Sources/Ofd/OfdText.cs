using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Documents.Sources.Ofd;

/// <summary>The characters of a text object (GB/T 33190-2016, 11.2 and 11.3): each stands where the file says, fonts are not opened.</summary>
internal static class OfdText
{
    // By so much of its size a character may reach out of the box it is cut to.
    private const double Outside = 0.25;
    private const double Everywhere = 1e9;

    private const double Straight = 1e-3;

    // Of how many glyphs a sign may be put together.
    private const int MostGlyphs = 8;

    /// <param name="text">The object.</param>
    /// <param name="around">Where it is drawn.</param>
    public static IEnumerable<OfdCharacter> CharactersOf(XElement text, OfdTransform around)
    {
        var size = text.Number("Size", 0);
        var scale = text.Number("HScale", 1);
        var transform = around.Within(text);
        var (right, down) = Directions(text.Number("CharDirection", 0));
        var (across, along) = (transform.OfVector(right.X, right.Y), transform.OfVector(down.X, down.Y));
        var turn = transform.IsMirrored ? Turn.Slanted : TurnOf(across.X, across.Y);
        var height = size * Math.Sqrt((along.X * along.X) + (along.Y * along.Y));
        var box = OfdXml.Numbers(text.Value("Boundary") ?? "") is [var left, _, var width, ..] ? (Left: left, Right: left + width)
            : (Left: -Everywhere, Right: Everywhere);
        var font = text.Value("Font") ?? "";
        var (x, y) = (0.0, 0.0);
        var groups = new Dictionary<int, (int Codes, int Glyphs)>();
        foreach (var code in text.Elements())
        {
            if (code.Name.LocalName == "CGTransform")
            {
                groups[(int)code.Number("CodePosition", 0)] = ((int)code.Number("CodeCount", 1), (int)code.Number("GlyphCount", 1));
            }

            if (code.Name.LocalName != "TextCode")
            {
                continue;
            }

            // A code without a place begins where the one before did.
            (x, y) = (code.Number("X", x), code.Number("Y", y));
            var signs = SignsOf(code.Value.Replace("\r", "").Replace("\n", ""), groups);
            groups.Clear();
            var steps = Steps(code, signs.Sum(sign => sign.Steps));
            var (penX, penY) = (x, y);
            var step = 0;
            foreach (var (sign, taken) in signs)
            {
                var (moveX, moveY) = (0.0, 0.0);
                for (var i = 0; i < taken && step < steps.Length; i++, step++)
                {
                    (moveX, moveY) = (moveX + steps[step].X, moveY + steps[step].Y);
                }

                var start = transform.Of(penX, penY);
                yield return new OfdCharacter(
                    IsCutOff(start) ? $"{GlyphLine.Torn}" : sign, start, (across.X * size * scale, across.Y * size * scale), height, turn, font);

                // Without steps the font would say how far; the standard lets all fall together.
                var advance = size * scale * OfdWidths.Estimated(sign);
                (penX, penY) = steps.Length > 0 ? (penX + moveX, penY + moveY) : (penX + (advance * right.X), penY + (advance * right.Y));
            }
        }

        // What lies outside its box is not drawn (8.5); programs differ in how closely they follow that, so that a digit there is no digit.
        bool IsCutOff(PagePoint start) =>
            turn == Turn.None && (start.X < around.Of(box.Left, 0).X - (Outside * height) || start.X > around.Of(box.Right, 0).X - (Outside * height));
    }

    /// <summary>
    /// The signs of a code, with how many steps each takes: one glyph may stand for several signs, and several glyphs for one. The groups stand before their
    /// code (11.4.1).
    /// </summary>
    private static List<(string Text, int Steps)> SignsOf(string text, Dictionary<int, (int Codes, int Glyphs)> groups)
    {
        var signs = new List<(string Text, int Steps)>();
        for (var i = 0; i < text.Length;)
        {
            var (codes, glyphs) = groups.TryGetValue(i, out var group) && group is { Codes: > 0, Glyphs: > 0 } && group.Codes != group.Glyphs ? group
                : i + 1 < text.Length && char.IsSurrogatePair(text, i) ? (2, 1)
                : (1, 1);
            var length = Math.Min(codes, text.Length - i);
            signs.Add((text.Substring(i, length), Math.Min(glyphs, MostGlyphs)));
            i += length;
        }

        return signs;
    }

    /// <summary>The steps from each character to the next; none where the code gives none in either direction.</summary>
    private static (double X, double Y)[] Steps(XElement code, int most)
    {
        var (across, down) = (Repeated(code.Value("DeltaX") ?? "", most), Repeated(code.Value("DeltaY") ?? "", most));
        return [.. Enumerable.Range(0, Math.Max(across.Count, down.Count)).Select(i => (i < across.Count ? across[i] : 0, i < down.Count ? down[i] : 0))];
    }

    /// <summary>A list of steps, in which "g 3 5" stands for "5 5 5" (11.3).</summary>
    private static List<double> Repeated(string list, int most)
    {
        var steps = new List<double>();
        var words = OfdXml.Words(list);
        for (var i = 0; i < words.Length && steps.Count < most; i++)
        {
            var times = 1.0;
            if (words[i] == "g" && i + 2 < words.Length)
            {
                times = OfdXml.Number(words[i + 1]);
                i += 2;
            }

            var step = OfdXml.Number(words[i]);
            for (var time = 0; time < times && steps.Count < most; time++)
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    /// <summary>To the right and down, as a character sees them that is turned in its place.</summary>
    private static ((double X, double Y) Right, (double X, double Y) Down) Directions(double turned) => turned switch
    {
        90 => ((0, 1), (-1, 0)),
        180 => ((-1, 0), (0, -1)),
        270 => ((0, -1), (1, 0)),
        _ => ((1, 0), (0, 1)),
    };

    private static Turn TurnOf(double x, double y) =>
        Math.Abs(y) <= Straight * Math.Abs(x) ? (x > 0 ? Turn.None : Turn.Half)
        : Math.Abs(x) <= Straight * Math.Abs(y) ? (y > 0 ? Turn.Quarter : Turn.ThreeQuarters)
        : Turn.Slanted;
}
