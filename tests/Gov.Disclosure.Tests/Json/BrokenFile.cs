using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gov.Disclosure.Tests.Json;

/// <summary>
/// One broken file of the folder <c>broken</c>: how it is made (a text, or a fixture with edits), what must be kept of it, and in the file
/// beside it every problem the reader must report.
/// </summary>
internal sealed class BrokenFile
{
    private static readonly string[] Folder = ["tests", "Gov.Disclosure.Tests", "Json", "broken"];
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path;
    private readonly JsonNode _case;

    private BrokenFile(string name)
    {
        _path = RepositoryFiles.PathOf([.. Folder, name]);
        _case = JsonNode.Parse(File.ReadAllText(_path + ".json"))!;
        Bytes = Encode(Make(_case["file"]!), (string?)_case["file"]!["encoding"]);
    }

    public static IReadOnlyList<string> Names { get; } =
    [
        .. RepositoryFiles.Matching("*.json", Folder)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.EndsWith(".expected", StringComparison.Ordinal)),
    ];

    public byte[] Bytes { get; }

    /// <summary>Values of the report, by JSON Pointer, that the problems must not take along.</summary>
    public IEnumerable<(string Pointer, string Value)> Kept => _case["kept"]!.AsObject().Select(entry => (entry.Key, Text(entry.Value)));

    /// <summary>The expected problems, one line each: rule, pointer, line, column.</summary>
    public IReadOnlyList<string> Expected =>
        [.. JsonNode.Parse(File.ReadAllText(_path + ".expected.json"))!.AsArray().Select(problem => Describe((string)problem!["ruleId"]!, (string)problem["pointer"]!, (int)problem["line"]!, (int)problem["column"]!))];

    public static BrokenFile Open(string name) => new(name);

    public static string Describe(string rule, string pointer, int? line, int? column) => $"{rule} {pointer} {line}:{column}";

    /// <summary>The value at a pointer of a report, as JSON.</summary>
    public static string ValueAt(AnnualReport report, string pointer)
    {
        var value = JsonNode.Parse(ReportJson.Serialize(report));
        foreach (var name in pointer.Split('/').Skip(1))
        {
            value = value is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : value![name];
        }

        return Text(value);
    }

    public void WriteExpected(IEnumerable<Diagnostic> problems)
    {
        var list = new JsonArray(
        [
            .. problems.Select(problem => new JsonObject
            {
                ["ruleId"] = problem.RuleId,
                ["pointer"] = problem.Cells[0].ToString(),
                ["line"] = problem.Position!.Line,
                ["column"] = problem.Position.Column,
            }),
        ]);
        Snapshot.Write(_path + ".expected.json", list.ToJsonString(Layout) + "\n");
    }

    private static string Text(JsonNode? value) => value?.ToJsonString(Layout) ?? "null";

    private static string Make(JsonNode recipe)
    {
        var text = (string?)recipe["text"] ?? RepositoryFiles.Text("tests", "fixtures", (string)recipe["base"]!);
        foreach (var edit in recipe["edits"]?.AsArray() ?? [])
        {
            var find = (string)edit!["find"]!;
            if (text.Split(find).Length != 2)
            {
                throw new InvalidDataException($"'{find}' must stand once in the file.");
            }

            text = text.Replace(find, Replacement(edit), StringComparison.Ordinal);
        }

        if ((string?)recipe["truncateAfter"] is { } end)
        {
            text = text[..(text.IndexOf(end, StringComparison.Ordinal) + end.Length)];
        }

        return text + (string?)recipe["append"];
    }

    private static string Replacement(JsonNode edit)
    {
        var times = (int?)edit["times"] ?? 1;
        var text = new StringBuilder((string?)edit["before"]).Insert((((string?)edit["before"]) ?? "").Length, (string)edit["with"]!, times);
        text.Append((string?)edit["middle"]);
        if ((string?)edit["closing"] is { } closing)
        {
            text.Insert(text.Length, closing, times);
        }

        return text.Append((string?)edit["after"]).ToString();
    }

    private static byte[] Encode(string text, string? encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return encoding switch
        {
            null => Encoding.UTF8.GetBytes(text),
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16le" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "utf-16be" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            _ => Encoding.GetEncoding(encoding).GetBytes(text),
        };
    }
}
