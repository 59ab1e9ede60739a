namespace Gov.Disclosure;

/// <summary>Where in a file something stands. Lines, columns, tables, rows and cells count from 1; what does not apply is <see langword="null"/>.</summary>
public sealed record SourcePosition
{
    /// <summary>The path or name of the file.</summary>
    public string? File { get; init; }

    /// <summary>The line; on a page of a PDF file counted from its top, in a Word document the paragraph outside tables.</summary>
    public int? Line { get; init; }

    /// <summary>The column within the line, in UTF-16 code units as editors count them.</summary>
    public int? Column { get; init; }

    /// <summary>The page, in a file that has pages.</summary>
    public int? Page { get; init; }

    /// <summary>The table among the tables of the document.</summary>
    public int? Table { get; init; }

    /// <summary>The row within the table.</summary>
    public int? Row { get; init; }

    /// <summary>The cell within the row.</summary>
    public int? Cell { get; init; }
}
