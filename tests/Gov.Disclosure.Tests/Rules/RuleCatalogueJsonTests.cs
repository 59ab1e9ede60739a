using System.Text.Json;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>The published catalogue says of every rule what the library says of it.</summary>
public sealed class RuleCatalogueJsonTests
{
    private static readonly string[] Texts = ["title", "formula", "template", "remedy", "explanation", "legalBasis"];

    [Fact]
    public void The_published_catalogue_is_that_of_the_library() =>
        Snapshot.Difference(RepositoryFiles.Text("schema", "rules.json"), RuleCatalogueJson.Serialize()).Should().BeEmpty();

    [Fact]
    public void The_catalogue_lists_every_rule_in_the_order_of_the_ids()
    {
        using var catalogue = JsonDocument.Parse(RuleCatalogueJson.Serialize());

        catalogue.RootElement.GetProperty("version").GetString().Should().Be(RuleCatalogueJson.Version);
        Rules(catalogue).Select(rule => rule.GetProperty("id").GetString())
            .Should().Equal(RuleCatalogue.All.Select(rule => rule.Id)).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_rule_has_its_texts_in_both_languages()
    {
        using var catalogue = JsonDocument.Parse(RuleCatalogueJson.Serialize());
        foreach (var rule in Rules(catalogue))
        {
            RuleCatalogue.TryGet(rule.GetProperty("id").GetString()!, out var known).Should().BeTrue();
            foreach (var text in Texts)
            {
                rule.GetProperty(text).EnumerateObject().Select(entry => entry.Name).Should().Equal("zh-CN", "en");
                rule.GetProperty(text).EnumerateObject().Should().OnlyContain(entry => entry.Value.GetString()!.Length > 0, $"{known} has a {text}");
            }

            rule.GetProperty("title").GetProperty("zh-CN").GetString().Should().Be(known!.GetTitle(MessageLanguage.Chinese));
            rule.GetProperty("template").GetProperty("en").GetString().Should().Be(known.GetTemplate(MessageLanguage.English));
        }
    }

    [Fact]
    public void A_rule_names_its_table_and_form_as_a_report_does()
    {
        using var catalogue = JsonDocument.Parse(RuleCatalogueJson.Serialize());
        var rules = Rules(catalogue).ToDictionary(rule => rule.GetProperty("id").GetString()!);

        rules["GD303"].GetProperty("table").GetString().Should().Be("requests");
        rules["GD303"].GetProperty("forms").GetArrayLength().Should().Be(0);
        rules["GD303"].GetProperty("severity").GetString().Should().Be("error");
        rules["GD303"].GetProperty("origin").GetString().Should().Be("report");
        rules["GD201"].GetProperty("table").GetString().Should().Be("proactiveDisclosure");
        rules["GD201"].GetProperty("forms").EnumerateArray().Select(form => form.GetString()).Should().Equal("2019");
        rules["GD012"].GetProperty("severity").GetString().Should().Be("info");
        rules["GD012"].GetProperty("origin").GetString().Should().Be("reading");
        rules["GD012"].GetProperty("table").ValueKind.Should().Be(JsonValueKind.Null);
    }

    private static JsonElement.ArrayEnumerator Rules(JsonDocument catalogue) => catalogue.RootElement.GetProperty("rules").EnumerateArray();
}
