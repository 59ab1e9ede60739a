namespace Gov.Disclosure.Tests.Rules;

/// <summary>The two complete published years of 宿迁市, in which every sum is right.</summary>
public sealed class RealYearsTests
{
    public static TheoryData<string> Years => ["suqian-2023.json", "suqian-2024.json"];

    [Theory]
    [MemberData(nameof(Years))]
    public void A_correct_year_holds_all_42_identities_and_breaks_none(string file)
    {
        var result = new ReportValidator(RuleSet.Arithmetic).Validate(Fixtures.Read(file));

        result.Holds.Should().Be(42);
        result.Broken.Should().Be(0);
        result.NotAssessable.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_correct_year_has_no_finding_under_the_default_rules(string file) =>
        ReportValidator.Default.Validate(Fixtures.Read(file)).Diagnostics.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Years))]
    public void A_fixture_is_written_back_byte_for_byte(string file)
    {
        var text = RepositoryFiles.Text("tests", "fixtures", file);

        (ReportJson.Serialize(ReportJson.Parse(text)) + "\n").Should().Be(text);
    }
}
