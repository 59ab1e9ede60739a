namespace Gov.Disclosure.Documents;

/// <summary>A stretch of a line with a wide gap on either side, as the text of one cell where no lines are drawn between cells.</summary>
internal sealed record PdfPiece(string Text, double Left, double Right, double BaseLine, double Size)
{
    // In parts of the size of the type.
    private const double WideGap = 0.6;

    public bool IsNumber { get; } = CellReading.IsNumberOrMark(Text);

    public double Width => Right - Left;

    public bool Overlaps(PdfPiece other) => Left < other.Right && other.Left < Right;

    public static IReadOnlyList<PdfPiece> Of(PdfLine line)
    {
        var pieces = new List<PdfPiece>();
        var glyphs = line.Glyphs.Where(glyph => !glyph.IsSpace).ToArray();
        var start = 0;
        var right = glyphs[0].Right;
        for (var i = 1; i <= glyphs.Length; i++)
        {
            if (i == glyphs.Length || glyphs[i].Left - right > WideGap * line.Size)
            {
                var own = glyphs.Skip(start).Take(i - start).ToArray();
                var part = line.Part(own[0].Left, right);
                pieces.Add(new PdfPiece(part.Text(), own[0].Left, right, line.BaseLine, line.Size));
                start = i;
            }

            right = i < glyphs.Length ? Math.Max(right, glyphs[i].Right) : right;
        }

        return pieces;
    }
}
