using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.Html;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Web pages with the findings marked in them.</summary>
public sealed class AnnotatedPageTests
{
    public static IEnumerable<object[]> Pages => WrongReports.Editions.SelectMany(edition => PageVariants.All.Select(variant => new object[] { edition.Id, variant.Name }));

    public static TheoryData<string> Fixtures => [.. DocumentFixtures.Names.Where(name => Path.GetExtension(name) is ".html" or ".htm")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_finding_is_marked_at_its_cell_or_at_its_words(string edition, string variant)
    {
        var page = Page(edition, variant);
        var (read, validation) = WrongReports.Check(page, "report.html");
        var (copy, result) = WrongReports.Annotate(page, "report.html");

        result.Findings.Should().HaveCount(validation.Diagnostics.Count + read.Diagnostics.Count).And.HaveCountGreaterThan(30);
        var document = new HtmlParser().ParseDocument(HtmlDecoding.Decode(copy));
        var marked = document.QuerySelectorAll("[data-gov-disclosure]").ToArray();
        foreach (var finding in result.Findings)
        {
            var message = finding.GetMessage(MessageLanguage.Chinese).Split('\n')[0];
            var marks = marked.Where(element => element.GetAttribute("title")!.Contains(message, StringComparison.Ordinal)).ToArray();
            document.QuerySelectorAll("aside li").Where(entry => entry.TextContent.Contains(message, StringComparison.Ordinal)).Should().NotBeEmpty();
            var text = AnnotatedWordTests.Squeezed(string.Concat(marks.Select(element => element.TextContent)));
            if (finding.Text is { } words)
            {
                text.Should().Be(AnnotatedWordTests.Squeezed(words.Quote), "{0}", finding);
            }
            else if (finding.Cells.FirstOrDefault(pointer => read.Sources.ContainsKey(pointer)) is { } pointer && AnnotatedWordTests.Value(read.Report!, pointer) is { } value)
            {
                text.Should().Be(value, "{0}", finding);
                marks.Should().ContainSingle().Which.LocalName.Should().Be("td");
            }
            else
            {
                text.Should().Be(result.WithoutPlace.Contains(finding) ? read.Report!.Title : finding.Place.Section!.Heading);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_was_in_the_page_stays_byte_for_byte(string edition, string variant)
    {
        var page = Page(edition, variant);

        PageVariants.Unmarked(WrongReports.Annotate(page, "report.html").Copy, page).Should().Equal(page);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_page_in_another_layout_stays_and_reads_the_same(string name)
    {
        var page = File.ReadAllBytes(Path.Combine(DocumentFixtures.Folder, name));

        var (copy, result) = WrongReports.Annotate(page, name);

        result.Succeeded.Should().BeTrue();
        PageVariants.Unmarked(copy, page).Should().Equal(page);
        var (before, after) = (ReportFile.Read(new MemoryStream(page), name), ReportFile.Read(new MemoryStream(copy), name));
        ReportJson.Serialize(after.Report!).Should().Be(ReportJson.Serialize(before.Report!));
        after.Diagnostics.Select(finding => finding.RuleId).Should().Equal(before.Diagnostics.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData("</")]
    [InlineData("<p class=\"a")]
    [InlineData("<!-- a > b")]
    [InlineData("<script>var a = '</body>';")]
    public void A_page_that_was_cut_off_gets_its_list_before_what_was_left_open(string end)
    {
        var whole = Encoding.UTF8.GetString(Page("2021", "as written"));
        var page = Encoding.UTF8.GetBytes(whole[..whole.IndexOf("</body", StringComparison.Ordinal)] + end);

        var (copy, result) = WrongReports.Annotate(page, "report.html");

        PageVariants.Unmarked(copy, page).Should().Equal(page);
        new HtmlParser().ParseDocument(HtmlDecoding.Decode(copy)).QuerySelectorAll("aside li").Should().HaveCount(result.Findings.Count);
    }

    [Fact]
    public void A_page_with_bytes_of_no_encoding_is_refused_with_the_way_out()
    {
        byte[] page = [.. Page("2021", "as written"), 0xFF, 0xFE, 0x81];

        var (copy, result) = WrongReports.Annotate(page, "report.html");

        copy.Should().BeEmpty();
        result.GetProblem(MessageLanguage.Chinese).Should().Contain("UTF-8");
    }

    [Theory]
    [InlineData("report.json")]
    [InlineData("report.md")]
    [InlineData("report.csv")]
    public void Other_formats_are_told_which_result_to_take(string name)
    {
        ReportFormat.TryGet(Path.GetExtension(name), out var format).Should().BeTrue();

        var (copy, result) = WrongReports.Annotate(WrongReports.Written(WrongReports.OneSlip(), format!), name);

        copy.Should().BeEmpty();
        result.Succeeded.Should().BeFalse();
        result.GetProblem(MessageLanguage.Chinese).Should().Contain(Path.GetExtension(name)).And.Contain("--format html");
    }

    internal static byte[] Page(string edition, string variant) => PageVariants.All.First(entry => entry.Name == variant)
        .Make(Encoding.UTF8.GetString(WrongReports.Written(WrongReports.Of(WrongReports.Editions.First(entry => entry.Id == edition)), ReportFormat.Html)));
}
