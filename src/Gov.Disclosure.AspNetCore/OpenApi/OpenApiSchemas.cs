using System.Text.Json.Nodes;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.Schema;

namespace Gov.Disclosure.AspNetCore.OpenApi;

/// <summary>The shapes of what is answered: the published schemas, each definition under the name of its schema, and the few that only a service has.</summary>
internal static class OpenApiSchemas
{
    private const string Definitions = "#/definitions/";
    private const string Schemas = "#/components/schemas/";

    private static readonly PublishedSchema[] Published =
        [PublishedSchema.Diagnostics, PublishedSchema.Comparison, PublishedSchema.AnnualReport, PublishedSchema.Rules];

    public static JsonObject All()
    {
        var schemas = new JsonObject();
        foreach (var published in Published)
        {
            Add(schemas, JsonNode.Parse(published.Text)!.AsObject());
        }

        RemoveUnused(schemas);

        var finding = JsonNode.Parse($$"""{ "$ref": "{{Schemas}}{{Name("ValidationResults", "diagnostic")}}" }""");
        schemas["Problem"] = new JsonObject
        {
            ["description"] = "RFC 9457",
            ["type"] = "object",
            ["required"] = new JsonArray("type", "title", "status", "detail", "diagnostics"),
            ["properties"] = new JsonObject
            {
                ["type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. ProblemKind.All.Select(kind => (JsonNode)kind.Type)]) },
                ["title"] = new JsonObject { ["type"] = "string" },
                ["status"] = new JsonObject { ["type"] = "integer" },
                ["detail"] = new JsonObject { ["type"] = "string" },
                ["diagnostics"] = new JsonObject { ["type"] = "array", ["items"] = finding },
            },
        };
        schemas["Health"] = JsonNode.Parse("""
            {
              "type": "object",
              "required": ["status", "running", "waiting"],
              "properties": { "status": { "type": "string" }, "running": { "type": "integer" }, "waiting": { "type": "integer" } }
            }
            """);
        return schemas;
    }

    private static void Add(JsonObject schemas, JsonObject schema)
    {
        var title = schema["title"]!.GetValue<string>();
        var definitions = schema["definitions"]?.AsObject() ?? [];
        foreach (var key in new[] { "$schema", "$id", "definitions" })
        {
            schema.Remove(key);
        }

        schemas[title] = Pointed(schema, title);
        foreach (var (name, definition) in definitions)
        {
            schemas[Name(title, name)] = Pointed(definition!, title);
        }
    }

    /// <summary>Takes away the definitions that no answer has: what a published schema holds for others.</summary>
    private static void RemoveUnused(JsonObject schemas)
    {
        var used = new HashSet<string>();
        var open = new Queue<string>(Published.Select(schema => JsonNode.Parse(schema.Text)!["title"]!.GetValue<string>()));
        while (open.TryDequeue(out var name))
        {
            if (used.Add(name))
            {
                ReferencesOf(schemas[name]).ToList().ForEach(open.Enqueue);
            }
        }

        schemas.Select(schema => schema.Key).Except(used).ToList().ForEach(name => schemas.Remove(name));
    }

    private static IEnumerable<string> ReferencesOf(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(
            member => member.Key == "$ref" ? [member.Value!.GetValue<string>()[Schemas.Length..]] : ReferencesOf(member.Value)),
        JsonArray items => items.SelectMany(ReferencesOf),
        _ => [],
    };

    private static string Name(string title, string definition) => title + char.ToUpperInvariant(definition[0]) + definition[1..];

    /// <summary>A copy whose references lead to where the definitions stand in this document.</summary>
    private static JsonNode Pointed(JsonNode node, string title) => node switch
    {
        JsonObject members => new JsonObject([.. members.Select(member => KeyValuePair.Create(member.Key, member.Key == "$ref"
            ? Schemas + Name(title, member.Value!.GetValue<string>()[Definitions.Length..])
            : member.Value is null ? null : (JsonNode?)Pointed(member.Value, title)))]),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Pointed(item, title))]),
        _ => node.DeepClone(),
    };
}
