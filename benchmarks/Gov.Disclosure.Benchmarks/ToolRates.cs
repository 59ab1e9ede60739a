using System.Diagnostics;
using System.Globalization;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// The tool as a whole process, fed with generated reports on standard input: <c>dotnet run -c Release -- tool-rates TOOL [REPORTS]</c>, where TOOL is
/// gov-disclosure.dll or the native program. A short run beside a long one shows whether memory grows, one core beside two what the second is worth.
/// </summary>
internal static class ToolRates
{
    private const int Short = 10_000;

    /// <summary>Measures all and prints the ratios.</summary>
    public static void Print(TextWriter output, string tool, int longRun)
    {
        output.WriteLine("reports | cores | reports/s | reports per CPU second | peak memory MB");
        var results = new Dictionary<(int Reports, int Cores), Run>();
        foreach (var cores in new[] { 1, 2 })
        {
            foreach (var reports in new[] { Short, longRun })
            {
                var run = results[(reports, cores)] = Measure(tool, reports, cores);
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{reports,7} | {cores,5} | {reports / run.Seconds,9:F0} | {reports / run.CpuSeconds,22:F0} | {run.Peak / 1e6,14:F1}"));
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"two cores / one core {results[(longRun, 1)].Seconds / results[(longRun, 2)].Seconds:F2}, peak memory of {longRun} / {Short} reports: one core {PeakRatio(1):F2}, two cores {PeakRatio(2):F2}"));

        double PeakRatio(int cores) => (double)results[(longRun, cores)].Peak / results[(Short, cores)].Peak;
    }

    private static Run Measure(string tool, int reports, int cores)
    {
        var start = ToolProcess.Start(tool, ["validate", "-", "--format", "json", "--pair", "never"]);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.Environment["DOTNET_PROCESSOR_COUNT"] = cores.ToString(CultureInfo.InvariantCulture);
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
            ? new Run(clock.Elapsed.TotalSeconds, cpu.TotalSeconds, peak)
            : throw new InvalidOperationException($"The tool ended with {process.ExitCode}.");
    }

    private readonly record struct Run(double Seconds, double CpuSeconds, long Peak);
}
