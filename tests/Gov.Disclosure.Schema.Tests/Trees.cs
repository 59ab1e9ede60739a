using System.Globalization;
using System.Text.Json.Nodes;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>Changes JSON trees at a JSON Pointer.</summary>
internal static class Trees
{
    /// <summary>Sets the value at a pointer, or removes its key where there is no value.</summary>
    public static void Set(JsonNode root, string pointer, string? value)
    {
        var names = pointer.Split('/').Skip(1).Select(name => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
        var parent = names[..^1].Aggregate(root, (node, name) => node is JsonArray ? node[Index(name)]! : node[name]!);
        if (parent is JsonArray array)
        {
            array[Index(names[^1])] = JsonNode.Parse(value!);
        }
        else if (value is null)
        {
            parent.AsObject().Remove(names[^1]);
        }
        else
        {
            parent[names[^1]] = JsonNode.Parse(value);
        }
    }

    private static int Index(string name) => int.Parse(name, CultureInfo.InvariantCulture);
}
