using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Excel;
using Gov.Disclosure.Documents.Sources.Html;

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
    [InlineData("18.871", "0", "19")]
    [InlineData("5.0999999999999996", "General", "5.1")]
    [InlineData("1234", "#,##0", "1,234")]
    [InlineData("45322", "yyyy\"年\"m\"月\"d\"日\"", "2024-01-31")]
    [InlineData("0.5", "h:mm", "12:00:00")]
    [InlineData("2521.165", "#,##0.00", "2,521.17")]
    [InlineData("-1.005", "0.00\"元\"", "-1.01元")]
    [InlineData("0.125", "0%", "13%")]
    [InlineData("232.5", "[$￥-804]#,##0", "￥233")]
    [InlineData("2.5", "0_ ", "3")]
    [InlineData("-0.004", "0.00;(0.00);\"-\"", "(0.00)")]
    [InlineData("0.5", "# ?/?", "\uFDD0")]
    [InlineData("3", "0\"/\"0", "0/3")]
    [InlineData("0", "h:mm", "\uFDD0")]
    [InlineData("0", "0;-0;;@", "")]
    [InlineData("0", "0", "0")]
    [InlineData("0.5", "0%", "50%")]
    [InlineData("1E+2", "General", "100")]
    [InlineData("12345", "0,", "\uFDD0")]
    [InlineData("5", ";;;", "")]
    [InlineData("0", "0;;", "")]
    [InlineData("0", "#", "")]
    [InlineData("0", "0;-0;\"/\"", "/")]
    [InlineData("7", "0;-0;\"/\"", "7")]
    [InlineData("0", "0;-0;\"；\"", "；")]
    [InlineData("0", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "-")]
    [InlineData("1234", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "1,234")]
    [InlineData("16", "0\"件\"", "16件")]
    [InlineData("3", "[=0]\"/\";0", "3")]
    [InlineData("0", "0.00E+00", "\uFDD0")]
    [InlineData("five", "0", "\uFDD0")]
    public void A_number_is_what_the_workbook_shows(string stored, string format, string shown)
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

    public static TheoryData<string, string, string> OddCells => new()
    {
        { "<c t=\"b\"><v>1</v></c>", "TRUE", "a truth" },
        { "<c t=\"b\"><v>0</v></c>", "FALSE", "a truth" },
        { "<c t=\"e\"><v>#REF!</v></c>", "\uFDD0", "an error" },
        { "<c t=\"s\"><v>99</v></c>", "\uFDD0", "a shared text that is missing" },
        { "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>1</t></r><r><t>6</t></r></is></c>", "6", "a struck run" },
        { "<c t=\"inlineStr\"><is><r><rPr><strike val=\"0\"/></rPr><t>1</t></r><r><t>6</t></r></is></c>", "16", "a run that is not struck" },
        { "<c t=\"inlineStr\"><is><r><t>6</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></is></c>", "6(1)", "a raised run" },
    };

    [Theory]
    [MemberData(nameof(OddCells))]
    public void Cells_that_are_no_plain_number_are_shown_as_in_print_or_unreadable(string xml, string shown, string what)
    {
        var cell = new DocumentFormat.OpenXml.Spreadsheet.Cell(xml.Replace("<c ", "<c xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" ", StringComparison.Ordinal));
        var file = new ExcelFile();
        file.AddSheet("表");
        file.AddRow(file.Text("甲"), file.Text("乙"));
        file.AddRow(file.Text("规章"), cell);

        Grids(file)[0].Rows[1].Cells[1].Text.Should().Be(shown, what);
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
