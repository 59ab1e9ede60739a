namespace Gov.Disclosure;

/// <summary>A place of the report in the terms of the form: a section, or a table with a row, a column or both. Nothing set means the whole report.</summary>
public sealed record ReportLocation
{
    /// <summary>The whole report.</summary>
    public static ReportLocation Report { get; } = new();

    /// <summary>The section, where the place is one.</summary>
    public ReportSection? Section { get; init; }

    /// <summary>The table.</summary>
    public TableKind? Table { get; init; }

    /// <summary>The row of the table.</summary>
    public FormRow? Row { get; init; }

    /// <summary>The column of the table.</summary>
    public FormColumn? Column { get; init; }

    /// <summary>The place of a cell.</summary>
    /// <param name="form">The form the cell belongs to.</param>
    /// <param name="cell">The cell.</param>
    public static ReportLocation Of(TableForm form, FormCell cell) => new() { Table = form.Kind, Row = cell.Row, Column = cell.Column };
}
