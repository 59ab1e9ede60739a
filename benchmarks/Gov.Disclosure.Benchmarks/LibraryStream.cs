using System.Diagnostics;
using System.Globalization;

namespace Gov.Disclosure.Benchmarks;

/// <summary>The library going through generated reports, in a process of its own, and through the same lines where they lie in memory.</summary>
internal static class LibraryStream
{
    /// <summary>In place of the number of cores: no stream.</summary>
    public const string InMemory = "memory";

    /// <summary>The mode of this program that <see cref="Measure"/> starts.</summary>
    public const string Mode = "stream-rate";

    public static StreamRun Measure(int reports, string cores)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(LibraryStream).Assembly.Location, Mode, $"{reports}", cores])
        {
            RedirectStandardOutput = true,
        })!;
        var fields = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return int.Parse(fields[0], CultureInfo.InvariantCulture) == reports
            ? new StreamRun(double.Parse(fields[1], CultureInfo.InvariantCulture), double.Parse(fields[2], CultureInfo.InvariantCulture), long.Parse(fields[3], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("A clean report was found broken.");
    }

    /// <summary>One measurement, for the process that <see cref="Measure"/> starts.</summary>
    public static async Task MeasureHereAsync(TextWriter output, int reports, string cores)
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
        var clean = cores == InMemory ? CountInMemory(reports) : await CountStreamAsync(reports, int.Parse(cores, CultureInfo.InvariantCulture));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clean} {clean / seconds} {clean / used} {process.PeakWorkingSet64}"));
    }

    private static int CountInMemory(int reports) =>
        ReportLines.InMemory(reports).Count(line => ReportValidator.Default.Validate(ReportJson.Read(line.Span))!.Broken == 0);

    private static async Task<int> CountStreamAsync(int reports, int cores)
    {
        var clean = 0;
        var options = ReportReadOptions.Default with { MaxDegreeOfParallelism = cores };
        await foreach (var isClean in ReportJson.SelectLinesAsync(new ReportLines(reports), read => ReportValidator.Default.Validate(read)!.Broken == 0, options))
        {
            clean += isClean ? 1 : 0;
        }

        return clean;
    }
}
