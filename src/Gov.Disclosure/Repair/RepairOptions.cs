namespace Gov.Disclosure;

/// <summary>What a search for minimum repairs may change, how far it goes and what else is known. Immutable; every change gives new options.</summary>
public sealed record RepairOptions
{
    /// <summary>Every printed number may be wrong and all count the same. A table with up to six slips takes well below a millisecond,
    /// one that is wrong all over at most some tens of milliseconds.</summary>
    public static RepairOptions Default { get; } = new();

    /// <summary>As <see cref="Default"/>, but with a hundred times the work before the search gives up: for tables with many wrong cells.</summary>
    public static RepairOptions Thorough { get; } = new() { MaxSteps = 100 * Default.MaxSteps };

    /// <summary>
    /// What it costs to doubt a cell, from 1; cells not named cost 1. A minimum repair is one of the smallest sum. Give a cell a higher
    /// weight when there is reason to trust it.
    /// </summary>
    public IReadOnlyDictionary<FormCell, int> Weights { get; init; } = new Dictionary<FormCell, int>();

    /// <summary>Cells whose printed number is known to be right; no repair changes them.</summary>
    public IReadOnlyCollection<FormCell> FixedCells { get; init; } = [];

    /// <summary>Cells that could not be read with certainty: no repair changes them, and no sum they stand in is used.</summary>
    public IReadOnlyCollection<FormCell> UnknownCells { get; init; } = [];

    /// <summary>
    /// How many steps the search may take. A count and not a clock, so that the answer is the same on every machine. When it is used
    /// up, <see cref="RepairResult.IsComplete"/> is false.
    /// </summary>
    public int MaxSteps { get; init; } = 20_000;

    /// <summary>How many repairs are listed at most; <see cref="RepairResult.RepairCount"/> counts the others too.</summary>
    public int MaxRepairs { get; init; } = 100;

    /// <summary>
    /// What sources outside the table say about its cells, as a figure in the text or last year's report. They rank repairs and never exclude one.
    /// </summary>
    public IReadOnlyList<StatedValue> StatedValues { get; init; } = [];
}
