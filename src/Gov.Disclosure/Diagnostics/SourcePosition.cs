using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Where in a file something stands. Lines, columns, tables, rows and cells count from 1; what does not apply is <see langword="null"/>.</summary>
public sealed record SourcePosition
{
    /// <summary>The path or name of the file; <see langword="null"/> where it has none.</summary>
    [JsonPropertyName("file")]
    public string? File { get; init; }

    /// <summary>
    /// The line from 1, on a page of a PDF file counted from its top, in a Word document the paragraph outside tables; <see langword="null"/> where there are
    /// no lines.
    /// </summary>
    [JsonPropertyName("line")]
    public int? Line { get; init; }

    /// <summary>The column within the line from 1, in UTF-16 code units as editors count them; <see langword="null"/> where there are no lines.</summary>
    [JsonPropertyName("column")]
    public int? Column { get; init; }

    /// <summary>The page from 1; <see langword="null"/> in a file without pages.</summary>
    [JsonPropertyName("page")]
    public int? Page { get; init; }

    /// <summary>The table from 1 among the tables of the document; <see langword="null"/> outside tables and in files without.</summary>
    [JsonPropertyName("table")]
    public int? Table { get; init; }

    /// <summary>The row from 1 within the table; <see langword="null"/> outside tables.</summary>
    [JsonPropertyName("row")]
    public int? Row { get; init; }

    /// <summary>The cell from 1 within the row; <see langword="null"/> outside tables.</summary>
    [JsonPropertyName("cell")]
    public int? Cell { get; init; }
}
