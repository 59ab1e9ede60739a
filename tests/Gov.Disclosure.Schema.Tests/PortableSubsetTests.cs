using System.Text.Json;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>
/// The published schemas keep to what validators of all drafts and languages read alike. Some silently ignore what they do not know,
/// so a keyword outside the subset would be a demand that only some make.
/// </summary>
public sealed class PortableSubsetTests
{
    private static readonly string[] Annotations = ["$schema", "$id", "title", "description", "definitions"];
    private static readonly string[] Types = ["object", "array", "string", "number", "integer", "boolean", "null"];

    public static TheoryData<string> Schemas => [.. PublishedSchema.All.Select(schema => schema.FileName)];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_published_schema_uses_the_portable_subset_alone(string file)
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Text("schema", file));

        Violations(schema.RootElement).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "const": 1 }""")]
    [InlineData("""{ "type": "integer", "maximum": 3 }""")]
    [InlineData("""{ "type": ["string", "integer"] }""")]
    [InlineData("""{ "type": ["null", "string"] }""")]
    [InlineData("""{ "type": "object", "properties": { "a": { "$ref": "#/definitions/b", "title": "b" } }, "additionalProperties": false, "definitions": { "b": {} } }""")]
    [InlineData("""{ "type": "object", "properties": { "a": { "$ref": "#/definitions/missing" } }, "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "properties": { "a": { "$ref": "other.json" } }, "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "properties": {} }""")]
    [InlineData("""{ "type": "object", "properties": {}, "required": ["a"], "additionalProperties": false }""")]
    [InlineData("""{ "type": ["object", "null"], "properties": {}, "additionalProperties": false }""")]
    [InlineData("""{ "properties": {}, "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "properties": {}, "additionalProperties": { "type": "string" } }""")]
    [InlineData("""{ "type": ["string", "null"], "enum": ["a"] }""")]
    [InlineData("""{ "type": "string", "enum": ["a", null] }""")]
    [InlineData("""{ "type": "array", "items": [{ "type": "string" }] }""")]
    [InlineData("""{ "oneOf": [{ "if": {} }] }""")]
    [InlineData("""{ "type": "string", "minimum": 0 }""")]
    [InlineData("""{ "type": "string", "pattern": "^(?=a)" }""")]
    [InlineData("""{ "type": "string", "pattern": "\\d" }""")]
    public void The_check_of_the_subset_bites(string schema)
    {
        using var document = JsonDocument.Parse(schema);

        Violations(document.RootElement).Should().NotBeEmpty();
    }

    private static List<string> Violations(JsonElement root)
    {
        var violations = new List<string>();
        Walk(root, "#", root, violations);
        return violations;
    }

    private static void Walk(JsonElement schema, string at, JsonElement root, List<string> violations)
    {
        var names = schema.EnumerateObject().Select(property => property.Name).ToArray();
        if (names.Contains("$ref"))
        {
            Require(names.Length == 1, "$ref stands alone");
            Require(IsDefined(schema.GetProperty("$ref").GetString()!, root), "$ref leads to a definition");
            return;
        }

        var type = TypeOf(schema, at, violations);
        foreach (var property in schema.EnumerateObject())
        {
            var value = property.Value;
            switch (property.Name)
            {
                case "type":
                    break;
                case "properties":
                    Require(type == "object", "properties beside type object");
                    Require(names.Contains("additionalProperties"), "no object is left open");
                    foreach (var child in value.EnumerateObject())
                    {
                        Walk(child.Value, $"{at}/properties/{child.Name}", root, violations);
                    }

                    break;
                case "required":
                    Require(type == "object", "required beside type object");
                    Require(value.EnumerateArray().All(name => schema.GetProperty("properties").TryGetProperty(name.GetString()!, out _)), "what is required is described");
                    break;
                case "additionalProperties":
                    Require(value.ValueKind == JsonValueKind.False, "additionalProperties is false");
                    break;
                case "minimum":
                    Require(type is "integer" or "number" or "integer?" or "number?", "minimum beside a number");
                    break;
                case "minLength":
                    Require(type is "string" or "string?", "minLength beside a text");
                    break;
                case "pattern":
                    Require(type is "string" or "string?", "pattern beside a text");
                    Require(IsPortable(value.GetString()!), "a pattern all engines read alike");
                    break;
                case "enum":
                    Require(type == "string" && value.EnumerateArray().All(text => text.ValueKind == JsonValueKind.String), "enum of texts beside type string");
                    break;
                case "items":
                    Require(type == "array" && value.ValueKind == JsonValueKind.Object, "one schema for all items");
                    if (value.ValueKind == JsonValueKind.Object)
                    {
                        Walk(value, $"{at}/items", root, violations);
                    }

                    break;
                case "oneOf":
                    Require(type.Length == 0, "oneOf without type");
                    var branch = 0;
                    foreach (var child in value.EnumerateArray())
                    {
                        Walk(child, $"{at}/oneOf/{branch++}", root, violations);
                    }

                    break;
                case "definitions":
                    foreach (var child in value.EnumerateObject())
                    {
                        Walk(child.Value, $"{at}/definitions/{child.Name}", root, violations);
                    }

                    break;
                default:
                    Require(Annotations.Contains(property.Name), $"only keywords of the subset, not {property.Name}");
                    break;
            }

        }

        void Require(bool holds, string demand)
        {
            if (!holds)
            {
                violations.Add($"{at}: {demand}");
            }
        }
    }

    /// <summary>The type; with a question mark where null is permitted too; empty where there is none.</summary>
    private static string TypeOf(JsonElement schema, string at, List<string> violations)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return "";
        }

        string?[] names = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(name => name.GetString())] : [type.GetString()];
        if (names.Any(name => !Types.Contains(name)) || (type.ValueKind == JsonValueKind.Array && (names.Length != 2 || names[0] == "null" || names[1] != "null")))
        {
            violations.Add($"{at}: type is one type or [type, null]");
        }

        return names.Length == 1 ? names[0]! : $"{names[0]}?";
    }

    private static bool IsDefined(string reference, JsonElement root)
    {
        const string Prefix = "#/definitions/";
        return reference.StartsWith(Prefix, StringComparison.Ordinal)
            && root.TryGetProperty("definitions", out var definitions)
            && definitions.TryGetProperty(reference[Prefix.Length..], out _);
    }

    /// <summary>Whole texts only, and none of the escapes and look-arounds in which ECMAScript, .NET, Java, Python and RE2 differ.</summary>
    private static bool IsPortable(string pattern) =>
        pattern.StartsWith('^') && pattern.EndsWith('$')
        && !pattern.Contains("(?", StringComparison.Ordinal)
        && pattern.Replace("\\.", "", StringComparison.Ordinal).IndexOf('\\') < 0;
}
