using System.Text;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Results.Tests;

/// <summary>The page people read and print.</summary>
public sealed partial class ResultPageTests
{
    private static readonly string Many = Samples.Document().ToString(ResultFormat.Html);
    private static readonly string One = new ResultDocument(Samples.Seed()).ToString(ResultFormat.Html);

    [Fact]
    public void Every_number_leads_from_a_finding_to_its_place_and_back()
    {
        foreach (var page in new[] { One, Many })
        {
            var places = Places().Matches(page).Select(place => place.Groups[1].Value).ToArray();
            places.Should().OnlyHaveUniqueItems();
            Links().Matches(page).Select(link => link.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(places);
        }

        One.Should().MatchRegex("href=\"#report-1/requests/outcomes/total/total\"").And.MatchRegex("<td[^>]* id=\"report-1/requests/outcomes/total/total\"[^>]*>0(?:<span class=\"numbers\">)?<a [^>]*href=\"#report-1-finding-");
    }

    [Fact]
    public void Reports_stand_in_the_order_of_their_gravity_whatever_order_they_came_in()
    {
        var whole = ReportResult.Of(new ReadResult(Fixtures.Suqian2023(), []));
        var unread = ReportResult.Of(ReportFile.Read(new MemoryStream("%PDF-1.4"u8.ToArray()), "坏.pdf"));
        var page = new ResultDocument([whole, Samples.Seed(), unread]).ToString(ResultFormat.Html);

        Reports().Matches(page).Select(report => report.Groups[1].Value).Should().Equal("report-3", "report-2", "report-1");
        Lines().Matches(page).Select(line => line.Groups[1].Value).Should().Equal("report-3", "report-2", "report-1");
    }

    [Fact]
    public void It_names_every_rule_that_could_not_be_evaluated()
    {
        foreach (var check in Samples.Seed().Validation!.Unassessed)
        {
            One[One.IndexOf("<details class=\"unassessed\">", StringComparison.Ordinal)..].Should().Contain($"{check.Rule.GetTitle(MessageLanguage.Chinese)}（{check.Rule.Id}）");
        }
    }

    [Fact]
    public void Words_of_the_text_are_marked_as_wrong_as_not_checked_and_as_agreeing()
    {
        One.Should().MatchRegex("<mark class=\"warning\" id=[^>]*>按时办结依申请公开信息数 ?1 ?件<a ")
            .And.MatchRegex("<mark class=\"agrees\" title=[^>]*>[^<]*93")
            .And.Contain("<mark class=\"unchecked\" title=");
    }

    [Fact]
    public void Words_agree_by_the_rules_that_were_checked_alone()
    {
        var without = new ReportValidator(RuleSet.Default.Rules.Where(rule => rule.Id.StartsWith("GD5", StringComparison.Ordinal)).Aggregate(RuleSet.Default, (rules, rule) => rules.Without(rule.Id)));

        new ResultDocument(ReportResult.Of(Samples.Seed().Read, without)).ToString(ResultFormat.Html).Should().NotContain("class=\"agrees\"");
    }

    [Fact]
    public void Read_back_it_is_the_report_alone()
    {
        var read = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(One)), "result.html");

        ReportJson.Serialize(read.Report!).Should().Be(ReportJson.Serialize(ReportFile.Read(new MemoryStream(Written()), "report.html").Report!));

        static byte[] Written()
        {
            using var stream = new MemoryStream();
            ReportFile.Write(stream, Samples.Seed().Report!, ReportFormat.Html);
            return stream.ToArray();
        }
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Places();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<section class=\"report\" id=\"(report-[0-9]+)\"")]
    private static partial Regex Reports();

    [GeneratedRegex("<td><a class=\"state [a-z]+\" href=\"#([^\"]+)\"")]
    private static partial Regex Lines();
}
