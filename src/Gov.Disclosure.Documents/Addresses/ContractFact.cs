namespace Gov.Disclosure.Documents.Addresses;

/// <summary>
/// What a written document says of itself to programs: the version of the contract that its addresses are names of, and the form of each table.
/// </summary>
/// <param name="Name">The name, the same in a page and among the properties of a document or a workbook.</param>
/// <param name="Value">What it says.</param>
internal sealed record ContractFact(string Name, string Value)
{
    public static IEnumerable<ContractFact> Of(AnnualReport report) =>
    [
        new("gd:schemaVersion", report.SchemaVersion),
        .. report.Tables.Select(table => new ContractFact($"gd:form:{ReportSection.Of(table.Form.Kind).Name}", table.Form.Edition.Id)),
    ];
}
