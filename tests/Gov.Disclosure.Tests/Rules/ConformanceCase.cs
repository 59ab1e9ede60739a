using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>One case of <c>tests/conformance</c>; its README says what the files mean.</summary>
internal sealed class ConformanceCase
{
    /// <summary>How the files of the suite are laid out.</summary>
    public static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path;
    private readonly string _suite;
    private readonly ReportValidator _validator;
    private readonly JsonObject _case;

    private ConformanceCase(string path, string suite, ReportValidator validator)
    {
        _path = path;
        _suite = suite;
        _validator = validator;
        _case = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        Reading = (string?)_case["document"] is { } document ? ReadDocument(document) : ReadJson();
        Result = validator.Validate(Reading, Context());
    }

    /// <summary>The cases as <c>GD301/broken</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. RepositoryFiles.Matching("*.json", "tests", "conformance")
            .Select(path => Path.GetRelativePath(RepositoryFiles.PathOf("tests", "conformance"), path).Replace('\\', '/'))
            .Where(path => path.Contains('/'))
            .Select(path => path[..^".json".Length]),
    ];

    public Rule Rule => RuleCatalogue.All.Single(rule => rule.Id == Path.GetFileName(Path.GetDirectoryName(_path)));

    /// <summary>The report the case starts from, as <c>base-2021</c>; null where it has a text of its own.</summary>
    public string? Base => Path.GetFileNameWithoutExtension((string?)_case["base"]);

    public ReadResult Reading { get; }

    /// <summary>What the default rules found; null where nothing of a report could be read.</summary>
    public ValidationResult? Result { get; }

    public IEnumerable<Diagnostic> Findings => Reading.Diagnostics.Concat(Result?.Diagnostics ?? []);

    /// <summary>What is judged: the case without its findings, and the report it starts from.</summary>
    public string Judged
    {
        get
        {
            var judged = _case.DeepClone().AsObject();
            judged.Remove("expected");
            judged.Remove("description");
            return Write(judged) + (Base is null ? "" : File.ReadAllText(Path.Combine(_suite, (string)_case["base"]!)));
        }
    }

    public string ExpectedFindings => Write(_case["expected"]!.AsArray());

    public string ActualFindings => Write(ToJson(Findings));

    public static ConformanceCase Open(string name) => Open(name, RepositoryFiles.PathOf("tests", "conformance"), ReportValidator.Default);

    /// <summary>Opens a case of another suite, as a profile has one beside it.</summary>
    public static ConformanceCase Open(string name, string suite, ReportValidator validator) => new(Path.Combine([suite, .. (name + ".json").Split('/')]), suite, validator);

    /// <summary>What the default rules find when the reader had reported something else.</summary>
    public ValidationResult Validate(IReadOnlyList<Diagnostic> reading) => _validator.Validate(Reading.Report!, reading, Context());

    public void WriteExpected()
    {
        _case["expected"] = ToJson(Findings);
        Snapshot.Write(_path, Write(_case) + "\n");
    }

    private ReadResult ReadJson()
    {
        var options = ReportReadOptions.Default;
        return ReportJson.Read(Bytes(_case), (int?)_case["maxBytes"] is { } limit ? options with { MaxBytes = limit } : options);
    }

    /// <summary>The other reports of the case.</summary>
    private ValidationContext Context() => new()
    {
        Previous = _case["previous"] is { } previous ? ReportJson.Read(Bytes(previous.AsObject())) : null,
        Children = _case["children"] is { } children ? [.. children.AsArray().Select(child => ReportJson.Read(Bytes(child!.AsObject())))] : null,
        Roster = _case["roster"] is { } roster ? [.. roster.AsArray().Select(entry => new RosterEntry((string)entry!["name"]!, (string?)entry["unifiedSocialCreditCode"]))] : null,
    };

    /// <summary>The document under its name; one without a text is not there.</summary>
    private ReadResult ReadDocument(string name)
    {
        if (_case["base"] is null && _case["text"] is null)
        {
            return ReportFile.Read(Path.Combine(Path.GetDirectoryName(_path)!, name));
        }

        using var content = new MemoryStream(Bytes(_case));
        return ReportFile.Read(content, name);
    }

    private static JsonArray ToJson(IEnumerable<Diagnostic> findings) =>
    [
        .. findings.Select(finding => new JsonObject
        {
            ["ruleId"] = finding.RuleId,
            ["cells"] = new JsonArray([.. finding.Cells.Select(cell => JsonValue.Create(cell.ToString()))]),
            ["expected"] = Value(finding.Expected),
            ["actual"] = Value(finding.Actual),
        }),
    ];

    private static JsonValue? Value(DiagnosticValue value) =>
        value.Number is { } number ? JsonValue.Create(number) : value.Text is { } text ? JsonValue.Create(text) : null;

    private static string Write(JsonNode node) => node.ToJsonString(Layout);

    private byte[] Bytes(JsonObject source)
    {
        var text = (string?)source["text"] ?? File.ReadAllText(Path.Combine(_suite, (string)source["base"]!));
        if (source["set"] is not null || source["remove"] is not null)
        {
            var report = JsonNode.Parse(text)!;
            foreach (var (pointer, value) in source["set"]?.AsObject() ?? [])
            {
                var (owner, name) = Find(report, pointer);
                owner[name] = value?.DeepClone();
            }

            foreach (var pointer in source["remove"]?.AsArray() ?? [])
            {
                var (owner, name) = Find(report, (string)pointer!);
                owner.Remove(name).Should().BeTrue("{0} has it", pointer);
            }

            text = Write(report);
        }

        foreach (var edit in source["edits"]?.AsArray() ?? [])
        {
            var find = (string)edit!["find"]!;
            var parts = text.Split(find);
            parts.Should().HaveCount(2, "'{0}' must stand once in the base", find);
            text = parts[0] + (string)edit["with"]! + ((bool?)edit["end"] == true ? "" : parts[1]);
        }

        return Encode(text, (string?)source["encoding"]);
    }

    private static (JsonObject Owner, string Name) Find(JsonNode report, string pointer)
    {
        var names = pointer.Split('/')[1..];
        var owner = names[..^1].Aggregate(report, (node, name) => node[name]!);
        return (owner.AsObject(), names[^1]);
    }

    private static byte[] Encode(string text, string? encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return encoding switch
        {
            null => Encoding.UTF8.GetBytes(text),
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            _ => Encoding.GetEncoding(encoding).GetBytes(text),
        };
    }
}
