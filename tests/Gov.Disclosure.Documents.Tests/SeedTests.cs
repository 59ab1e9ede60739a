using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The seed report, 晋江市永和镇 2019, wrong as published.</summary>
public sealed class SeedTests
{
    private static readonly ReadResult Seed = ReportFile.Read(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt"));

    [Fact]
    public void The_seed_is_read_into_the_committed_JSON()
    {
        var text = RepositoryFiles.Text("seeds", "yonghe-2019.json");
        var read = Seed.Report!.Clone();
        (read.SchemaVersion, read.Schema) = (ReportJson.Parse(text).SchemaVersion, ReportJson.Parse(text).Schema);

        (ReportJson.Serialize(read) + "\n").Should().Be(text);
    }

    [Fact]
    public void The_committed_JSON_is_written_back_byte_for_byte()
    {
        var text = RepositoryFiles.Text("seeds", "yonghe-2019.json");

        (ReportJson.Serialize(ReportJson.Parse(text)) + "\n").Should().Be(text);
    }

    [Fact]
    public void The_three_broken_sums_of_the_seed_and_what_its_text_says_are_one_group()
    {
        var result = ReportValidator.Default.Validate(Seed)!;

        var group = result.Groups.Should().ContainSingle(candidate => candidate.Severity == Severity.Error).Subject;
        group.Diagnostics.Select(finding => (finding.RuleId, Cell: finding.Cells[0].ToString(), finding.Expected.Number, finding.Actual.Number, finding.Difference)).Should().Equal(
            ("GD301", "/requests/outcomes/refused/thirdPartyRights/total", 1m, 0m, -1m),
            ("GD301", "/requests/outcomes/total/total", 1m, 0m, -1m),
            ("GD303", "/requests/outcomes/total/total", 1m, 0m, -1m),
            ("GD501", "/requests/outcomes/total/total", 0m, 1m, 1m),
            ("GD501", "/requests/outcomes/total/total", 0m, 1m, 1m));
    }

    [Fact]
    public void Blank_procurement_is_found_and_is_not_zero()
    {
        Seed.Report!.ProactiveDisclosure!.CentralizedProcurement.Items.IsBlank.Should().BeTrue();
        ReportValidator.Default.Validate(Seed)!.Diagnostics.Should().ContainSingle(finding => finding.RuleId == "GD209")
            .Which.Cells.Select(cell => cell.ToString()).Should().Equal(
                "/proactiveDisclosure/centralizedProcurement/items", "/proactiveDisclosure/centralizedProcurement/amount");
    }

    [Theory]
    [InlineData("granted")]
    [InlineData("partiallyGranted")]
    public void Of_a_row_with_six_zeros_and_one_blank_only_the_sure_columns_are_read(string row)
    {
        var doubt = Seed.Diagnostics.Should().ContainSingle(finding => finding.RuleId == "GD034" && finding.Place.Row!.Name == row).Subject;

        doubt.Severity.Should().Be(Severity.Warning);
        doubt.Origin.Should().Be(Origin.Reading);
        doubt.Cells.Select(cell => cell.ToString()).Should().Equal($"/requests/outcomes/{row}/naturalPerson", $"/requests/outcomes/{row}/total");
        var form = Seed.Report!.Requests!.Form;
        var cells = form.Cells.Where(cell => cell.Row.Name == row).Select(cell => Seed.Report.Requests[cell]);
        cells.Should().Equal(Cell.Blank, 0L, 0L, 0L, 0L, 0L, Cell.Blank);
    }

    [Fact]
    public void Agency_year_and_period_are_those_printed()
    {
        Seed.Report!.Agency.Name.Should().Be("晋江市永和镇");
        Seed.Report.Year.Should().Be(2019);
        Seed.Report.Period!.ToString().Should().Be("2019-01-01/2019-12-31");
    }

    [Fact]
    public void Findings_point_at_the_line_of_the_file()
    {
        var finding = ReportValidator.Default.Validate(Seed)!.Diagnostics.First(finding => finding.RuleId == "GD301");
        var line = File.ReadLines(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt")).ElementAt(finding.Position!.Line!.Value - 1);

        line.Should().Contain(finding.Place.Row!.Label);
    }
}
