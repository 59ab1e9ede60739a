using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Hand-made files in the layouts agencies publish, each beside the report and the findings expected of it. To write those anew, run with
/// UPDATE_EXPECTED=1 and read the difference.
/// </summary>
public sealed class DocumentFixtureTests
{
    public static TheoryData<string> Names => [.. DocumentFixtures.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_is_read_into_the_report_and_the_findings_beside_it(string name)
    {
        var path = RepositoryFiles.PathOf("tests", "fixtures", "documents", name);
        var result = ReportFile.Read(path);
        var report = ReportJson.Serialize(result.Report!) + "\n";
        var findings = string.Concat(result.Diagnostics.Select(finding => Line(finding) + "\n"));
        Snapshot.DifferenceFrom(Path.ChangeExtension(path, ".expected.json"), report).Should().BeEmpty();
        Snapshot.DifferenceFrom(Path.ChangeExtension(path, ".expected.txt"), findings).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_that_was_read_says_where_it_stood(string name)
    {
        var result = ReportFile.Read(RepositoryFiles.PathOf("tests", "fixtures", "documents", name));

        foreach (var table in result.Report!.Tables)
        {
            foreach (var cell in table.Form.Cells.Where(cell => !table[cell].IsBlank))
            {
                // A table drawn without a table has lines alone.
                var place = result.Sources[cell.Pointer];
                (place.Row is > 0 && place.Cell is > 0 || place is { Table: null, Line: > 0 }).Should().BeTrue("{0} stands somewhere", cell);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_packed_or_binary_document_cut_off_is_named_as_one(string name)
    {
        if (Path.GetExtension(name) is ".docx" or ".doc" or ".wps" or ".xls" or ".et" or ".ofd" or ".odt" or ".ods" or ".rtf")
        {
            var bytes = File.ReadAllBytes(Path.Combine(DocumentFixtures.Folder, name));
            ReportFile.Read(new MemoryStream(bytes[..(bytes.Length / 2)]), name).Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD025");
        }
    }

    private static string Line(Diagnostic finding) =>
        $"{finding.RuleId} line {finding.Position?.Line} page {finding.Position?.Page} table {finding.Position?.Table} row {finding.Position?.Row} cell {finding.Position?.Cell}: {string.Join(" ", finding.Cells)}";
}
