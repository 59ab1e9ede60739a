using System.Globalization;
using System.Xml.Linq;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Documents.Tests;

/// <summary>What the picture of a report (图解) shows. To draw the committed ones anew, run with UPDATE_EXPECTED=1 and look at them.</summary>
public sealed class PictureTests
{
    [Theory]
    [InlineData("seeds/yonghe-2019.json", "yonghe-2019.svg")]
    [InlineData("tests/fixtures/suqian-2023.json", "suqian-2023.svg")]
    [InlineData("tests/fixtures/suqian-2024.json", "suqian-2024.svg")]
    public void The_pictures_in_the_documentation_are_those_the_library_draws(string report, string picture)
    {
        var path = RepositoryFiles.PathOf("docs", "pictures", picture);
        var drawn = Draw(ReportJson.Read(File.ReadAllBytes(RepositoryFiles.PathOf(report.Split('/')))).Report!);
        Assert.Equal("", Snapshot.DifferenceFrom(path, drawn));
    }

    [Fact]
    public void Every_number_of_the_totals_and_of_tables_two_and_four_is_written_in_it()
    {
        var report = Suqian();
        var texts = Texts(report);
        foreach (var table in new ReportTable[] { report.ProactiveDisclosure!, report.ReviewAndLitigation! })
        {
            Assert.All(table.Form.Cells, cell => Assert.Contains(texts, text => text.Split(' ')[0] == table[cell].ToString()));
        }

        Assert.All(
            report.Requests!.Form.Cells.Where(cell => cell.Column.IsTotal && report.Requests[cell].Number > 0),
            cell => Assert.Contains(report.Requests[cell].ToString(), texts));
    }

    [Fact]
    public void A_blank_cell_and_one_that_does_not_apply_are_not_drawn_as_nought()
    {
        var report = Suqian();
        report.ReviewAndLitigation!.Review.Upheld = Cell.Blank;
        report.ReviewAndLitigation.Review.Corrected = Cell.NotApplicable;
        var texts = Texts(report);
        var upheld = Array.IndexOf(texts, "结果维持");
        Assert.Equal(["结果维持", "未填", "结果纠正", "/"], texts[upheld..(upheld + 4)]);
    }

    [Fact]
    public void A_group_of_reasons_none_of_which_is_filled_in_is_not_filled_in_either()
    {
        var report = Suqian();
        var requests = report.Requests!;
        foreach (var cell in requests.Form.Cells.Where(cell => cell.Row.Path.StartsWith("outcomes.refused.", StringComparison.Ordinal)))
        {
            requests[cell] = Cell.Blank;
        }

        var texts = Texts(report);
        Assert.Equal("未填", texts[Array.IndexOf(texts, "不予公开") + 1]);
    }

    [Fact]
    public void Sides_of_the_balance_that_differ_are_shown_as_different()
    {
        var report = Suqian();
        Assert.DoesNotContain("≠", Texts(report));
        report.Requests!.CarriedForward.Total = 7;
        Assert.Contains("≠", Texts(report));
        report.Requests.CarriedForward.Total = Cell.Blank;
        Assert.DoesNotContain("≠", Texts(report));
    }

    [Fact]
    public void There_are_shares_only_where_the_parts_make_the_whole()
    {
        var report = Suqian();
        Assert.Contains("97.6%", Texts(report));
        report.Requests!.Received.NaturalPerson = 9;
        Assert.DoesNotContain("97.6%", Texts(report));
        Assert.Contains("9", Texts(report));
    }

    [Fact]
    public void Bars_are_as_long_as_their_numbers_compare()
    {
        var report = Suqian();
        report.Requests!.Received.NaturalPerson = 400;
        report.Requests.Received.CommercialEnterprise = 100;
        var bars = Document(report).Descendants().Where(element => element.Name.LocalName == "rect" && (string?)element.Attribute("fill") == "#17497a")
            .Select(element => double.Parse(element.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToArray();
        Assert.Contains(bars, longer => bars.Contains(Math.Round(longer / 4, 2)));
    }

    [Fact]
    public void A_name_full_of_marks_and_a_report_without_tables_give_a_picture_all_the_same()
    {
        var report = new AnnualReport { Agency = new Agency { Name = "<a & \"b\">\u0001'" + new string('长', 90) } };
        var texts = Texts(report);
        Assert.Contains(texts, text => text.StartsWith("<a & \"b\">'长", StringComparison.Ordinal));
        Assert.Equal(3, texts.Count(text => text == "报告中没有这张表。"));
    }

    private static AnnualReport Suqian() => ReportJson.Read(File.ReadAllBytes(RepositoryFiles.PathOf("tests", "fixtures", "suqian-2024.json"))).Report!;

    private static string[] Texts(AnnualReport report) => [.. Document(report).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];

    private static XDocument Document(AnnualReport report) => XDocument.Parse(Draw(report));

    private static string Draw(AnnualReport report)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, ReportFormat.Svg);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
