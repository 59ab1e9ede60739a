using System.Diagnostics;

namespace Gov.Disclosure.Fuzz;

/// <summary>
/// Starts a process per target and watches it. An input that takes too long or ends the process is kept as what broke, and the target goes on after it.
/// </summary>
internal sealed class Supervisor
{
    /// <summary>How long an input may take: time of the processor, which no other program on the machine shortens.</summary>
    private static readonly TimeSpan MostProcessorTime = TimeSpan.FromSeconds(5);

    /// <summary>How long the process may use no time of the processor at all; one that waits for what never comes does.</summary>
    private static readonly TimeSpan MostIdleTime = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromMinutes(1);

    // Of the whole process: what the collector manages, and what the runtime needs beside it.
    private const long MostMemory = 512L * 1024 * 1024;
    private const long MostHeap = 400L * 1024 * 1024;
    private const int MostRestarts = 20;

    private readonly FuzzOptions _options;
    private readonly TextWriter _output;

    public Supervisor(FuzzOptions options, TextWriter output)
    {
        _options = options;
        _output = TextWriter.Synchronized(output);
    }

    /// <summary>Runs all targets.</summary>
    /// <returns>The exit code: 0 where nothing broke.</returns>
    public int Run()
    {
        using var program = InstrumentedCopy.Make();
        var shares = _options.Targets.Sum(target => target.Share);
        var results = new TargetResult[_options.Targets.Count];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = _options.Parallel }, index =>
        {
            var target = _options.Targets[index];
            results[index] = Run(program.Program, target, _options.Executions * target.Share / shares);
        });

        _output.WriteLine(TargetResult.Heading);
        foreach (var result in results)
        {
            _output.WriteLine(result);
        }

        _output.WriteLine(FormattableString.Invariant($"{results.Sum(result => result.Executions)} executions, {results.Sum(result => result.Broken)} broken"));
        return results.All(result => result.Broken == 0) ? 0 : 1;
    }

    private TargetResult Run(string program, FuzzTarget target, long executions)
    {
        var path = Path.GetFullPath(Path.Combine(_options.OutFolder, target.Name));
        var folder = new TargetFolder(path);
        using var progress = new SharedProgress(path);
        var result = new TargetResult(target.Name, 0, 0, 0, 0, 0);
        for (var restarts = 0; result.Executions < executions && restarts < MostRestarts; restarts++)
        {
            progress.Reset();
            using var process = Start(program, new WorkOrder(target.Name, executions - result.Executions, _options.Seed + restarts, path));
            var problem = Watch(process, progress, result, out var peak);
            if (problem is not null)
            {
                folder.Report(problem, progress.Input, "");
            }

            result = result with
            {
                Executions = result.Executions + progress.Executions,
                Branches = progress.Branches,
                Inputs = progress.Inputs,
                Broken = folder.BrokenCount,
                PeakMemory = Math.Max(result.PeakMemory, peak),
            };
        }

        return result;
    }

    private static Process Start(string program, WorkOrder order)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [program, .. order.Arguments]) { RedirectStandardInput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostHeap.ToString("x", System.Globalization.CultureInfo.InvariantCulture);
        return Process.Start(start)!;
    }

    /// <summary>Waits for the process of a target to end, and ends it where it must.</summary>
    /// <returns>What the input that runs last has broken; <see langword="null"/> where the process has done all it should.</returns>
    private string? Watch(Process process, SharedProgress progress, TargetResult before, out long peak)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var (execution, used, usedInAll) = (-1L, TimeSpan.Zero, TimeSpan.Zero);
        var idle = Stopwatch.StartNew();
        var sinceLine = Stopwatch.StartNew();
        peak = 0;
        while (!process.WaitForExit(Between))
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            if (process.TotalProcessorTime is var now && now > usedInAll)
            {
                usedInAll = now;
                idle.Restart();
            }

            if (execution != progress.Executions)
            {
                (execution, used) = (progress.Executions, now);
            }

            var problem = now - used > MostProcessorTime ? "takes too long"
                : idle.Elapsed > MostIdleTime ? "waits without end"
                : peak > MostMemory ? "takes too much memory"
                : null;
            if (problem is not null)
            {
                process.Kill();
                process.WaitForExit();
                return FormattableString.Invariant($"{problem} ({before.Executions + execution})");
            }

            if (sinceLine.Elapsed > BetweenLines)
            {
                sinceLine.Restart();
                _output.WriteLine(before with { Executions = before.Executions + execution, Branches = progress.Branches, Inputs = progress.Inputs, PeakMemory = peak });
            }
        }

        return process.ExitCode == 0 ? null : FormattableString.Invariant($"ends the process ({before.Executions + progress.Executions})\n{errors.GetAwaiter().GetResult()}");
    }
}
