using System.Runtime.CompilerServices;

namespace Gov.Disclosure.Documents.Labels;

/// <summary>What the printed labels of one form name; indexed once, as the forms are the same for every report.</summary>
internal static class FormLabels
{
    private static readonly ConditionalWeakTable<IReadOnlyList<FormColumn>, LabelIndex<FormColumn>> OfColumns = new();
    private static readonly ConditionalWeakTable<IReadOnlyList<FormRow>, LabelIndex<FormRow>> OfRows = new();
    private static readonly ConditionalWeakTable<TableForm, LabelIndex<FormCell>> OfCells = new();

    /// <summary>The columns of a row, which share their list with those of other rows in the same block.</summary>
    public static LabelIndex<FormColumn> Columns(IReadOnlyList<FormColumn> columns) =>
        OfColumns.GetValue(columns, static columns => new LabelIndex<FormColumn>(
            columns.Select(column => (column.Label, column)), columns.SelectMany(column => Joined(column.Labels).Select(label => (label, column)))));

    /// <summary>The last of several labels behind those above it, as they stand in one cell: 法人或其他组织-商业企业.</summary>
    public static IEnumerable<string> Joined(IReadOnlyList<string> labels) =>
        Enumerable.Range(0, labels.Count - 1).Select(from => string.Concat(labels.Skip(from)));

    /// <summary>The cells of a form by the labels of their row and their column in one, as they head the columns of a flat table: 行政复议-结果维持.</summary>
    public static LabelIndex<FormCell> Cells(TableForm form) => OfCells.GetValue(form, static form => new LabelIndex<FormCell>(
        form.Cells.SelectMany(cell => Joined(cell.Row.Labels).Append(cell.Row.Label).Select(label => (label + cell.Column.Label, cell)))));

    /// <summary>The rows of a form.</summary>
    public static LabelIndex<FormRow> Rows(IReadOnlyList<FormRow> rows) =>
        OfRows.GetValue(rows, static rows => new LabelIndex<FormRow>(rows.Select(row => (row.Label, row))));
}
