using BenchmarkDotNet.Attributes;

namespace Gov.Disclosure.Benchmarks;

/// <summary>Finding all minimum repairs of table three with a number of wrong cells; the time is that of one table of the mix.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class RepairBenchmarks
{
    private const int Count = 256;
    private RequestsTable[] _tables = [];

    [Params(1, 2, 3, 6)]
    public int WrongCells { get; set; }

    [GlobalSetup]
    public void MakeTables() => _tables = ErrorMix.Tables(WrongCells, Count);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Find()
    {
        var repairs = 0;
        foreach (var table in _tables)
        {
            repairs += MinimumRepair.Find(table).RepairCount;
        }

        return repairs;
    }
}
