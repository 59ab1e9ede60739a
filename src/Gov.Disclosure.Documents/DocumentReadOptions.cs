namespace Gov.Disclosure.Documents;

/// <summary>How documents are read. Immutable; change a copy with <c>with</c>.</summary>
public sealed record DocumentReadOptions
{
    /// <summary>The official forms, at most 64 MiB, 256 MiB when unpacked, 100,000 table cells and 256 levels of nesting.</summary>
    public static DocumentReadOptions Default { get; } = new();

    /// <summary>The forms the reader looks for.</summary>
    public FormSet Forms { get; init; } = FormSet.Official;

    /// <summary>The largest file in bytes.</summary>
    public int MaxBytes { get; init; } = ReportReadOptions.Default.MaxBytes;

    /// <summary>The most bytes a packed file (.docx, .xlsx) may unpack to.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The most cells all tables of a document may have together; a cell over several columns counts for each of them.</summary>
    public int MaxTableCells { get; init; } = 100_000;

    /// <summary>The deepest nesting of elements.</summary>
    public int MaxNesting { get; init; } = 256;
}
