using System.Collections.Concurrent;
using System.Diagnostics;

namespace Gov.Disclosure.Fuzz;

/// <summary>
/// Starts a process per target and watches it. An input that takes too long or ends the process is kept as what broke, and the target goes on after it.
/// </summary>
internal sealed class Supervisor
{
    /// <summary>How long an input may take: time of the processor, which no other program on the machine shortens.</summary>
    private static readonly TimeSpan MostProcessorTime = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How many looks in a row may find that the process has used no time of the processor at all; one that waits for what never comes does not. Looks,
    /// not minutes: both processes may have been held up together.
    /// </summary>
    private const int MostIdleLooks = 600;

    private static readonly TimeSpan BetweenCounts = TimeSpan.FromMinutes(1);

    // Of the whole process: what the collector manages, and what the runtime needs beside it.
    private const long MostMemory = 512L * 1024 * 1024;
    private const long MostHeap = 400L * 1024 * 1024;

    // What is allocated between two collections: an input leaves nothing behind, so the fewer the better, as long as it fits beside the rest.
    private const long Nursery = 32 * 1024 * 1024;
    private const int MostRestarts = 20;

    private readonly FuzzOptions _options;
    private readonly TextWriter _output;

    public Supervisor(FuzzOptions options, TextWriter output)
    {
        _options = options;
        _output = output;
    }

    /// <summary>Runs all targets.</summary>
    /// <returns>The exit code: 0 where nothing broke.</returns>
    public int Run()
    {
        using var program = InstrumentedCopy.Make();
        var shares = _options.Targets.Sum(target => target.Share);
        Parallel.ForEach(
            Partitioner.Create(_options.Targets, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = _options.Parallel },
            target => Run(program.Program, target, _options.Executions * target.Share / shares));

        var results = TargetResult.In(_options.OutFolder, _options.Targets);
        _output.WriteLine(TargetResult.Table(results));
        return results.All(result => result.Broken == 0) ? 0 : 1;
    }

    private void Run(string program, FuzzTarget target, long executions)
    {
        var path = TargetFolder.PathOf(_options.OutFolder, target);
        var folder = new TargetFolder(path);
        using var progress = new SharedProgress(path);
        var end = progress.Executions + executions;
        for (var restarts = 0; progress.Executions < end && restarts < MostRestarts; restarts++)
        {
            using var process = Start(program, new WorkOrder(target.Name, end - progress.Executions, _options.Seed + restarts, path));
            if (Watch(process, progress) is { } problem)
            {
                folder.Report(problem, progress.Input, "");
            }
        }

        Count();
    }

    /// <summary>Writes down how far all targets of the folder are, so that a run that is broken off has told it.</summary>
    private void Count()
    {
        lock (_output)
        {
            File.WriteAllText(Path.Combine(_options.OutFolder, "counts.txt"), TargetResult.Table(TargetResult.In(_options.OutFolder, FuzzTargets.All)) + "\n");
        }
    }

    private static Process Start(string program, WorkOrder order)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [program, .. order.Arguments]) { RedirectStandardInput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = InHexadecimal(MostHeap);
        start.Environment["DOTNET_GCgen0size"] = InHexadecimal(Nursery);

        // Compiling takes half of the time otherwise.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    /// <summary>The most memory a process had and the time it used; a process can end just when it is asked.</summary>
    private static bool TryMeasure(Process process, out long memory, out TimeSpan time)
    {
        try
        {
            process.Refresh();
            (memory, time) = (process.PeakWorkingSet64, process.TotalProcessorTime);
            return true;
        }
        catch (InvalidOperationException)
        {
            (memory, time) = (0, TimeSpan.Zero);
            return false;
        }
    }

    private static string InHexadecimal(long value) => value.ToString("x", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Waits for the process of a target to end, and ends it where it must.</summary>
    /// <returns>What the input that runs last has broken; <see langword="null"/> where the process has done all it should.</returns>
    private string? Watch(Process process, SharedProgress progress)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var (run, used, usedInAll) = (-1L, TimeSpan.Zero, TimeSpan.Zero);
        var idleLooks = 0;
        var sinceCount = Stopwatch.StartNew();
        while (!process.WaitForExit(Between))
        {
            if (!TryMeasure(process, out var memory, out var now))
            {
                continue;
            }

            progress.PeakMemory = Math.Max(progress.PeakMemory, memory);
            idleLooks = now > usedInAll ? 0 : idleLooks + 1;
            usedInAll = now;

            if (run != progress.Runs)
            {
                (run, used) = (progress.Runs, now);
            }

            var problem = now - used > MostProcessorTime ? "takes too long"
                : idleLooks > MostIdleLooks ? "waits without end"
                : memory > MostMemory ? "takes too much memory"
                : null;
            if (problem is not null)
            {
                process.Kill();
                process.WaitForExit();
                return FormattableString.Invariant($"{problem} ({progress.Executions})");
            }

            if (sinceCount.Elapsed > BetweenCounts)
            {
                sinceCount.Restart();
                Count();
            }
        }

        return process.ExitCode == 0 ? null : FormattableString.Invariant($"ends the process ({progress.Executions})\n{errors.GetAwaiter().GetResult()}");
    }
}
