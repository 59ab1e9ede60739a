namespace Gov.Disclosure.Benchmarks;

/// <summary>How fast one process went through a stream of reports.</summary>
/// <param name="Rate">Reports a second of the clock.</param>
/// <param name="PerCpuSecond">Reports a second of the processor, all cores together.</param>
/// <param name="Peak">The most memory it took, in bytes.</param>
internal readonly record struct StreamRun(double Rate, double PerCpuSecond, long Peak)
{
    /// <summary>The median of each.</summary>
    public static StreamRun MedianOf(IReadOnlyCollection<StreamRun> runs) =>
        new(Median(runs, run => run.Rate), Median(runs, run => run.PerCpuSecond), Median(runs, run => run.Peak));

    private static T Median<T>(IReadOnlyCollection<StreamRun> runs, Func<StreamRun, T> of) => runs.Select(of).Order().ElementAt(runs.Count / 2);
}
