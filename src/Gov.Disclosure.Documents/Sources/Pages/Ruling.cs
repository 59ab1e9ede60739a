namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>A straight line on a page, across or down. Lengths are points, counted from the left and from the top.</summary>
/// <param name="At">Where it lies: from the top if it runs across, from the left if it runs down.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Ruling(double At, double Start, double End)
{
    /// <summary>How far apart lines may lie that are one: the two of a double line, the sides of cells drawn each in its own box.</summary>
    public const double Tolerance = 3;

    public bool Touches(Ruling parallel) =>
        Math.Abs(At - parallel.At) <= Tolerance && Start - Tolerance <= parallel.End && parallel.Start - Tolerance <= End;

    public bool Crosses(Ruling other) =>
        At >= other.Start - Tolerance && At <= other.End + Tolerance && other.At >= Start - Tolerance && other.At <= End + Tolerance;
}
