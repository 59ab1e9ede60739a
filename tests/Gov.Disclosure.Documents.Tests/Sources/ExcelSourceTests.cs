using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

public sealed class ExcelSourceTests
{
    // In a sheet no cell can be missing from a row, so the layout with doubts is another one there.
    public static TheoryData<string> Layouts => [.. RepositoryFiles.Matching("*.htm*", "tests", "fixtures", "documents", "html").Select(path => Path.GetFileName(path)).Where(name => !name.Contains("doubts"))];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_tables_of_a_layout_read_the_same_from_a_workbook(string name)
    {
        var path = RepositoryFiles.PathOf("tests", "fixtures", "documents", "html", name);
        var page = HtmlSource.Read(File.ReadAllBytes(path), DocumentReadOptions.Default).Document!;
        var expected = ReportJson.Parse(File.ReadAllText(Path.ChangeExtension(path, ".expected.json")));

        var result = Read(ExcelFile.Of(page.Blocks));

        result.Report!.Year.Should().Be(expected.Year);
        result.Report.Agency.Name.Should().Be(expected.Agency.Name);
        result.Report.ProblemsAndImprovements.Should().Be(expected.ProblemsAndImprovements);
        foreach (var table in expected.Tables)
        {
            var read = result.Report.GetTable(table.Form.Kind)!;
            read.Form.Should().Be(table.Form);
            table.Form.Cells.Where(cell => read[cell] != table[cell]).Select(cell => $"{cell.Pointer} {read[cell]} {table[cell]}").Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("18.871", "0.0000", "18.8710")]
    [InlineData("18.871", "0", "18.871")]
    [InlineData("5.0999999999999996", "General", "5.1")]
    [InlineData("1234", "#,##0", "1234")]
    [InlineData("45322", "yyyy\"年\"m\"月\"d\"日\"", "2024-01-31")]
    [InlineData("0", "0;-0;;@", "")]
    [InlineData("0", "0", "0")]
    [InlineData("0.5", "0%", "50.0%")]
    [InlineData("1E+2", "General", "100")]
    public void A_number_shows_as_the_workbook_shows_it_and_loses_no_digit(string stored, string format, string shown)
    {
        var file = new ExcelFile { Formats = { format } };
        file.AddSheet("表");
        file.AddRow(file.Text("甲"), file.Text("乙"));
        file.AddRow(file.Text("规章"), ExcelFile.Number(stored, 1));

        Grids(file)[0].Rows[1].Cells[1].Text.Should().Be(shown);
    }

    [Theory]
    [InlineData("24", false, "24")]
    [InlineData("0", false, "0")]
    [InlineData(null, false, "=SUM(B1:B1)")]
    [InlineData("24", true, "24")]
    [InlineData("0", true, "=SUM(B1:B1)")]
    public void A_formula_that_nobody_calculated_is_neither_blank_nor_0(string? saved, bool isToBeCalculated, string shown)
    {
        var file = new ExcelFile { IsToBeCalculated = isToBeCalculated };
        file.AddSheet("表");
        file.AddRow(file.Text("甲"), ExcelFile.Number("24"));
        file.AddRow(file.Text("规章"), ExcelFile.Formula("SUM(B1:B1)", saved));

        Grids(file)[0].Rows[1].Cells[1].Text.Should().Be(shown);
    }

    [Fact]
    public void Hidden_sheets_are_left_out_and_the_others_read_in_order()
    {
        var file = new ExcelFile();
        foreach (var (name, isHidden) in new[] { ("一", false), ("二", true), ("三", false) })
        {
            file.AddSheet(name, isHidden);
            file.AddRow(file.Text(name), ExcelFile.Number("1"));
        }

        Grids(file).Select(grid => grid.Rows[0].Cells[0].Text).Should().Equal("一", "三");
    }

    [Fact]
    public void A_sheet_larger_than_the_limit_is_refused()
    {
        var file = new ExcelFile();
        file.AddSheet("大");
        for (var i = 0; i < 200; i++)
        {
            file.AddRow([(0, ExcelFile.Number("1")), (700, ExcelFile.Number("1"))]);
        }

        Read(file.Save()).Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD022");
    }

    [Theory]
    [InlineData("A1:XFD1048576")]
    [InlineData("A1:ZZZZZ99999999999")]
    [InlineData("B2:A1")]
    public void Odd_merged_ranges_do_no_harm(string range)
    {
        var file = new ExcelFile();
        file.AddSheet("表");
        file.AddRow(file.Text("规章"), ExcelFile.Number("1"));
        file.Merge(range);

        Read(file.Save()).Report.Should().NotBeNull();
    }

    private static Grid[] Grids(ExcelFile file) => [.. ExcelSource.Read(file.Save(), DocumentReadOptions.Default).Document!.Blocks.OfType<Grid>()];

    private static ReadResult Read(byte[] file) => ReportFile.Read(new MemoryStream(file), "report.xlsx");
}
