using System.Text.Json;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>Walks a schema, telling keywords from the names of properties and definitions.</summary>
internal static class SchemaWalk
{
    public static IEnumerable<string> Keywords(JsonElement schema) => Schemas(schema)
        .SelectMany(inner => inner.EnumerateObject().Select(property => property.Name))
        .Distinct();

    private static IEnumerable<JsonElement> Schemas(JsonElement schema) => schema.EnumerateObject()
        .SelectMany(keyword => keyword.Name switch
        {
            "properties" or "definitions" => keyword.Value.EnumerateObject().Select(child => child.Value),
            "oneOf" => keyword.Value.EnumerateArray(),
            "items" => [keyword.Value],
            _ => Enumerable.Empty<JsonElement>(),
        })
        .SelectMany(Schemas)
        .Prepend(schema);
}
