using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>Which form rows are printed in, by their labels and headers.</summary>
internal static class PrintedForm
{
    /// <param name="rows">The printed rows.</param>
    /// <param name="labels">The labels of the table in all forms.</param>
    /// <param name="preferred">The form that breaks a tie.</param>
    public static TableForm Of(IReadOnlyList<PrintedRow> rows, TableLabels labels, TableForm preferred)
    {
        var found = rows.Where(printed => printed.Path is not null).ToLookup(printed => printed.Path!);
        return FormDetection.Choose(
            labels.Forms,
            form => new FormTraces(
                rows.Sum(printed => Evidence(printed, form)),
                row => found.Contains(row.Path),
                (row, column) => found[row.Path].Any(printed => HeadersOf(printed, row).Contains(column))),
            preferred);
    }

    private static int Evidence(PrintedRow printed, TableForm form)
    {
        if (printed.Path is null)
        {
            return form.Rows.Count(row => printed.Names(row));
        }

        if (!form.TryGetRow(printed.Path, out var row))
        {
            return 0;
        }

        return 1 + (LabelKey.Of(row.Label) == LabelKey.Of(printed.Label.Text) ? 1 : 0)
            + (printed.Headers?.PlacesOf(row.Columns).Count ?? HeadersOf(printed, row).Count());
    }

    /// <summary>The columns of a row whose headers are printed over it.</summary>
    private static IEnumerable<FormColumn> HeadersOf(PrintedRow printed, FormRow row)
    {
        if (printed.Headers is { } headers)
        {
            return headers.PlacesOf(row.Columns).Keys;
        }

        var columns = FormLabels.Columns(row.Columns);
        return printed.Header.SelectMany(header => header.Cells).Select(header => columns.TryFind(header.Text, out var column) ? column : null)
            .OfType<FormColumn>();
    }
}
