using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Words;

/// <summary>Which official forms the tables of a report are printed in. A table that never changed says nothing unless it is missing.</summary>
internal static class PrintedForms
{
    public static IEnumerable<string> InWords(AnnualReport report, ResultMessages messages) => Enum.GetValues<TableKind>()
        .Select(kind => report.GetTable(kind) is { } table
            ? table.Form.NamesItsForm ? messages.Form(kind, table.Form.Edition.Id) : null
            : messages.TableMissing(kind))
        .OfType<string>();

    /// <summary>The forms in short, as <c>2021</c>; both where they are mixed, nothing where no table was read.</summary>
    public static string InShort(AnnualReport? report) => report is null ? "" : string.Join('/', Enum.GetValues<TableKind>()
        .Select(kind => report.GetTable(kind)?.Form)
        .Where(form => form is { NamesItsForm: true })
        .Select(form => form!.Edition.Id)
        .Distinct());
}
