namespace Gov.Disclosure.Checks;

/// <summary>The annotations of a report with the cells they belong to.</summary>
internal static class AnnotatedCells
{
    public static IEnumerable<(ReportTable Table, FormCell Cell, string Note)> Of(AnnualReport report)
    {
        foreach (var annotation in report.Annotations)
        {
            foreach (var table in report.Tables)
            {
                if (table.Form.TryGetCell(annotation.Pointer, out var cell))
                {
                    yield return (table, cell, annotation.Text);
                }
            }
        }
    }
}
