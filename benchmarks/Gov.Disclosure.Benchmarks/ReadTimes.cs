using System.Diagnostics;
using System.Globalization;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// The work of <see cref="ReadBenchmarks"/> and <see cref="ValidateBenchmarks"/> in short turns, round after round: <c>dotnet run -c Release -- read-times</c>.
/// The fastest turns are compared, because on a machine that other work shares a mean tells more of the other work.
/// </summary>
internal static class ReadTimes
{
    private const int Rounds = 4_000;
    private const double TurnMicroseconds = 150;

    /// <summary>Measures all and prints the ratios to a bare pass over the bytes and to reading.</summary>
    public static async Task PrintAsync(TextWriter output)
    {
        var read = new ReadBenchmarks();
        var validate = new ValidateBenchmarks();
        await read.LoadSchema();
        Work[] all =
        [
            new("bare Utf8JsonReader pass", () => read.BarePass()),
            new("read a report", () => read.Read()),
            new("read + all rules", () => read.ReadAndValidate()),
            new("JsonDocument.Parse", () => read.Document()),
            new("source-generated System.Text.Json", () => read.PlainRead()),
            new("NJsonSchema parse + validate", () => read.NJsonSchemaValidate()),
            new("all arithmetic rules, clean report", () => validate.Arithmetic()),
            new("all rules, clean report", () => validate.AllRules()),
            new("all rules, the seed", () => validate.Seed()),
        ];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var work in all)
            {
                work.TakeTurn();
            }
        }

        output.WriteLine("   fastest ns | bare pass = 1 | read = 1");
        foreach (var work in all)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work.Fastest,13:F1} | {work.Fastest / all[0].Fastest,13:F3} | {work.Fastest / all[1].Fastest,8:F4} | {work.Name}"));
        }
    }

    private sealed class Work(string name, Action run)
    {
        public string Name => name;

        /// <summary>Nanoseconds of one call in the fastest turn.</summary>
        public double Fastest { get; private set; } = double.MaxValue;

        /// <summary>Runs as often as fills a turn, which is too short for other work to come between in most of them.</summary>
        public void TakeTurn()
        {
            var calls = Fastest == double.MaxValue ? 1 : Math.Max(1, (int)(TurnMicroseconds * 1_000 / Fastest));
            var start = Stopwatch.GetTimestamp();
            for (var call = 0; call < calls; call++)
            {
                run();
            }

            Fastest = Math.Min(Fastest, Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls);
        }
    }
}
