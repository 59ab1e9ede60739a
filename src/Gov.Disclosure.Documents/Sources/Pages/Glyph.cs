namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>A character on a page. Lengths are points, counted from the left and from the top.</summary>
/// <param name="Text">The character, or the few that one drawing stands for.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next one may begin.</param>
/// <param name="BaseLine">The line it stands on.</param>
/// <param name="Size">The height of its font.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double BaseLine, double Size)
{
    private const double PartAboveLine = 0.8;
    private const double PartBelowLine = 0.2;

    public double Top => BaseLine - (PartAboveLine * Size);

    public double Bottom => BaseLine + (PartBelowLine * Size);

    public double CentreX => (Left + Right) / 2;

    public double CentreY => (Top + Bottom) / 2;

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
