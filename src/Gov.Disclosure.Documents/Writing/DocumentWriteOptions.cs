namespace Gov.Disclosure.Documents;

/// <summary>How reports are written. Immutable; change a copy with <c>with</c>.</summary>
public sealed record DocumentWriteOptions
{
    /// <summary>No findings are marked, and CSV starts with a byte order mark, without which Excel takes Chinese for something else.</summary>
    public static DocumentWriteOptions Default { get; } = new();

    /// <summary>
    /// Findings to mark in the cells they are about, as <see cref="ValidationResult"/> and <see cref="ReadResult"/> hold them, with a list of them beside the
    /// tables. Only HTML shows them; <see langword="null"/> writes the report alone.
    /// </summary>
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    /// <summary>The language of the findings; the report itself stays Chinese.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Chinese;

    /// <summary>
    /// Where the same report is as JSON, for programs that find the page: an address relative to it or a whole one. Only HTML says it; <see langword="null"/>
    /// where it is nowhere.
    /// </summary>
    public string? JsonUrl { get; init; }

    /// <summary>Whether CSV starts with a byte order mark.</summary>
    public bool ByteOrderMark { get; init; } = true;
}
