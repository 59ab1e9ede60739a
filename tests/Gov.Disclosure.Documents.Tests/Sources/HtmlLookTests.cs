using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Html;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What a page prints in a cell: styles hide, strike and raise; what is no text is unreadable, never blank.</summary>
public sealed class HtmlLookTests
{
    [Theory]
    [InlineData("16<sup>1</sup>", "16(1)")]
    [InlineData("<ruby>16<rp>(</rp><rt>1</rt><rp>)</rp></ruby>", "16(1)")]
    [InlineData("16<span style='vertical-align: super'>1</span>", "16(1)")]
    [InlineData("16<span style='font-size:8px;VERTICAL-ALIGN:Sub'>1</span>", "16(1)")]
    [InlineData("16<span style='vertical-align:4px'>1</span>", "16(1)")]
    [InlineData("<span style='position:relative;top:-.5pt;mso-text-raise:.5pt'>16</span>", "16")]
    [InlineData("<p style='vertical-align:middle'>16</p>", "16")]
    [InlineData("<s>7</s>16", "16")]
    [InlineData("<span style='text-decoration: line-through'>7</span>16", "16")]
    [InlineData("<span style='text-decoration:underline line-through red'>7</span>16", "16")]
    [InlineData("<span style='text-decoration:underline'>16</span>", "16")]
    [InlineData("<span style='display:none'>7</span>16", "16")]
    [InlineData("<span style='display:none;display:inline'>1</span>6", "16")]
    [InlineData("<span style='visibility:hidden'>7</span>16", "16")]
    [InlineData("<span style='font-size:0'>7</span>16", "16")]
    [InlineData("<span style='font-size:0.5em'>1</span>6", "16")]
    [InlineData("<span style='opacity:0'>7</span>16", "16")]
    [InlineData("<span style='color:transparent'>7</span>16", "16")]
    [InlineData("16<span style='color:#FFFFFF'>7</span>", "16(7)")]
    [InlineData("16<span style='font-weight:bold; color: white'>7</span>", "16(7)")]
    [InlineData("<span style='color:rgb(255, 255, 255)'>16</span>", "16")]
    [InlineData("16<span style='color:#333'>7</span>", "167")]
    [InlineData("<span style='position:absolute;left:-9999px'>7</span>16", "16")]
    [InlineData("<span style='mso-hide:all'>7</span>16", "16")]
    [InlineData("<span class=x1>7</span>16", "16")]
    [InlineData("<span class='a x2'>7</span>16", "16")]
    [InlineData("16<span class=note>1</span>", "16(1)")]
    [InlineData("<b><i class=inner>7</i></b>16", "16")]
    [InlineData("<span class='x1 show'>1</span>6", "16")]
    [InlineData("<span class=x1 style='display:inline'>1</span>6", "16")]
    [InlineData("<span id=gone>7</span>16", "16")]
    [InlineData("<span class=hover>1</span>6", "16")]
    [InlineData("<span class=printed>1</span>6", "16")]
    [InlineData("<input value=16>", "\uFDD0")]
    [InlineData("16<input type=hidden value=5>", "16")]
    [InlineData("<select><option>16</select>", "\uFDD0")]
    [InlineData("<textarea>16</textarea>", "\uFDD0")]
    [InlineData("<img src=16.png>", "\uFDD0")]
    [InlineData("<img src=blank.gif width=1 height=1>16", "16")]
    [InlineData("<img src=x.png style='display:none'>16", "16")]
    [InlineData("<svg><text>16</text></svg>", "\uFDD0")]
    [InlineData("<script>document.write(16)</script>", "\uFDD0")]
    [InlineData("<math><mn>16</mn></math>", "\uFDD0")]
    [InlineData("16<!-- 7 -->", "16")]
    [InlineData("１６", "１６")]
    [InlineData("&nbsp;16&nbsp;", "16")]
    [InlineData("&nbsp;", "")]
    public void A_cell_says_what_the_page_prints(string content, string text) => Cell(content).Trim('\u00A0').Should().Be(text);

    [Fact]
    public void A_table_that_only_a_sheet_hides_is_read_for_scripts_show_such_tables() =>
        Grids("<style>.tab{display:none}</style><div class=tab><table><tr><td>规章<td>1</table></div>").Should().ContainSingle();

