using System.Diagnostics;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// The spread of the time a minimum repair takes, table by table, which a mean over the mix does not show:
/// <c>dotnet run -c Release -- repair-times</c>. Each table counts with the fastest of several runs.
/// </summary>
internal static class RepairTimes
{
    private const int Tables = 1_000;
    private const int Runs = 7;

    public static void Print(TextWriter output)
    {
        output.WriteLine("wrong cells |  median µs |     p95 µs |     p99 µs |     max µs | complete | unique");

        // The first tables would otherwise be measured before the code is compiled at its best.
        Array.ForEach(ErrorMix.Tables(6, Tables), table => MinimumRepair.Find(table));
        Thread.Sleep(500);
        Array.ForEach(ErrorMix.Tables(3, Tables), table => MinimumRepair.Find(table));
        foreach (var wrongCells in (int[])[1, 2, 3, 4, 5, 6])
        {
            var tables = ErrorMix.Tables(wrongCells, Tables);
            var results = Array.ConvertAll(tables, table => MinimumRepair.Find(table));
            var times = Array.ConvertAll(tables, Fastest);
            Array.Sort(times);
            output.WriteLine(
                $"{wrongCells,11} | {At(times, 0.5),10:F1} | {At(times, 0.95),10:F1} | {At(times, 0.99),10:F1} | {times[^1],10:F1} | {results.Count(result => result.IsComplete),8} | {results.Count(result => result.IsUnique),6}");
        }
    }

    private static double Fastest(RequestsTable table)
    {
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            MinimumRepair.Find(table);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return best;
    }

    private static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
