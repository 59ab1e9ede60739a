namespace Gov.Disclosure.Documents;

/// <summary>How report files are read. Immutable; change a copy with <c>with</c>.</summary>
public sealed record DocumentReadOptions
{
    /// <summary>The official forms, at most 64 MiB.</summary>
    public static DocumentReadOptions Default { get; } = new();

    /// <summary>The forms the reader knows.</summary>
    public FormSet Forms { get; init; } = FormSet.Official;

    /// <summary>The largest file, in bytes.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;
}
