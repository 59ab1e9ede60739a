using System.Diagnostics;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// Some work measured in short turns. The fastest turn counts, because on a machine that other work shares a mean tells more of the other work.
/// </summary>
internal sealed class Turns(string name, Action run)
{
    private const double TurnMicroseconds = 150;

    // Before that the code is not yet compiled at its best.
    private const int LeastTurns = 1_000;

    public string Name => name;

    /// <summary>Nanoseconds of one call in the fastest turn.</summary>
    public double Fastest { get; private set; } = double.MaxValue;

    /// <summary>Gives each work a turn, and again, until the time is over and each has had many.</summary>
    public static void Take(IReadOnlyList<Turns> works, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        for (var turn = 0; turn < LeastTurns || Stopwatch.GetElapsedTime(start) < time; turn++)
        {
            foreach (var work in works)
            {
                work.Take();
            }
        }
    }

    /// <summary>Runs as often as fills a turn, which is too short for other work to come between in most of them.</summary>
    private void Take()
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
