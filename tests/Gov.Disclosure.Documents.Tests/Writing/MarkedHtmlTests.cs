using System.Text;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>A page with the findings marked in it.</summary>
public sealed partial class MarkedHtmlTests
{
    private static readonly ReadResult Seed = ReportFile.Read(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt"));
    private static readonly IReadOnlyList<Diagnostic> Findings = [.. Seed.Diagnostics, .. ReportValidator.Default.Validate(Seed)!.Diagnostics];
    private static readonly string Page = Write(Seed.Report!, Findings);

    [Fact]
    public void Every_finding_about_a_cell_has_its_number_in_the_cell_and_its_message_below_the_table()
    {
        for (var i = 0; i < Findings.Count; i++)
        {
            Page.Should().MatchRegex($"data-mark=\"[0-9 ]*\\b{i + 1}\\b[0-9 ]*\"");
            Page.Should().Contain($"[{i + 1}] {Findings[i].Severity.GetName()}").And.Contain(HtmlText.Escape(Findings[i].Message));
        }
    }

    [Fact]
    public void Marks_differ_by_line_and_number_and_not_by_colour_alone()
    {
        ReportHtml.StyleSheet.Should().MatchRegex(@"\.error [^}]*solid").And.MatchRegex(@"\.warning [^}]*dashed").And.MatchRegex(@"\.info [^}]*dotted");
        Page.Should().Contain("class=\"error\" data-mark=").And.Contain("class=\"warning\" data-mark=");
    }

    [Fact]
    public void The_page_needs_no_other_file_and_runs_nothing() => Page.Should().NotMatchRegex("<(script|link|img|iframe)|url\\(|src=|href=");

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
}
