using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>A place of the report in the terms of the form: a section, or a table with a row, a column or both. Nothing set means the whole report.</summary>
public sealed record ReportLocation
{
    /// <summary>The whole report.</summary>
    public static ReportLocation Report { get; } = new();

    /// <summary>The section; <see langword="null"/> for a place in a table, and for the whole report.</summary>
    [JsonPropertyName("section")]
    public ReportSection? Section { get; init; }

    /// <summary>The table; <see langword="null"/> for a section, and for the whole report.</summary>
    [JsonPropertyName("table")]
    public TableKind? Table { get; init; }

    /// <summary>The row of the table; <see langword="null"/> for a table or a column as a whole.</summary>
    [JsonPropertyName("row")]
    public FormRow? Row { get; init; }

    /// <summary>The column of the table; <see langword="null"/> for a table or a row as a whole.</summary>
    [JsonPropertyName("column")]
    public FormColumn? Column { get; init; }

    /// <summary>The place of a cell.</summary>
    /// <param name="form">The form the cell belongs to.</param>
    /// <param name="cell">The cell.</param>
    public static ReportLocation Of(TableForm form, FormCell cell) => new() { Table = form.Kind, Row = cell.Row, Column = cell.Column };
}
