using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Validation.Profiles;

namespace Gov.Disclosure.Schema.Generation;

/// <summary>Writes the schema of a profile from the catalogue and the sections, so that an editor offers what there is and refuses the rest.</summary>
internal static class ProfileSchemaWriter
{
    private const string Id = "urn:gov-disclosure:profile:1.0";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        var selectable = RuleCatalogue.All.Where(rule => rule.Origin != Origin.Reading).ToArray();
        string[] rules = [.. selectable.Select(rule => rule.Id)];
        string[] omissible = [.. selectable.Where(rule => !RuleSet.Arithmetic.Contains(rule)).Select(rule => rule.Id)];
        var root = Object(
            "地方要求：gov-disclosure validate --profile 读的文件。只用于它所说年度和地方的报告；官方各表的勾稽关系不能略去，也不能降低级别。",
            ["name", "authority", "version"],
            ("$schema", Text("本文件所依的 JSON Schema")),
            ("name", Text("名称")),
            ("authority", Text("由谁要求")),
            ("url", Text("在哪里公布")),
            ("version", Text("版本，如 2024.1")),
            ("sinceYear", Number("从哪个报告年度起；不写时不限")),
            ("untilYear", Number("到哪个报告年度止；不写时不限")),
            ("places", Array("机关名称以哪些地名开头。places 和 divisions 都不写时不限地方。", Text())),
            ("divisions", Array("统一社会信用代码中行政区划码的开头几位，如 32", Text())),
            ("without", Array("不核对的规则", Choice("规则编号", omissible))),
            ("severities", Object("改动的级别，按规则编号", [], [.. rules.Select(rule => (rule, Choice("级别", Severities)))])),
            ("words", Object(
                "改用的整改意见和依据，按规则编号", [], [.. rules.Select(rule => (rule, Object("改用的话", [], ("remedy", Text("怎样改")), ("legalBasis", Text("依据")))))])),
            ("ownRules", Array("自定的规则", OwnRule())),
            ("extraRows", Array(
                "允许增加的行；其中的数字不进入官方各格，也不进入合计", Object("允许增加的行", ["table", "label"], ("table", Section("表格", tablesOnly: true)), ("label", Text("行名"))))));
        var schema = new JsonObject { ["$schema"] = SchemaWriter.Dialect, ["$id"] = Id, ["title"] = "Profile" };
        foreach (var part in root.ToArray())
        {
            root.Remove(part.Key);
            schema[part.Key] = part.Value;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            schema.WriteTo(json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string[] Severities => [.. JsonNames.Severities.Select(severity => JsonNames.Of(severity))];

    private static JsonObject OwnRule() => Object(
        $"自定的规则。{string.Join("、", ProfileCheck.Kinds)} 恰好写一项。文字里可以写 {string.Join(" ", ProfileFile.Placeholders.Select(name => $"{{{name}}}"))}。",
        ["id", "severity", "title", "message"],
        ("id", new JsonObject { ["description"] = "编号：字母开头，不能是 GD 加三位数字", ["type"] = "string", ["pattern"] = "^[A-Za-z][A-Za-z0-9_.-]*$" }),
        ("severity", Choice("级别", Severities)),
        ("title", Text("规则的名称")),
        ("message", Text("问题")),
        ("remedy", Text("怎样改")),
        ("formula", Text("规则，一句话")),
        ("explanation", Text("说明")),
        ("legalBasis", Text("依据")),
        ("sectionLength", Object("一部分的字数，不计空白", ["section"], ("section", Section("哪一部分")), ("atMost", Number("最多")), ("atLeast", Number("最少")))),
        ("topics", Object(
            "一部分必须写到的方面", ["section", "each"], ("section", Section("哪一部分")),
            ("each", Array("各方面", Object("一个方面", ["name", "words"], ("name", Text("名称")), ("words", Array("写了其中一个就算写到", Text()))))))),
        ("figures", Object(
            "一部分必须写明的数字", ["section", "each"], ("section", Section("哪一部分")),
            ("each", Array(
                "各数字", Object(
                    "一个数字", ["name", "words", "units"], ("name", Text("名称")), ("words", Array("同一句里写了其中一个", Text())),
                    ("units", Array("并有数字写在其中一个单位前面", Text()))))))),
        ("sum", Object(
            "两组单元格之和的关系；有一格不是数字时无法判断", ["left", "is", "right"], ("left", Array("左边各格", Text("JSON Pointer"))),
            ("is", Choice("关系：等于、不大于、不小于", ["equal", "atMost", "atLeast"])), ("right", Array("右边各格", Text("JSON Pointer"))))),
        ("publishedBy", Object("最迟在次年哪一天公布", ["month", "day"], ("month", Number("月")), ("day", Number("日")))));

    private static JsonObject Object(string description, string[] required, params (string Name, JsonObject Schema)[] properties)
    {
        var schema = new JsonObject { ["description"] = description, ["type"] = "object" };
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        }

        schema["properties"] = new JsonObject(properties.Select(property => new KeyValuePair<string, JsonNode?>(property.Name, property.Schema)));
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject Array(string description, JsonObject items) => new() { ["description"] = description, ["type"] = "array", ["items"] = items };

    private static JsonObject Text(string? description = null) => Described(description, new JsonObject { ["type"] = "string" });

    private static JsonObject Number(string description) => Described(description, new JsonObject { ["type"] = "integer", ["minimum"] = 1 });

    private static JsonObject Choice(string description, string[] choices) =>
        Described(description, new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. choices.Select(choice => JsonValue.Create(choice))]) });

    private static JsonObject Section(string description, bool tablesOnly = false) =>
        Choice(description, [.. ReportSection.All.Where(section => !tablesOnly || section.Table is not null).Select(section => section.Name)]);

    private static JsonObject Described(string? description, JsonObject schema)
    {
        if (description is not null)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }
}
