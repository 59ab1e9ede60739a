using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Rules;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

public sealed class ValidateHtmlTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_page_has_a_table_of_all_reports_and_for_each_its_findings_in_words_and_marked_in_the_report()
    {
        _folder.Good("in/a.json");
        _folder.Bad("in/b.json");
        _folder.Unreadable("in/c.json");

        var run = await ToolRun.Of("validate", _folder.In("in"), "--format", "html", "-o", _folder.In("result.html"));

        run.ExitCode.Should().Be(ExitCode.Failure);
        var page = File.ReadAllText(_folder.In("result.html"));
        page.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");
        page.Split("<section class=\"report\"").Should().HaveCount(4);
        page.Should().Contain("href=\"#report-1\"").And.Contain("href=\"#report-3\"").And.MatchRegex("<td[^>]* class=\"error\" id=\"report-2/");
        foreach (var rule in new[] { RequestsRules.RowTotal, RequestsRules.OutcomeTotal, ReadingRules.WrongType })
        {
            page.Should().Contain(rule.Id);
        }
    }

    [Fact]
    public async Task The_page_says_who_has_not_reported()
    {
        _folder.Good("in/a.json");

        var run = await ToolRun.Of("validate", _folder.In("in"), "--roster", _folder.Write("in/roster.csv", "机关名称\n宿迁市\n无名局\n"), "--format", "html");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().MatchRegex("<p class=\"note warning-note\">[^<]*无名局");
    }

    [Fact]
    public async Task The_page_needs_no_other_file()
    {
        var run = await ToolRun.Of("validate", RepositoryFiles.PathOf("seeds", "yonghe-2019.txt"), "--format", "html", "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.Findings);
        run.Output.Should().NotMatchRegex("<(script|link|img)|url\\(|src=|href=\"[^#]");
    }
}
