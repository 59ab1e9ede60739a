using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Hand-made files in the layouts agencies publish, each beside the report and the findings expected of it. To write those anew, run with
/// UPDATE_EXPECTED=1 and read the difference.
/// </summary>
public sealed class DocumentFixtureTests
{
    public static TheoryData<string> Names =>
    [
        .. RepositoryFiles.Matching("*", "tests", "fixtures", "documents").Where(path => !path.Contains(".expected.") && !path.EndsWith("README.md", StringComparison.Ordinal) && ReportFile.IsSupported(path))
            .Select(path => Path.GetRelativePath(RepositoryFiles.PathOf("tests", "fixtures", "documents"), path)),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_is_read_into_the_report_and_the_findings_beside_it(string name)
    {
        var path = RepositoryFiles.PathOf("tests", "fixtures", "documents", name);
        var result = ReportFile.Read(path);
        var report = ReportJson.Serialize(result.Report!) + "\n";
        var findings = string.Concat(result.Diagnostics.Select(finding => Line(finding) + "\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(Path.ChangeExtension(path, ".expected.json"), report);
            File.WriteAllText(Path.ChangeExtension(path, ".expected.txt"), findings);
        }

        report.Should().Be(File.ReadAllText(Path.ChangeExtension(path, ".expected.json")));
        findings.Should().Be(File.ReadAllText(Path.ChangeExtension(path, ".expected.txt")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_that_was_read_says_where_it_stood(string name)
    {
        var result = ReportFile.Read(RepositoryFiles.PathOf("tests", "fixtures", "documents", name));

        foreach (var kind in Enum.GetValues<TableKind>())
        {
            var table = result.Report!.GetTable(kind)!;
            foreach (var cell in table.Form.Cells.Where(cell => !table[cell].IsBlank))
            {
                result.Sources[cell.Pointer].Row.Should().BePositive();
                result.Sources[cell.Pointer].Cell.Should().BePositive();
            }
        }
    }

    private static string Line(Diagnostic finding) =>
        $"{finding.RuleId} line {finding.Position?.Line} page {finding.Position?.Page} table {finding.Position?.Table} row {finding.Position?.Row} cell {finding.Position?.Cell}: {string.Join(" ", finding.Cells)}";
}
