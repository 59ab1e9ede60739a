using Gov.Disclosure.Json;

namespace Gov.Disclosure.Documents;

/// <summary>How documents are read. Immutable; change a copy with <c>with</c>.</summary>
public sealed record DocumentReadOptions
{
    /// <summary>The official forms, at most 64 MiB, 256 MiB when unpacked, 1,000 pages of 4 MiB, 100,000 table cells and 256 levels of nesting.</summary>
    public static DocumentReadOptions Default { get; } = new();

    /// <summary>The forms the reader looks for.</summary>
    public FormSet Forms { get; init; } = FormSet.Official;

    /// <summary>The largest file in bytes; past it GD014.</summary>
    public int MaxBytes { get; init; } = ReportReadOptions.Default.MaxBytes;

    /// <summary>
    /// The most bytes a packed file (.docx, .xlsx, .pdf, .ofd, .odt, .ods) may unpack to, with what its elements and character maps take in memory; past it
    /// GD024.
    /// </summary>
    public long MaxUnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The most pages a PDF or OFD file may have; past it GD027.</summary>
    public int MaxPages { get; init; } = 1000;

    /// <summary>The most bytes that draw one page of a PDF or OFD file, unpacked and without its pictures and fonts; past it GD028.</summary>
    public int MaxPageBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>
    /// The most cells all tables of a document may have together; a cell over several columns counts for each of them, and a line of text as one at least. Past
    /// it GD022.
    /// </summary>
    public int MaxTableCells { get; init; } = 100_000;

    /// <summary>The deepest nesting of elements; past it GD023.</summary>
    public int MaxNesting { get; init; } = 256;

    /// <summary>The number of cores that work on a list of files at once; all cores of the machine unless it is set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = OrderedWork.Degree(value);
    }
    = Environment.ProcessorCount;
}
