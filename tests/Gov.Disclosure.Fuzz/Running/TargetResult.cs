namespace Gov.Disclosure.Fuzz;

/// <summary>What came of a target since its folder was begun.</summary>
/// <param name="Name">The target.</param>
/// <param name="Executions">How many inputs were run.</param>
/// <param name="Branches">How many branches of our libraries were taken.</param>
/// <param name="Inputs">How many inputs were kept, seeds among them, because they took a branch as none before.</param>
/// <param name="Broken">How many different things broke.</param>
/// <param name="PeakMemory">The most memory the process had, in bytes.</param>
internal sealed record TargetResult(string Name, long Executions, long Branches, long Inputs, int Broken, long PeakMemory)
{
    private const string Heading = "target    executions  branches  inputs  broken  peak MB";

    /// <summary>What came of those targets that ever ran in a folder.</summary>
    public static IReadOnlyList<TargetResult> In(string outFolder, IReadOnlyList<FuzzTarget> targets) =>
        [.. targets.Where(target => SharedProgress.IsIn(TargetFolder.PathOf(outFolder, target))).Select(target => Of(target, TargetFolder.PathOf(outFolder, target)))];

    public static string Table(IReadOnlyList<TargetResult> results) =>
        string.Join('\n', [Heading, .. results.Select(result => result.ToString()), FormattableString.Invariant($"{results.Sum(result => result.Executions)} executions, {results.Sum(result => result.Broken)} broken")]);

    public override string ToString() => FormattableString.Invariant($"{Name,-8}  {Executions,10}  {Branches,8}  {Inputs,6}  {Broken,6}  {PeakMemory / (1024 * 1024),7}");

    private static TargetResult Of(FuzzTarget target, string path)
    {
        using var progress = new SharedProgress(path);
        return new(target.Name, progress.Executions, progress.Branches, progress.Inputs, new TargetFolder(path).BrokenCount, progress.PeakMemory);
    }
}
