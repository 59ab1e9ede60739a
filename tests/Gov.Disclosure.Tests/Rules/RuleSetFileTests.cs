using System.Text;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>Rule sets read from a file, and what can be wrong with one.</summary>
public sealed class RuleSetFileTests
{
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { """{"without": ["GD999"]}""", nameof(SettingsProblemKind.UnknownRule), "/without/0" },
        { """{"with": ["gd601"]}""", nameof(SettingsProblemKind.UnknownRule), "/with/0" },
        { """{"without": ["GD034"]}""", nameof(SettingsProblemKind.ReadingRule), "/without/0" },
        { """{"without": "GD601"}""", nameof(SettingsProblemKind.WrongType), "/without" },
        { """{"without": [601]}""", nameof(SettingsProblemKind.WrongType), "/without/0" },
        { """{"severities": {"GD601": "fatal"}}""", nameof(SettingsProblemKind.WrongValue), "/severities/GD601" },
        { """{"severities": {"GD999": "error"}}""", nameof(SettingsProblemKind.UnknownRule), "/severities/GD999" },
        { """{"severities": []}""", nameof(SettingsProblemKind.WrongType), "/severities" },
        { """{"$schema": 1}""", nameof(SettingsProblemKind.WrongType), "/$schema" },
        { """{"preset": "strict"}""", nameof(SettingsProblemKind.WrongValue), "/preset" },
        { """{"wihtout": []}""", nameof(SettingsProblemKind.UnknownKey), "/wihtout" },
        { """{"with": [], "with": []}""", nameof(SettingsProblemKind.DuplicateKey), "/with" },
        { """["GD601"]""", nameof(SettingsProblemKind.WrongType), "" },
        { """{"with": [""", nameof(SettingsProblemKind.NotJson), "" },
        { "", nameof(SettingsProblemKind.NotJson), "" },
        { """{} {}""", nameof(SettingsProblemKind.NotJson), "" },
    };

    [Fact]
    public void A_file_selects_rules_and_changes_severities()
    {
        var rules = RuleSet.Read(Utf8(
            """
            {
              // what our office does not look at
              "preset": "default",
              "without": ["GD604", "GD605",],
              "severities": { "GD601": "warning" }
            }
            """));

        RuleCatalogue.All.Except(rules.Rules).Select(rule => rule.Id).Should().Equal("GD604", "GD605");
        rules.SeverityOf(YearRules.CarryOver).Should().Be(Severity.Warning);
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{"$schema": "rules.schema.json"}""", true)]
    [InlineData("""{"preset": null}""", true)]
    [InlineData("""{"preset": "arithmetic", "with": ["GD601"]}""", true)]
    [InlineData("""{"preset": "arithmetic"}""", false)]
    [InlineData("""{"preset": "acrossYears"}""", true)]
    [InlineData("""{"with": ["GD601"], "without": ["GD601"]}""", false)]
    [InlineData("\uFEFF{}", true)]
    public void Presets_come_first_and_what_is_left_out_last(string file, bool hasCarryOver) =>
        RuleSet.Read(Utf8(file)).Contains(YearRules.CarryOver).Should().Be(hasCarryOver);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_problem_at_its_place(string file, string kind, string pointer)
    {
        RuleSet.TryRead(Utf8(file), out var rules, out var problems, "rules.json").Should().BeFalse();

        rules.Should().BeNull();
        var problem = problems.Should().ContainSingle().Which;
        problem.Kind.ToString().Should().Be(kind);
        problem.Pointer.ToString().Should().Be(pointer);
        problem.Position.File.Should().Be("rules.json");
        problem.Position.Line.Should().Be(1);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_in_the_order_of_the_file()
    {
        var file = "{\n\"without\": [\"GD998\",\n\"GD999\"],\n\"x\": 1}";

        RuleSet.TryRead(Utf8(file), out _, out var problems).Should().BeFalse();

        problems.Select(problem => problem.Position.Line).Should().Equal(2, 3, 4);
        FluentActions.Invoking(() => RuleSet.Read(Utf8(file))).Should().Throw<SettingsFormatException>().Which.Problems.Should().HaveCount(3);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem_and_no_exception() =>
        Gen.Byte.Array[0, 60].Sample(bytes => RuleSet.TryRead(bytes, out var rules, out var problems).Should().Be(rules is not null && problems.Count == 0));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
