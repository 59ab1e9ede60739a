namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>
/// What a page of fixed layout is drawn with, whatever the format of its file. Lengths are points, counted from the left and from the top of the paper.
/// </summary>
internal sealed record PageDrawing(int Number, double Width, double Height, IReadOnlyList<DrawnCharacter> Characters, IReadOnlyList<DrawnLine> Lines)
{
    /// <summary>The boxes that pictures cover.</summary>
    public IReadOnlyList<DrawnLine> Pictures { get; init; } = [];
}

/// <summary>A place on the paper.</summary>
internal readonly record struct PagePoint(double X, double Y);

/// <summary>A character that can be seen.</summary>
/// <param name="Text">The character, or the few that one drawing stands for.</param>
/// <param name="Start">Where it begins on the line it stands on.</param>
/// <param name="End">Where the next one may begin.</param>
/// <param name="Size">The height of its font.</param>
/// <param name="Turn">How it is turned.</param>
internal readonly record struct DrawnCharacter(string Text, PagePoint Start, PagePoint End, double Size, Turn Turn);

/// <summary>A straight line that is stroked, or a box that is painted, by two opposite corners.</summary>
internal readonly record struct DrawnLine(PagePoint From, PagePoint To, bool IsBox = false);

/// <summary>How text is turned on the paper, clockwise.</summary>
internal enum Turn
{
    None,
    Quarter,
    Half,
    ThreeQuarters,
    Slanted,
}
