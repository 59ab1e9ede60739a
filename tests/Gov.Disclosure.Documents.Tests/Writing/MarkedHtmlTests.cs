using System.Text;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Writing.Html;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>A page with the findings marked in it.</summary>
public sealed partial class MarkedHtmlTests
{
    private static readonly ReadResult Seed = ReportFile.Read(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt"));
    private static readonly IReadOnlyList<Diagnostic> Findings = [.. Seed.Diagnostics, .. ReportValidator.Default.Validate(Seed)!.Diagnostics];
    private static readonly string Page = Write(Seed.Report!, Findings);

    [Fact]
    public void Every_finding_has_its_number_in_its_cell_or_beside_its_words_leading_to_its_message_below_the_table()
    {
        for (var i = 0; i < Findings.Count; i++)
        {
            var number = i + 1;
            Page.Should().Contain($"href=\"#report-finding-{number}\" data-number=\"{number}\"").And.Contain($"<p id=\"report-finding-{number}\">");
            Page.Should().Contain($"[{number}] {Findings[i].Severity.GetName()}").And.Contain(HtmlText.Escape(Findings[i].Message));
        }
    }

    [Fact]
    public void Marks_differ_by_line_and_number_and_not_by_colour_alone()
    {
        ReportHtml.StyleSheet.Should().MatchRegex(@"\.error [^}]*solid").And.MatchRegex(@"\.warning [^}]*dashed").And.MatchRegex(@"\.info [^}]*dotted");
        Page.Should().Contain("class=\"error\" id=").And.Contain("class=\"warning\" id=");
    }

    [Fact]
    public void Every_link_leads_to_one_place()
    {
        var places = Places().Matches(Page).Select(place => place.Groups[1].Value).ToArray();
        places.Should().OnlyHaveUniqueItems();
        Links().Matches(Page).Select(link => link.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(places);
    }

    [Fact]
    public void The_words_of_a_text_that_a_finding_is_about_are_marked_however_print_changes_the_text()
    {
        var text = "\t本年  收到政府信息公开申请 7 件。\r\n\u200B 办结\uD800申请9 件。";
        var report = new AnnualReport { Overview = text };
        var finding = new Diagnostic(RuleCatalogue.All[0]) { Text = TextSpan.Of(new JsonPointer("/overview"), text, text.IndexOf('9'), 3) };

        Write(report, [finding]).Should().Contain("办结\uFFFD申请<mark").And.MatchRegex("<mark [^>]*>9 件<a [^>]*></a></mark>。");
    }

    [Fact]
    public void The_page_needs_no_other_file_and_runs_nothing() => Page.Should().NotMatchRegex("<(script|link|img|iframe)|url\\(|src=|href=\"[^#]");

    [Fact]
    public void A_marked_page_reads_back_as_the_report_alone() =>
        RoundTripTests.IsSame(ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Page)), "marked.html"), ReportJson.Parse(ReportJson.Serialize(Seed.Report!)));

    [Fact]
    public void Texts_of_a_report_cannot_become_part_of_the_page()
    {
        const string Attack = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>'";
        var report = new AnnualReport { Title = Attack, Agency = { Name = Attack }, Preamble = Attack, Overview = Attack, Url = Attack, OtherMatters = Attack };
        report.Annotations.Add(new Annotation(new JsonPointer("/overview"), Attack));

        Tags().Matches(Write(report, ReportValidator.Default.Validate(report).Diagnostics)).Select(tag => tag.Value).Should().NotContain(["<script", "<img"]);
    }

    private static string Write(AnnualReport report, IReadOnlyList<Diagnostic> findings)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, ReportFormat.Html, new DocumentWriteOptions { Diagnostics = findings });
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex("<[a-z]+")]
    private static partial Regex Tags();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Places();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Links();
}
