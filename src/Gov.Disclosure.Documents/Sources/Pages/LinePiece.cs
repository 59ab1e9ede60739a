using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>A stretch of a line with a wide gap on either side, as the text of one cell where no lines are drawn between cells.</summary>
internal sealed record LinePiece(string Text, double Left, double Right, double BaseLine, double Size)
{
    // In parts of the size of the type.
    private const double WideGap = 0.6;

    // The columns of numbers stand nearer to each other where the widest number fills its own.
    private const double GapBetweenNumbers = 0.3;

    public bool IsNumber { get; } = CellReading.IsNumberOrMark(Text);

    public double Width => Right - Left;

    public bool Overlaps(LinePiece other) => Left < other.Right && other.Left < Right;

    public static IReadOnlyList<LinePiece> Of(GlyphLine line)
    {
        var pieces = new List<LinePiece>();
        var glyphs = line.Glyphs.Where(glyph => !glyph.IsSpace).ToArray();
        foreach (var piece in Split(glyphs, WideGap * line.Size))
        {
            var numbers = piece.All(GlyphLine.IsOfNumber) ? Split(piece, GapBetweenNumbers * line.Size) : [piece];
            foreach (var own in numbers)
            {
                var right = own.Max(glyph => glyph.Right);
                pieces.Add(new LinePiece(line.Part(own[0].Left, right).Text(), own[0].Left, right, line.BaseLine, line.Size));
            }
        }

        return pieces;
    }

    private static List<Glyph[]> Split(Glyph[] glyphs, double gap)
    {
        var parts = new List<Glyph[]>();
        var start = 0;
        var right = glyphs[0].Right;
        for (var i = 1; i <= glyphs.Length; i++)
        {
            if (i == glyphs.Length || glyphs[i].Left - right > gap)
            {
                parts.Add([.. glyphs.Skip(start).Take(i - start)]);
                start = i;
            }

            right = i < glyphs.Length ? Math.Max(right, glyphs[i].Right) : right;
        }

        return parts;
    }
}
