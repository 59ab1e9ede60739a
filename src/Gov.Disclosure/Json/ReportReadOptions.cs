using Gov.Disclosure.Json;

namespace Gov.Disclosure;

/// <summary>How reports are read. Immutable; change a copy with <c>with</c>.</summary>
public sealed record ReportReadOptions
{
    /// <summary>The official forms, at most 64 MiB.</summary>
    public static ReportReadOptions Default { get; } = new();

    /// <summary>The forms the reader knows.</summary>
    public FormSet Forms { get; init; } = FormSet.Official;

    /// <summary>The largest file, and the longest line of NDJSON, in bytes; past it GD014.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The number of cores that work on one stream of NDJSON at once; all cores of the machine unless it is set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = OrderedWork.Degree(value);
    }
    = Environment.ProcessorCount;

    /// <summary>The name of the file, given back in the position of every diagnostic; <see langword="null"/> where it has none.</summary>
    public string? FileName { get; init; }
}
