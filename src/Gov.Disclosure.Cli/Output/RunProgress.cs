using System.Diagnostics;

namespace Gov.Disclosure.Cli;

/// <summary>How far a run has come: how many reports, and how many bytes of the files whose size is known.</summary>
internal sealed class RunProgress
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _before;

    /// <param name="total">The size of all files together; 0 where it is not known.</param>
    public RunProgress(long total) => Total = total;

    public long Total { get; }

    /// <summary>The bytes done.</summary>
    public long Done { get; private set; }

    /// <summary>The reports done.</summary>
    public int Reports { get; private set; }

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>Reports a second.</summary>
    public double Rate => Reports / Math.Max(Elapsed.TotalSeconds, 1e-3);

    /// <summary>The time left at the speed so far; <see langword="null"/> where it cannot be told.</summary>
    public TimeSpan? Left => Total > 0 && Done > 0 ? Elapsed * ((double)(Total - Done) / Done) : null;

    /// <summary>Says that a whole file is done.</summary>
    public void Advance(long bytes)
    {
        Done = _before += bytes;
        Reports++;
    }

    /// <summary>Says that a file of many reports is done up to a place.</summary>
    public void ComeTo(long place)
    {
        Done = _before + place;
        Reports++;
    }

    /// <summary>Says that the file of many reports is at its end.</summary>
    public void EndFile() => _before = Done;
}
