using System.Globalization;
using System.Text;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Tests.Rules;

namespace Gov.Disclosure.Tests.Profiles;

/// <summary>A province's own rules as data: the example of <c>samples/profiles</c>, and what a profile cannot do.</summary>
public sealed class ProfileTests
{
    private static readonly Profile Yunling = Profile.Read(RepositoryFiles.Bytes("samples", "profiles", "yunling.json"));

    private static readonly ReportValidator Validator = new(null, Yunling);

    private static string Suite => RepositoryFiles.PathOf("samples", "profiles", "yunling");

    private static IReadOnlyList<string> Names { get; } =
    [
        .. RepositoryFiles.Matching("*.json", "samples", "profiles", "yunling").Select(path => Path.GetRelativePath(Suite, path).Replace('\\', '/'))
            .Where(name => name.Contains('/')).Select(name => name[..^".json".Length]),
    ];

    public static TheoryData<string> Cases => [.. Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_of_the_profile_has_the_findings_it_lists_and_no_others(string name)
    {
        var conformance = ConformanceCase.Open(name, Suite, Validator);
        if (Snapshot.IsWrittenAnew)
        {
            conformance.WriteExpected();
        }

        conformance.ActualFindings.Should().Be(conformance.ExpectedFindings);
        var rule = Yunling.OwnRules.Single(rule => name.StartsWith(rule.Id + "/", StringComparison.Ordinal));
        var outcome = name.Contains("/holds") ? RuleOutcome.Holds : name.Contains("/broken") ? RuleOutcome.Broken : RuleOutcome.NotAssessable;
        conformance.Result!.Count(rule, outcome).Should().BePositive();
        (conformance.Result.Count(rule, RuleOutcome.Broken) > 0).Should().Be(outcome == RuleOutcome.Broken);
    }

    [Fact]
    public void Every_rule_of_the_profile_has_a_case_that_holds_and_one_that_is_broken() =>
        Yunling.OwnRules.Should().OnlyContain(rule => Names.Any(name => name.StartsWith(rule.Id + "/holds", StringComparison.Ordinal))
            && Names.Any(name => name.StartsWith(rule.Id + "/broken", StringComparison.Ordinal)));

    [Fact]
    public void On_a_thousand_planted_reports_precision_and_recall_are_one()
    {
        var random = new Random(7);
        var (right, missed, accused) = (0, new List<string>(), new List<string>());
        for (var number = 0; number < 1000; number++)
        {
            var (report, planted) = PlantedReports.Of(random, number % 2 == 0 ? null : Yunling.OwnRules[number / 2 % 5].Id);
            var found = Validator.Validate(report).Diagnostics.Where(finding => finding.RuleId.StartsWith("YL", StringComparison.Ordinal))
                .Select(finding => $"{finding.RuleId} {(finding.RuleId is "YL2" or "YL3" ? finding.Expected.Text : "")}").ToArray();
            right += found.Intersect(planted).Count();
            missed.AddRange(planted.Except(found).Select(finding => $"{number} {finding}"));
            accused.AddRange(found.Except(planted).Select(finding => $"{number} {finding}: {report.Overview}"));
        }

        accused.Should().BeEmpty("precision is 1");
        missed.Should().BeEmpty("recall is 1");
        right.Should().BeGreaterThanOrEqualTo(500);
    }

    [Theory]
    [InlineData("青川市教育局", null, 2023, true)]
    [InlineData("云岭省 财政厅", null, 2024, true)]
    [InlineData("教育局", "119801020304050607", 2023, true)]
    [InlineData("青川市教育局", null, 2022, false)]
    [InlineData("江南市教育局", null, 2023, false)]
    [InlineData("江南市教育局", "113201020304050607", 2023, false)]
    [InlineData(null, null, 2023, false)]
    [InlineData("青川市教育局", null, null, false)]
    public void A_profile_is_silent_for_reports_it_is_not_for(string? agency, string? code, int? year, bool isFor)
    {
        var report = new AnnualReport { Year = year, Agency = new Agency { Name = agency, UnifiedSocialCreditCode = code }, Overview = "无" };

        Yunling.IsFor(report).Should().Be(isFor);
        var result = Validator.Validate(report);
        result.Diagnostics.Any(finding => finding.RuleId.StartsWith("YL", StringComparison.Ordinal)).Should().Be(isFor);
        if (!isFor)
        {
            result.Diagnostics.Should().Equal(ReportValidator.Default.Validate(report).Diagnostics);
        }
    }

    [Fact]
    public void Severities_and_words_of_official_rules_are_those_of_the_profile()
    {
        var report = ReportJson.Parse(File.ReadAllText(Path.Combine(Suite, "base.json")));
        report.PublishedOn = new CalendarDate(2024, 4, 1);
        report.ProblemsAndImprovements = "";

        var findings = Validator.Validate(report).Diagnostics;

        findings.Single(finding => finding.RuleId == "GD106").Severity.Should().Be(Severity.Error);
        var late = findings.Single(finding => finding.RuleId == "GD108");
        late.GetRemedy(MessageLanguage.Chinese).Should().Contain("云岭省人民政府办公厅");
        late.GetLegalBasis(MessageLanguage.English).Should().Contain("第八条");
        late.Message.Should().Be(ReportValidator.Default.Validate(report).Diagnostics.Single(finding => finding.RuleId == "GD108").Message);
    }

    [Fact]
    public void A_row_that_the_profile_allows_is_no_doubt_and_makes_no_broken_sum_whole()
    {
        var report = ReportJson.Parse(File.ReadAllText(Path.Combine(Suite, "base.json")));
        report.Requests!.Outcomes.Total.Total = 20;
        Diagnostic Row(string label) => new(ReadingRules.RowNotRecognised) { Place = new ReportLocation { Table = TableKind.Requests }, Arguments = [new("label", label), new("numbers", "3 | 3")] };

        var read = Validator.Admit(new ReadResult(report, [Row("其中： 简易程序办理"), Row("其他")]));

        read.Diagnostics.Should().ContainSingle().Which.Arguments[0].Value.Text.Should().Be("其他");
        Validator.Validate(read)!.Diagnostics.Where(finding => RuleSet.Arithmetic.Contains(finding.Rule)).Should().NotBeEmpty()
            .And.Equal(ReportValidator.Default.Validate(report).Diagnostics.Where(finding => RuleSet.Arithmetic.Contains(finding.Rule)));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_profile_is_told_with_its_place()
    {
        const string Wrong =
            """
            {
              "name": "x", "version": 2, "sinceYear": 0, "colour": "red",
              "without": ["GD301", "GD999"],
              "severities": { "GD303": "warning", "GD304": "error", "GD106": "grave" },
              "words": { "GD108": { "remedy": "{who}", "title": "t" } },
              "ownRules": [
                { "id": "GD301", "severity": "error", "title": "t", "message": "m", "sectionLength": { "section": "overview" } },
                { "id": "A", "severity": "error", "title": "t", "message": "{gone}", "topics": { "section": "summary", "each": [] } },
                { "id": "A", "title": "t", "sum": { "left": ["/requests/nothing"], "is": "about", "right": ["/requests/received/total"] }, "publishedBy": { "month": 2, "day": 30 } },
                { "id": "B", "severity": "error", "title": "t", "message": "m" }
              ],
              "extraRows": [{ "table": "overview" }]
            }
            """;

        Profile.TryRead(Encoding.UTF8.GetBytes(Wrong), out var profile, out var problems, "p.json").Should().BeFalse();

        profile.Should().BeNull();
        problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Position.Line} {problem.Pointer}")).Should().BeEquivalentTo(
        [
            "1 /authority", "2 /version", "2 /sinceYear", "2 /colour", "3 /without/0", "3 /without/1", "4 /severities/GD303", "4 /severities/GD106",
            "5 /words/GD108/remedy", "5 /words/GD108/title",
            "7 /ownRules/0/id", "7 /ownRules/0/sectionLength", "8 /ownRules/1/message", "8 /ownRules/1/topics/section", "8 /ownRules/1/topics",
            "9 /ownRules/2/id", "9 /ownRules/2/severity", "9 /ownRules/2/message", "9 /ownRules/2/sum/left/0", "9 /ownRules/2/sum/is", "9 /ownRules/2/publishedBy",
            "10 /ownRules/3", "12 /extraRows/0/label", "12 /extraRows/0/table",
        ]);
        problems.Should().OnlyContain(problem => problem.Position.File == "p.json" && problem.GetMessage(MessageLanguage.Chinese).Length > 0 && problem.GetRemedy(MessageLanguage.English).Length > 0);
    }

    [Fact]
    public void A_finding_of_a_profile_can_be_accepted()
    {
        var report = ReportJson.Parse(File.ReadAllText(Path.Combine(Suite, "base.json")));
        report.PublishedOn = new CalendarDate(2024, 1, 30);
        var finding = Validator.Validate(report).Diagnostics.Single(finding => finding.RuleId == "YL4");
        var list = new AcknowledgementList([Acknowledgement.Of(finding, report, "系统维护", "张三", null)]);

        var again = AcknowledgementList.Read(Encoding.UTF8.GetBytes(list.Serialize()));

        again.Apply(report, [finding]).Open.Should().BeEmpty();
    }
}
