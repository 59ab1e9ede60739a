namespace Gov.Disclosure.Fuzz;

/// <summary>A branch, and about how often a run took it.</summary>
/// <param name="Place">Where it is counted.</param>
/// <param name="Bucket">The bit that stands for how often.</param>
internal readonly record struct TakenBranch(int Place, byte Bucket);
