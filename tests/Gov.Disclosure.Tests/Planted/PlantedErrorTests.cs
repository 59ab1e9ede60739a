using Gov.Disclosure.Planted;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.PlantedErrors;

/// <summary>In a small made-up country every planted error is found and nothing else is reported; the program beside it does the same with 2,000 reports.</summary>
public sealed class PlantedErrorTests
{
    public static TheoryData<string> Kinds => [.. PlantKinds.All.Select(kind => kind.Name)];

    public static TheoryData<string> KindsOfCounties => [.. CountyPlants.All.Select(kind => kind.Name)];

    [Fact]
    public void Nothing_is_reported_where_nothing_was_planted()
    {
        var score = FolderRun.Clean(CountrySize.Small);
        score.Add(CountyRun.Clean(CountrySize.Small));

        score.Reports.Should().BeGreaterThan(CountrySize.Small.Agencies * CountrySize.Small.Years);
        score.Remarks.Should().BeEmpty();
    }

    [Fact]
    public void The_true_texts_make_every_claim_that_the_rules_judge()
    {
        var held = new Dictionary<string, int>();
        FolderRun.Clean(CountrySize.Small, held);

        held.Where(rule => NarrativeRules.All.Any(about => about.Id == rule.Key)).Should().OnlyContain(rule => rule.Value > 0);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_error_of_a_kind_is_found_and_nothing_else_is_reported(string name)
    {
        var kind = PlantKinds.All.Single(kind => kind.Name == name);

        var score = FolderRun.OfKind(CountrySize.Small, kind, out var instances);

        instances.Should().BePositive();
        score.Rules.Values.Sum(rule => rule.Planted).Should().BeGreaterThanOrEqualTo(instances);
        score.Remarks.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(KindsOfCounties))]
    public void Every_error_between_agencies_is_found_and_nothing_else_is_reported(string name)
    {
        var score = CountyRun.OfKind(CountrySize.Small, CountyPlants.All.Single(kind => kind.Name == name), out var instances);

        instances.Should().BePositive();
        score.Remarks.Should().BeEmpty();
    }

    [Fact]
    public void Errors_of_all_kinds_side_by_side_are_found_and_nothing_else_is_reported()
    {
        var country = FolderRun.Mixed(CountrySize.Small with { Agencies = 120 });

        country.Select(entry => entry.Truth.Kind).OfType<string>().Distinct().Should().HaveCountGreaterThan(PlantKinds.All.Count / 2);
        FolderRun.Validate(country).Remarks.Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_about_reports_has_a_kind_and_every_other_a_reason()
    {
        var planted = PlantKinds.All.SelectMany(kind => kind.Rules).Concat(CountyPlants.All.SelectMany(kind => kind.Rules)).ToHashSet();

        RuleCatalogue.All.Where(rule => PlantKinds.WhyNot(rule) is null).Select(rule => rule.Id).Should().BeSubsetOf(planted);
        RuleCatalogue.All.Where(rule => planted.Contains(rule.Id)).Should().OnlyContain(rule => PlantKinds.WhyNot(rule) == null);
    }

    [Fact]
    public void Names_of_kinds_are_unique() => PlantKinds.All.Select(kind => kind.Name).Concat(CountyPlants.All.Select(kind => kind.Name)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_score_counts_what_was_missed_and_what_was_reported_in_vain()
    {
        var truth = new Truth();
        truth.Add(["GD301"], ["GD604"], [new JsonPointer("/requests/received/total")]);
        var score = new Score();

        score.Add("a", truth, [Finding.Create("GD301", ["/requests/received/total"], false, ""), Finding.Create("GD604", ["/requests/received/total"], false, "")]);
        score.Add("b", truth, [Finding.Create("GD301", ["/requests/carriedOver/total"], false, "")]);

        score.Rules["GD301"].Should().Be(new RuleScore(Planted: 2, Found: 1, Also: 0, False: 1));
        score.Rules["GD604"].Should().Be(new RuleScore(Planted: 0, Found: 0, Also: 1, False: 0));
        score.Remarks.Should().HaveCount(2);
        score.IsPerfect.Should().BeFalse();
    }
}