    [Theory]
    [InlineData("<style>", 1)]
    [InlineData("<style>{}</style>", 1)]
    [InlineData("<style>@media print{ td{display:none} }</style>", 1)]
    [InlineData("<style>@media{ .a{ </style>", 1)]
    [InlineData("<style>/* td{display:none} */ p{}</style>", 1)]
    [InlineData("<style><!-- td.none{display:none} --></style>", 1)]
    [InlineData("<style>a>b>c>d,>>,.,#,*.x{display:none}</style>", 1)]
    [InlineData("<style>table td.gone, td .gone{display:none}</style><table><tr><td class=gone>5</table>", 2)]
    public void Odd_sheets_do_no_harm(string sheet, int tables) => Grids(sheet + "</style><table><tr><td>规章<td>1</table>").Should().HaveCountGreaterThanOrEqualTo(tables - 1);

    [Fact]
    public void Thousands_of_rules_and_elements_are_read_in_time()
    {
        var rules = string.Concat(Enumerable.Range(0, 20_000).Select(i => $".c{i} .d .e{{display:none}}"));
        var cells = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<tr><td class='c{i} d e'>{i}"));

        Grids($"<style>{rules}</style><table>{cells}</table>").Should().ContainSingle().Which.Rows.Should().HaveCount(2_000);
    }

    [Theory]
    [InlineData("<table><tr><td>规章<td>12", "12\uFDD0")]
    [InlineData("<table><tr><td>规章<td>12</td></tr></table>", "12")]
    [InlineData("<table><tr><td>规章<td>12</td></tr>", "12")]
    [InlineData("<table><tr><td>规章<td>12</body></html>", "12")]
    public void A_number_at_the_break_of_a_file_is_not_known(string page, string text) => Grids(page).Single().Rows[0].Cells[1].Text.Should().Be(text);

    [Fact]
    public void Nothing_is_held_against_the_agency_for_a_field_in_a_cell()
    {
        var page = RepositoryFiles.Text("tests", "fixtures", "documents", "html", Directory.GetFiles(RepositoryFiles.PathOf("tests", "fixtures", "documents", "html"), "*.html").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).First());
        var whole = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), "report.html");
        var cell = whole.Report!.Requests!.Form.Cells.First(cell => whole.Report.Requests![cell].Number > 0);
        var position = whole.Sources![cell.Pointer]!;
        var lines = page!.Split('\n');
        var line = lines[position.Line!.Value - 1];
        var start = line.IndexOf('>', position.Column!.Value - 1) + 1;
        lines[position.Line.Value - 1] = line[..start] + "<input value=1>" + line[start..];

        var read = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), "report.html");

        read.Diagnostics.Should().Contain(finding => finding.RuleId == "GD032" && finding.Cells.Contains(cell.Pointer));
        var before = ReportValidator.Default.Validate(whole)!.Diagnostics.Select(finding => finding.RuleId).ToHashSet();
        ReportValidator.Default.Validate(read)!.Diagnostics.Where(finding => finding.Origin == Origin.Report).Select(finding => finding.RuleId).Should().BeSubsetOf(before);
    }

    [Fact]
    public void The_foot_of_a_table_is_shown_below_its_rows_wherever_it_stands() =>
        Grids("<table><tfoot><tr><td>3</td></tr></tfoot><thead><tr><td>1</td></tr></thead><form><tbody><tr><td>2</td></tr></tbody></form></table>").Single().Rows
            .Select(row => row.Cells[0].Text).Should().Equal("1", "2", "3");

    private static string Cell(string content)
    {
        const string sheet = ".x1,.y{display:none} .show{display:inline} span.x2{visibility:hidden} .note{vertical-align:super} td b .inner{text-decoration:line-through}"
            + " #gone{display:none} .hover:hover{display:none} @media print{.printed{display:none}}";
        return Grids($"<html><head><style>{sheet}</style></head><body><table><tr><td>规章</td><td>{content}</td></tr></table></body></html>").Single().Rows[0].Cells[1].Text;
    }

    private static Grid[] Grids(string page) => [.. HtmlSource.Read(Encoding.UTF8.GetBytes(page), DocumentReadOptions.Default).Document!.Blocks.OfType<Grid>()];
}
