using System.Diagnostics;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// The cold start of the tool, whole processes that look at the seed in turn: <c>dotnet run -c Release -- tool-starts TOOL…</c>, where a TOOL is
/// gov-disclosure.dll, the native program, or tests/validators/validate.mjs, which has ajv check the seed against the schema. The first is 1.00.
/// </summary>
internal static class ToolStarts
{
    private const int Runs = 21;

    /// <summary>Measures all and prints the ratios.</summary>
    public static void Print(TextWriter output, IReadOnlyList<string> tools)
    {
        var seed = Data.PathOf("yonghe-2019.json");
        var times = tools.ToDictionary(tool => tool, _ => new List<double>());

        // Run 0 brings the files into memory and does not count.
        for (var run = 0; run <= Runs; run++)
        {
            foreach (var tool in tools)
            {
                var milliseconds = Time(tool, seed);
                if (run > 0)
                {
                    times[tool].Add(milliseconds);
                }
            }
        }

        output.WriteLine("median ms | fastest ms | ratio of medians | tool");
        foreach (var tool in tools)
        {
            output.WriteLine($"{Median(times[tool]),9:F1} | {times[tool].Min(),10:F1} | {Median(times[tool]) / Median(times[tools[0]]),16:F3} | {tool}");
        }
    }

    private static double Time(string tool, string seed)
    {
        var isAjv = Path.GetExtension(tool) == ".mjs";
        var start = ToolProcess.Start(tool, isAjv ? ["ajv", Data.PathOf("annual-report.schema.json"), seed] : ["validate", seed, "--format", "json"]);
        start.RedirectStandardOutput = true;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();

        // The seed is wrong as published, so that is what the tool has to say; its shape is right, which is all that a schema can tell.
        return process.ExitCode == (isAjv ? 0 : 1) ? clock.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}.");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(Runs / 2);
}
