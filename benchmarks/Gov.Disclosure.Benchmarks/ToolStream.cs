using System.Diagnostics;

namespace Gov.Disclosure.Benchmarks;

/// <summary>The tool as a whole process, fed with generated reports on standard input, its results as JSON read as they come.</summary>
internal static class ToolStream
{
    public static StreamRun Measure(string tool, int reports, string cores)
    {
        var start = ToolProcess.Start(tool, ["validate", "-", "--format", "json", "--pair", "never"]);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.Environment["DOTNET_PROCESSOR_COUNT"] = cores;

        // Where there is but one processor, the runtime waits ten times as long before it compiles at its best what is run most; here there are others.
        start.Environment["DOTNET_TC_DelaySingleProcMultiplier"] = "1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var feeding = Task.Run(() =>
        {
            using var input = process.StandardInput.BaseStream;
            new ReportLines(reports).CopyTo(input);
        });
        var draining = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var (peak, cpu) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(20))
        {
            // A process that has ended no longer tells: what it told last counts.
            process.Refresh();
            peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
            cpu = process.HasExited ? cpu : process.TotalProcessorTime;
        }

        Task.WaitAll(feeding, draining);
        return process.ExitCode == 0
            ? new StreamRun(reports / clock.Elapsed.TotalSeconds, reports / cpu.TotalSeconds, peak)
            : throw new InvalidOperationException($"The tool ended with {process.ExitCode}.");
    }
}
