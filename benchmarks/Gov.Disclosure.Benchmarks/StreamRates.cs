using System.Globalization;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// Validating a stream of NDJSON by the library and by the tool, on one core and on two, beside the same work in memory; and the peak memory of a short
/// stream and a long one: <c>dotnet run -c Release -- stream-rates TOOL [REPORTS]</c>, where TOOL is gov-disclosure.dll or the native program. Every
/// measurement is a process of its own; they take turns several times, and medians are printed.
/// </summary>
internal static class StreamRates
{
    private const int Short = 10_000;
    private const int Rounds = 3;

    private static readonly string[] Cores = ["1", "2"];

    /// <summary>Measures all and prints the ratios.</summary>
    public static void Print(TextWriter output, string tool, int reports)
    {
        var streams = new Dictionary<string, Func<int, string, StreamRun>>
        {
            ["library"] = LibraryStream.Measure,
            ["tool"] = (count, cores) => ToolStream.Measure(tool, count, cores),
        };
        var inMemory = new List<StreamRun>();
        var runs = new Dictionary<(string Stream, int Reports, string Cores), List<StreamRun>>();
        for (var round = 0; round < Rounds; round++)
        {
            inMemory.Add(LibraryStream.Measure(reports, LibraryStream.InMemory));
            foreach (var (name, measure) in streams)
            {
                foreach (var cores in Cores)
                {
                    foreach (var count in new[] { Short, reports })
                    {
                        var key = (name, count, cores);
                        (runs.TryGetValue(key, out var known) ? known : runs[key] = []).Add(measure(count, cores));
                    }
                }
            }
        }

        var memory = StreamRun.MedianOf(inMemory);
        output.WriteLine("what    | reports | cores | reports/s | per CPU second | peak MB | rate a core to memory | per CPU second to memory");
        output.WriteLine(Line("memory", reports, "1", memory, memory));
        foreach (var ((name, count, cores), measured) in runs)
        {
            output.WriteLine(Line(name, count, cores, StreamRun.MedianOf(measured), memory));
        }

        foreach (var name in streams.Keys)
        {
            StreamRun Of(int count, string cores) => StreamRun.MedianOf(runs[(name, count, cores)]);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: two cores / one {Of(reports, "2").Rate / Of(reports, "1").Rate:F2}, peak memory of {reports} / {Short} reports on one core {(double)Of(reports, "1").Peak / Of(Short, "1").Peak:F2}, on two {(double)Of(reports, "2").Peak / Of(Short, "2").Peak:F2}"));
        }
    }

    private static string Line(string name, int reports, string cores, StreamRun run, StreamRun memory) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-7} | {reports,7} | {cores,5} | {run.Rate,9:F0} | {run.PerCpuSecond,14:F0} | {run.Peak / 1e6,7:F1} | {run.Rate / double.Parse(cores, CultureInfo.InvariantCulture) / memory.Rate,21:F2} | {run.PerCpuSecond / memory.PerCpuSecond,24:F2}");
}
