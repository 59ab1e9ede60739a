using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>Every demand of the published schema is one that NJsonSchema really makes: breaking it alone is noticed, at the right place.</summary>
public sealed class KeywordTests
{
    private const string Cell = "/requests/received/total";

    /// <summary>Pointer, new value as JSON (nothing to remove the key), kind of problem.</summary>
    public static TheoryData<string, string?, SchemaProblemKind> Mutations => new()
    {
        { Cell, "-1", SchemaProblemKind.Minimum },
        { Cell, "1.5", SchemaProblemKind.NoAlternative },
        { Cell, "1.0", SchemaProblemKind.NoAlternative },
        { Cell, "true", SchemaProblemKind.NoAlternative },
        { Cell, "{}", SchemaProblemKind.NoAlternative },
        { Cell, "\"-\"", SchemaProblemKind.Choice },
        { Cell, "\"3\"", SchemaProblemKind.Choice },
        { Cell, null, SchemaProblemKind.MissingKey },
        { "/requests/received/subtotal", "3", SchemaProblemKind.UnknownKey },
        { "/requests/received/a~1b~0c.d[0]", "3", SchemaProblemKind.UnknownKey },
        { "/requests/received", null, SchemaProblemKind.MissingKey },
        { "/requests/received", "null", SchemaProblemKind.Type },
        { "/requests/outcomes/refused/stateSecret", "[]", SchemaProblemKind.Type },
        { "/requests/form", "\"2020\"", SchemaProblemKind.Choice },
        { "/requests/form", "2021", SchemaProblemKind.Type },
        { "/requests/form", null, SchemaProblemKind.MissingKey },
        { "/requests", "[]", SchemaProblemKind.NoAlternative },
        { "/requests", null, SchemaProblemKind.MissingKey },
        { "/requests/narrative", "7", SchemaProblemKind.Type },
        { "/proactiveDisclosure/administrativeFees/amount", "-0.5", SchemaProblemKind.Minimum },
        { "/reviewAndLitigation/form", "\"2019\"", SchemaProblemKind.UnknownKey },
        { "/reviewAndLitigation/review/total", "-1", SchemaProblemKind.Minimum },
        { "/schemaVersion", "\"2.0\"", SchemaProblemKind.Pattern },
        { "/schemaVersion", "null", SchemaProblemKind.Type },
        { "/year", "1999", SchemaProblemKind.Minimum },
        { "/year", "\"2024\"", SchemaProblemKind.Type },
        { "/title", "7", SchemaProblemKind.Type },
        { "/agency", "null", SchemaProblemKind.Type },
        { "/agency/name", null, SchemaProblemKind.MissingKey },
        { "/agency/unifiedSocialCreditCode", "\"123\"", SchemaProblemKind.Pattern },
        { "/agency/divisionCode", "\"32130\"", SchemaProblemKind.Pattern },
        { "/agency/kind", "\"school\"", SchemaProblemKind.Choice },
        { "/scope", "\"all\"", SchemaProblemKind.Choice },
        { "/scope", "1", SchemaProblemKind.NoAlternative },
        { "/period", "\"2024\"", SchemaProblemKind.NoAlternative },
        { "/period/end", null, SchemaProblemKind.MissingKey },
        { "/period/end", "\"2024年12月31日\"", SchemaProblemKind.Pattern },
        { "/period/end", "\"2024-13-01\"", SchemaProblemKind.Pattern },
        { "/publishedOn", "\"2025-1-31\"", SchemaProblemKind.Pattern },
        { "/annotations", "null", SchemaProblemKind.Type },
        { "/annotations/0", "\"其中\"", SchemaProblemKind.Type },
        { "/annotations/0/pointer", "\"requests\"", SchemaProblemKind.Pattern },
        { "/annotations/0/text", null, SchemaProblemKind.MissingKey },
        { "/annotations/0/page", "1", SchemaProblemKind.UnknownKey },
    };

    /// <summary>Values that look odd and are permitted.</summary>
    public static TheoryData<string, string?> Permitted => new()
    {
        { Cell, "null" },
        { Cell, "\"/\"" },
        { Cell, "0" },
        { "/requests", "null" },
        { "/reviewAndLitigation", "null" },
        { "/requests/narrative", null },
        { "/proactiveDisclosure/administrativeFees/amount", "18.8710" },
        { "/schemaVersion", "\"1.7\"" },
        { "/year", "null" },
        { "/agency/name", "null" },
        { "/agency/kind", "null" },
        { "/period", "null" },
        { "/annotations", "[]" },
        { "/annotations/0/pointer", "\"\"" },
    };

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_broken_demand_is_one_problem_at_its_pointer(string pointer, string? value, SchemaProblemKind kind)
    {
        var problems = ReportSchemaValidator.Published.Validate(Changed(pointer, value));

        problems.Should().ContainSingle();
        problems[0].Kind.Should().Be(kind);
        problems[0].Pointer.ToString().Should().Be(pointer);
        problems[0].Line.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public void The_reader_refuses_what_the_schema_refuses(string pointer, string? value, SchemaProblemKind kind) =>
        ReportJson.Read(Changed(pointer, value)).Diagnostics
            .Should().Contain(problem => problem.Severity == Severity.Error && problem.Cells[0] == new JsonPointer(pointer), $"the schema says {kind}");

    [Theory]
    [MemberData(nameof(Permitted))]
    public void A_permitted_value_is_no_problem(string pointer, string? value)
    {
        var json = Changed(pointer, value);

        ReportSchemaValidator.Published.Validate(json).Should().BeEmpty();
        ReportJson.Read(json).Succeeded.Should().BeTrue();
    }

    [Fact]
    public void Every_keyword_of_the_schema_is_among_those_proven_to_bite()
    {
        using var schema = JsonDocument.Parse(PublishedSchema.AnnualReport.Text);
        var proven = Mutations.Select(row => new { Kind = (SchemaProblemKind)row[2] }.Kind)
            .Select(kind => kind switch
            {
                SchemaProblemKind.MissingKey => "required",
                SchemaProblemKind.UnknownKey => "additionalProperties",
                SchemaProblemKind.Choice => "enum",
                SchemaProblemKind.NoAlternative => "oneOf",
                _ => kind.ToString().ToLowerInvariant(),
            });

        SchemaWalk.Keywords(schema.RootElement).Should().BeSubsetOf(
            [.. proven, "$schema", "$id", "title", "description", "definitions", "properties", "items", "$ref"]);
    }

    private static string Changed(string pointer, string? value)
    {
        var report = Reports.Full(FormEdition.Edition2021);
        Trees.Set(report, pointer, value);
        return report.ToJsonString();
    }
}
