namespace Gov.Disclosure.Tests.Rules;

/// <summary>The language-neutral cases of <c>tests/conformance</c>. To write their findings anew, run with UPDATE_EXPECTED=1 and read the difference.</summary>
public sealed class ConformanceTests
{
    // Rules that no report alone can trigger, and what tests them instead.
    private static readonly IReadOnlyDictionary<string, string> Exempt = new Dictionary<string, string>
    {
        ["GD022"] = "about the size of a document, tested on documents made for it",
        ["GD023"] = "about the nesting of a document, tested on documents made for it",
        ["GD024"] = "about packed files, which a case of text cannot hold",
        ["GD025"] = "about packed files, which a case of text cannot hold",
        ["GD026"] = "about packed files, which a case of text cannot hold",
        ["GD027"] = "about PDF files, which a case of text cannot hold",
        ["GD028"] = "about PDF files, which a case of text cannot hold",
        ["GD029"] = "about PDF files, which a case of text cannot hold",
        ["GD040"] = "about packed files, which a case of text cannot hold",
        ["GD090"] = "about a defect of the library, see FailingCheckTests",
        ["GD091"] = "about a defect of the library, see FailingReaderTests in both test projects",
    };

    public static TheoryData<string> Cases => [.. ConformanceCase.Names];

    public static TheoryData<string> Holding => [.. Named("/holds")];

    public static TheoryData<string> NotAssessable => [.. Named("/not-assessable")];

    public static TheoryData<string> Broken => [.. Named("/broken")];

    public static TheoryData<string> RulesWithCases => [.. RuleCatalogue.All.Select(rule => rule.Id).Where(id => !Exempt.ContainsKey(id))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_has_the_findings_it_lists_and_no_others(string name)
    {
        var conformance = ConformanceCase.Open(name);
        if (Snapshot.IsWrittenAnew)
        {
            conformance.WriteExpected();
        }

        conformance.ActualFindings.Should().Be(conformance.ExpectedFindings);
    }

    [Theory]
    [MemberData(nameof(Holding))]
    public void In_a_case_that_holds_the_rule_was_evaluated_and_is_satisfied(string name)
    {
        var conformance = ConformanceCase.Open(name);

        conformance.Findings.Should().NotContain(finding => finding.Rule == conformance.Rule);
        conformance.Reading.Succeeded.Should().BeTrue();
        if (conformance.Rule.Origin == Origin.Report)
        {
            conformance.Result!.Count(conformance.Rule, RuleOutcome.Holds).Should().BePositive();
        }
    }

    [Theory]
    [MemberData(nameof(NotAssessable))]
    public void In_a_case_that_is_not_assessable_the_rule_says_so_and_finds_nothing(string name)
    {
        var conformance = ConformanceCase.Open(name);

        conformance.Result!.Count(conformance.Rule, RuleOutcome.NotAssessable).Should().BePositive();
        conformance.Result.Count(conformance.Rule, RuleOutcome.Broken).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void In_a_case_that_is_broken_the_rule_reports_it(string name)
    {
        var conformance = ConformanceCase.Open(name);

        conformance.Findings.Should().Contain(finding => finding.Rule == conformance.Rule);
    }

    [Theory]
    [MemberData(nameof(RulesWithCases))]
    public void Every_rule_has_two_cases_that_hold_and_two_that_are_broken_at_the_least(string id)
    {
        ConformanceCase.Names.Count(name => name.StartsWith(id + "/holds", StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(2);
        ConformanceCase.Names.Count(name => name.StartsWith(id + "/broken", StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void The_manifest_lists_every_case() =>
        Snapshot.DifferenceFrom(ConformanceManifest.Path, ConformanceManifest.Write()).Should().BeEmpty();

    [Fact]
    public void Every_case_belongs_to_a_rule_and_says_what_it_shows() =>
        ConformanceCase.Names.Should().OnlyContain(name => RuleCatalogue.All.Any(rule => name.StartsWith(rule.Id + "/", StringComparison.Ordinal))
            && new[] { "holds", "broken", "not-assessable" }.Any(kind => name.Contains("/" + kind)));

    [Fact]
    public void A_rule_is_exempt_only_while_it_has_no_case() =>
        Exempt.Keys.Should().OnlyContain(id => RuleCatalogue.All.Any(rule => rule.Id == id) && !ConformanceCase.Names.Any(name => name.StartsWith(id + "/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("base-2019.json")]
    [InlineData("base-2021.json")]
    public void A_base_report_has_no_finding(string file)
    {
        var report = ReportJson.Parse(RepositoryFiles.Text("tests", "conformance", file));

        ReportValidator.Default.Validate(report).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_finding_is_worded_without_a_gap(string name)
    {
        foreach (var finding in ConformanceCase.Open(name).Findings)
        {
            MessageGaps.Of(finding).Should().BeEmpty(finding.RuleId);
        }
    }

    private static IEnumerable<string> Named(string kind) => ConformanceCase.Names.Where(name => name.Contains(kind));
}
