using System.Text.Json;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// The bytes each operation allocates, which are the same on every machine, against those in a committed file:
/// <c>dotnet run -c Release -- allocations FILE</c> fails where an operation allocates more, and with <c>--update</c> it writes the file anew.
/// </summary>
internal static class Allocations
{
    private static readonly AnnualReport Clean = ReportJson.Read(Data.Suqian).Report!;
    private static readonly AnnualReport Wrong = ReportJson.Read(Data.Seed).Report!;
    private static readonly ReportValidator Arithmetic = new(RuleSet.Arithmetic);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly (string Name, Func<object?> Run)[] Operations =
    [
        ("read a report", () => ReportJson.Read(Data.Suqian)),
        ("read the seed", () => ReportJson.Read(Data.Seed)),
        ("all arithmetic rules, clean report", () => Arithmetic.Validate(Clean)),
        ("all rules, clean report", () => ReportValidator.Default.Validate(Clean)),
        ("all rules, the seed with its broken sums", () => ReportValidator.Default.Validate(Wrong)),
        ("minimum repair of the seed", () => MinimumRepair.Find(Wrong.Requests!)),
        ("write a report", () => ReportJson.SerializeToUtf8Bytes(Clean)),
    ];

    /// <summary>Measures every operation and compares.</summary>
    /// <returns>Whether none allocates more than the file says.</returns>
    public static bool Check(TextWriter output, string file, bool update)
    {
        var measured = Operations.ToDictionary(operation => operation.Name, operation => Bytes(operation.Run));
        if (update)
        {
            File.WriteAllText(file, JsonSerializer.Serialize(measured, Indented) + "\n");
        }

        var allowed = JsonSerializer.Deserialize<Dictionary<string, long>>(File.ReadAllText(file))!;
        output.WriteLine(" allowed |   bytes | operation");
        foreach (var (name, bytes) in measured)
        {
            output.WriteLine($"{allowed.GetValueOrDefault(name),8} | {bytes,7} | {name}{(bytes > allowed.GetValueOrDefault(name) ? "  << MORE" : "")}");
        }

        return measured.All(entry => entry.Value <= allowed.GetValueOrDefault(entry.Key));
    }

    /// <summary>The least of several runs: the first ones also pay for what is made once.</summary>
    private static long Bytes(Func<object?> run)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 200; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(run());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
