using System.Diagnostics;
using System.Globalization;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// Validating a stream of NDJSON on one core and on two, beside the same work in memory, and the peak memory of a short stream and a long one:
/// <c>dotnet run -c Release -- stream-rates</c>. Every measurement is a process of its own; they take turns several times, and medians are printed.
/// </summary>
internal static class StreamRates
{
    private const int Short = 10_000;
    private const int Long = 1_000_000;
    private const int Rounds = 5;
    private const string InMemory = "memory";

    /// <summary>Measures all and prints the ratios.</summary>
    public static void Print(TextWriter output)
    {
        (int Reports, string Degree)[] runs = [(Long, InMemory), (Long, "1"), (Long, "2"), (Short, "1"), (Short, "2")];
        var results = runs.ToDictionary(run => run, _ => new List<(double Rate, double PerCpuSecond, long Peak)>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var run in runs)
            {
                results[run].Add(InProcessOfItsOwn(run.Reports, run.Degree));
            }
        }

        output.WriteLine("reports | cores  | reports/s | reports per CPU second | peak memory MB");
        foreach (var run in runs)
        {
            output.WriteLine(
                $"{run.Reports,7} | {run.Degree,-6} | {Median(results[run], result => result.Rate),9:F0} | {Median(results[run], result => result.PerCpuSecond),22:F0} | {Median(results[run], result => result.Peak) / 1e6,14:F1}");
        }

        double Rate(string degree) => Median(results[(Long, degree)], result => result.Rate);
        output.WriteLine($"one core / in memory {Rate("1") / Rate(InMemory):F2}, two cores / one core {Rate("2") / Rate("1"):F2}, "
            + $"CPU of one report, two cores / one {Median(results[(Long, "1")], result => result.PerCpuSecond) / Median(results[(Long, "2")], result => result.PerCpuSecond):F2}, "
            + $"peak memory of {Long} / {Short} reports: one core {PeakRatio("1"):F2}, two cores {PeakRatio("2"):F2}");

        double PeakRatio(string degree) => Median(results[(Long, degree)], result => result.Peak) / Median(results[(Short, degree)], result => result.Peak);
    }

    /// <summary>One measurement, for the process that <see cref="Print"/> starts.</summary>
    public static async Task MeasureAsync(TextWriter output, int reports, string degree)
    {
        // The same start for all: the code compiled at its best before the clock runs.
        for (var i = 0; i < 3; i++)
        {
            CountInMemory(20_000);
            await CountStreamAsync(20_000, 1);
            await Task.Delay(200);
        }

        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var clean = degree == InMemory ? CountInMemory(reports) : await CountStreamAsync(reports, int.Parse(degree, CultureInfo.InvariantCulture));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clean} {clean / seconds} {clean / used} {process.PeakWorkingSet64}"));
    }

    private static int CountInMemory(int reports) =>
        ReportLines.InMemory(reports).Count(line => ReportValidator.Default.Validate(ReportJson.Read(line.Span))!.Broken == 0);

    private static async Task<int> CountStreamAsync(int reports, int degree)
    {
        var clean = 0;
        var options = ReportReadOptions.Default with { MaxDegreeOfParallelism = degree };
        await foreach (var isClean in ReportJson.SelectLinesAsync(new ReportLines(reports), read => ReportValidator.Default.Validate(read)!.Broken == 0, options))
        {
            clean += isClean ? 1 : 0;
        }

        return clean;
    }

    private static (double Rate, double PerCpuSecond, long Peak) InProcessOfItsOwn(int reports, string degree)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(StreamRates).Assembly.Location, "stream-rate", $"{reports}", degree])
        {
            RedirectStandardOutput = true,
        })!;
        var fields = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return int.Parse(fields[0], CultureInfo.InvariantCulture) == reports
            ? (double.Parse(fields[1], CultureInfo.InvariantCulture), double.Parse(fields[2], CultureInfo.InvariantCulture), long.Parse(fields[3], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("A clean report was found broken.");
    }

    private static double Median<T>(IEnumerable<T> values, Func<T, double> of) => values.Select(of).Order().ElementAt(Rounds / 2);
}
