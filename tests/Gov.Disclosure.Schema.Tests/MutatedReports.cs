using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>
/// Valid reports with up to three random changes anywhere: a value replaced, a key taken away, renamed or added, a part put where another was.
/// What a schema cannot say by its nature (see schema/README.md) is left out; <see cref="ReaderIsStricterTests"/> has those.
/// </summary>
internal static class MutatedReports
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonObject[] Originals = [Reports.Full(FormEdition.Edition2019), Reports.Full(FormEdition.Edition2021), Reports.Suqian()];

    private static readonly string[] Values =
    [
        "null", "\"/\"", "0", "7", "2021", "-1", "-0", "1.5", "-0.5", "18.8710", "9999", "true", "false", "{}", "[]", "[1]", "[{}]",
        "\"\"", "\"-\"", "\"7\"", "\"无\"", "\"2019\"", "\"2020\"", "\"2021\"", "\"元\"", "\"万元\"", "\"own\"", "\"Own\"", "\"township\"", "\"1.0\"", "\"1.12\"", "\"1.\"", "\"2.0\"",
        "\"2019-02-28\"", "\"2019-12-31\"", "\"2019-13-01\"", "\"2019-12-32\"", "\"2019-1-1\"", "\"20191231\"", "\"2019-12-31T00:00:00Z\"",
        "\"110000\"", "\"1100001\"", "\"11000000MB00000001\"", "\"11000000MB0000000I\"", "\"/requests\"", "\"/a~0b~1\"", "\"/a~2\"", "\"requests\"",
        "{\"pointer\":\"\",\"text\":\"\"}", "[{\"pointer\":\"/year\",\"text\":\"a\"}]", "{\"start\":null,\"end\":\"2019-12-31\"}", "{\"name\":\"a\"}",
    ];

    private static readonly string[] Names = ["form", "total", "narrative", "amountUnit", "other", "otherHandling", "kind", "text", "备注", "a.b[0]", "$schema", "Total"];

    /// <summary>The reports, each on one line.</summary>
    public static Gen<string> All { get; } =
        from original in Gen.Int[0, Originals.Length - 1]
        from changes in Gen.Select(Gen.Int[0, 9], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[0, 3]
        select Changed(Originals[original], changes);

    private static string Changed(JsonObject original, (int What, int Where, int Which)[] changes)
    {
        var report = original.DeepClone().AsObject();
        foreach (var (what, where, which) in changes)
        {
            Change(report, what, where, which);
        }

        return report.ToJsonString(Readable);
    }

    private static void Change(JsonObject report, int what, int where, int which)
    {
        var keys = Keys(report).ToArray();
        var (owner, name) = Pick(keys, what, where);
        var (otherOwner, otherName) = keys[which % keys.Length];
        switch (what)
        {
            case 6:
                owner.Remove(name);
                break;
            case 7:
                owner[Names[which % Names.Length]] = JsonNode.Parse(Values[(which / Names.Length) % Values.Length]);
                break;
            case 8:
                owner.Remove(name, out var value);
                owner[Names[which % Names.Length]] = value;
                break;
            case 9:
                owner[name] = otherOwner[otherName]?.DeepClone();
                break;
            default:
                owner[name] = JsonNode.Parse(Values[which % Values.Length]);
                break;
        }
    }

    /// <summary>Most keys are cells; every other change goes to one of the few that are not.</summary>
    private static (JsonObject Owner, string Name) Pick((JsonObject Owner, string Name)[] keys, int what, int where)
    {
        var others = keys.Where(key => key.Owner[key.Name] is not JsonValue value || value.GetValueKind() != JsonValueKind.Number).ToArray();
        var from = what % 2 == 0 && others.Length > 0 ? others : keys;
        return from[where % from.Length];
    }

    private static IEnumerable<(JsonObject Owner, string Name)> Keys(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(entry => Keys(entry.Value).Prepend((owner, entry.Key))),
        JsonArray items => items.SelectMany(Keys),
        _ => [],
    };
}
