using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Words;

/// <summary>Which official forms the tables of a report are printed in. A table that never changed says nothing unless it is missing.</summary>
internal static class PrintedForms
{
    public static IEnumerable<string> InWords(AnnualReport report, ResultMessages messages) => Enum.GetValues<TableKind>()
        .Select(kind => report.GetTable(kind) is { } table
            ? HasForm(table, report) ? messages.Form(kind, table.Form.Edition.Id) : null
            : messages.TableMissing(kind))
        .OfType<string>();

    /// <summary>The forms in short, as <c>2021</c>; both where they are mixed, nothing where no table was read.</summary>
    public static string InShort(AnnualReport? report) => report is null ? "" : string.Join('/', Enum.GetValues<TableKind>()
        .Select(report.GetTable)
        .Where(table => table is not null && HasForm(table, report))
        .Select(table => table!.Form.Edition.Id)
        .Distinct());

    /// <summary>Before the first notice there was no form: a section of words alone is printed in none.</summary>
    private static bool HasForm(ReportTable table, AnnualReport report) =>
        table.Form.NamesItsForm && !(table.IsWhollyBlank && report.Year < table.Form.Edition.SinceYear);
}
