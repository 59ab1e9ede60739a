namespace Gov.Disclosure.Fuzz;

/// <summary>What came of a target.</summary>
/// <param name="Name">The target.</param>
/// <param name="Executions">How many inputs were run.</param>
/// <param name="Branches">How many branches of our libraries were taken.</param>
/// <param name="Inputs">How many inputs were kept, seeds among them, because they took a branch as none before.</param>
/// <param name="Broken">How many different things broke.</param>
/// <param name="PeakMemory">The most memory the process had, in bytes.</param>
internal sealed record TargetResult(string Name, long Executions, long Branches, long Inputs, int Broken, long PeakMemory)
{
    public const string Heading = "target    executions  branches  inputs  broken  peak MB";

    public override string ToString() => FormattableString.Invariant($"{Name,-8}  {Executions,10}  {Branches,8}  {Inputs,6}  {Broken,6}  {PeakMemory / (1024 * 1024),7}");
}
