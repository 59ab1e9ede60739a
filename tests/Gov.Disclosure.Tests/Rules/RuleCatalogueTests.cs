using System.Text.RegularExpressions;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>The catalogue is complete in itself: every rule has one id and words in both languages.</summary>
public sealed partial class RuleCatalogueTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_unique_and_ascend() =>
        RuleCatalogue.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Ids_are_of_one_shape() => RuleCatalogue.All.Should().OnlyContain(rule => IdShape().IsMatch(rule.Id));

    [Fact]
    public void Every_rule_that_a_class_declares_is_in_the_catalogue()
    {
        var declared = typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetFields())
            .Where(field => field.IsStatic && field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);

        declared.Should().BeEquivalentTo(RuleCatalogue.All);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_found_by_its_id(string id)
    {
        RuleCatalogue.TryGet(id, out var rule).Should().BeTrue();
        rule!.Id.Should().Be(id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_words_for_everything_in_both_languages(string id)
    {
        foreach (var language in Enum.GetValues<MessageLanguage>())
        {
            var text = MessageCatalogue.Of(language).Text(id);

            new[] { text.Title, text.Formula, text.Template, text.Remedy, text.Explanation }.Should().OnlyContain(words => !string.IsNullOrWhiteSpace(words));
            Find(id).GetLegalBasis(language).Should().NotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_and_explanations_have_nothing_to_fill_in(string id)
    {
        foreach (var language in Enum.GetValues<MessageLanguage>())
        {
            var text = MessageCatalogue.Of(language).Text(id);

            new[] { text.Title, text.Formula, text.Explanation }.Should().OnlyContain(words => !Placeholder().IsMatch(words));
        }
    }

    [Fact]
    public void Every_kind_of_relation_has_one_rule()
    {
        foreach (var kind in Enum.GetValues<RelationKind>())
        {
            RuleCatalogue.All.Where(rule => rule.Relation == kind).Should().ContainSingle(kind.ToString());
        }
    }

    [Fact]
    public void A_rule_about_a_form_names_one_that_exists() =>
        RuleCatalogue.All.Where(rule => rule.Forms.Count > 0)
            .Should().OnlyContain(rule => rule.Forms.All(id => FormSet.Official.Forms.Any(form => form.Edition.Id == id && form.Kind == rule.Table)));

    [Fact]
    public void Only_reading_rules_state_a_doubt_of_the_reader() =>
        RuleCatalogue.All.Should().OnlyContain(rule => (rule.Origin == Origin.Reading) == rule.Id.StartsWith("GD0", StringComparison.Ordinal));

    private static Rule Find(string id) => RuleCatalogue.All.Single(rule => rule.Id == id);

    [GeneratedRegex(@"\{[a-z]+(:[a-z]+)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^GD[0-7]\d\d$")]
    private static partial Regex IdShape();
}
