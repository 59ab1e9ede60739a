using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>Many reports as one flat table.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Parquet_holds_every_cell_of_every_report_in_order()
    {
        var reports = Reports();

        var run = await ToolRun.Of("export", Lines(reports), "--to", "parquet", "-o", _folder.In("cells.parquet"));
        var lines = await CellLine.ReadAsync(_folder.In("cells.parquet"));

        run.ExitCode.Should().Be(ExitCode.Success);
        lines.Should().Equal(CellLine.Of(reports));
    }

    [Fact]
    public async Task Parquet_keeps_the_printed_digits_and_the_three_states_apart()
    {
        var reports = Reports();

        await ToolRun.Of("export", Lines(reports), "--to", "parquet", "-o", _folder.In("cells.parquet"));
        var printed = (await CellLine.ReadAsync(_folder.In("cells.parquet"))).Select(line => line.Printed);

        printed.Should().Equal(reports.SelectMany(CellTable.RowsOf).Select(row => row.Value.ToString()))
            .And.Contain("18.8710").And.Contain("/").And.Contain("").And.Contain("0").And.Contain("9007199254740991").And.Contain("0.000000000000001");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task DuckDB_reads_the_same_table(string format)
    {
        var reports = Reports();
        var path = _folder.In("cells." + format);

        await ToolRun.Of("export", Lines(reports), "--to", format, "-o", path);

        var source = format == "csv" ? $"read_csv('{path}', all_varchar = true)" : $"'{path}'";
        var value = format == "csv" ? "CASE state WHEN 'number' THEN CAST(value AS DECIMAL(31, 15)) END" : "value";
        DuckDb.Query($"SELECT agency, year, form, \"table\", \"row\", \"column\", {value}, state, decimals, unit, scope, code FROM {source}").Should()
            .Equal(CellLine.Of(reports).Select(InWords));
    }

    [Fact]
    public async Task Files_of_all_formats_and_folders_go_into_one_table()
    {
        _folder.Write("in/a.json", ReportJson.Serialize(Fixtures.Suqian2023()));
        ReportFile.Write(_folder.In("in/b.docx"), Fixtures.Suqian2024());
        _folder.Write("in/c.ndjson", LineOf(Fixtures.Suqian2023()));

        var run = await ToolRun.Of("export", _folder.In("in"), "--to", "csv");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Split("\r\n").Should().HaveCount(1 + CellLine.Of(Fixtures.Suqian2023(), Fixtures.Suqian2024(), Fixtures.Suqian2023()).Count() + 1);
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_is_said_and_the_rest_is_done()
    {
        var run = await ToolRun.Of("export", _folder.Unreadable(), _folder.Good(), "--to", "csv");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Error.Should().Contain("unreadable.json");
        run.Output.Split("\r\n").Should().HaveCountGreaterThan(100);
    }

    [Fact]
    public async Task A_name_that_a_spreadsheet_would_run_is_neutralised_in_CSV()
    {
        var report = TemporaryFolder.GoodReport();
        report.Agency.Name = "=HYPERLINK(\"x\")";

        var run = await ToolRun.Of("export", _folder.Write("a.json", ReportJson.Serialize(report)), "--to", "csv");

        run.Output.Should().Contain("\"'=HYPERLINK(\"\"x\"\")\"").And.NotContain(",=").And.NotContain("\n=").And.NotContain("\"=");
    }

    [Theory]
    [InlineData("--to", "parquet")]
    [InlineData("--to", "xlsx")]
    [InlineData("--lang", "zh")]
    public async Task What_cannot_be_exported_is_a_slip_of_the_user(string option, string value) =>
        (await ToolRun.Of("export", _folder.Good(), option, value)).ExitCode.Should().Be(ExitCode.Usage);

    private static AnnualReport[] Reports()
    {
        var odd = Fixtures.Suqian2024();
        odd.Agency.Name = "某县,“引号”\"局\"";
        odd.Agency.UnifiedSocialCreditCode = "11321300014331002X";
        odd.Scope = ReportScope.Own;
        odd.ProactiveDisclosure!.AdministrativeFees.Amount = 18.8710m;
        odd.ProactiveDisclosure.NormativeDocuments.InForce = Cell.MaxMagnitude;
        odd.Requests!.Received.NaturalPerson = Cell.NotApplicable;
        odd.Requests.Received.Total = Cell.Blank;
        var seed = ReportFile.Read(RepositoryFiles.PathOf("seeds", "yonghe-2019.json")).Report!;
        var old = ReportFile.Read(RepositoryFiles.PathOf("seeds", "yonghe-2019.json")).Report!;
        old.Scope = ReportScope.Aggregate;
        old.ProactiveDisclosure!.CentralizedProcurement.Amount = 0.000000000000001m;
        old.ProactiveDisclosure.CentralizedProcurement.AmountUnit = AmountUnit.Yuan;
        return [Fixtures.Suqian2023(), odd, seed, old];
    }

    private static string InWords(CellLine line) => string.Join(
        '|',
        new object?[] { line.Agency, line.Year, line.Form, line.Table, line.Row, line.Column, line.Value, line.State, line.Decimals, line.Unit, line.Scope, line.Code }.Select(DuckDb.InWords));

    private string Lines(IEnumerable<AnnualReport> reports) => _folder.Write("reports.ndjson", string.Concat(reports.Select(LineOf)));

    private static string LineOf(AnnualReport report)
    {
        using var stream = new MemoryStream();
        ReportJson.WriteLine(stream, report);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
