using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Gov.Disclosure.Aggregation;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Json;

/// <summary>A plain call of JsonSerializer gives sensible JSON of every public type: no cycle, no empty object, words for what has a word.</summary>
public sealed partial class PublicTypeJsonTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly AnnualReport Report = ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json"));
    private static readonly ReadResult Read = ReportJson.Read("""{"year":"x"}""", new ReportReadOptions { FileName = "甲.json" });
    private static readonly ValidationResult Result = ReportValidator.Default.Validate(new ReadResult(Report, []), ValidationContext.After(Fixtures.Suqian2023()))!;
    private static readonly TableForm Form = RequestsTable.Form2021;
    private static readonly Acknowledgement Acknowledged = Acknowledgement.Of(Result.Diagnostics[0], Report, "清理", "张三", new CalendarDate(2020, 1, 20));
    private static readonly YearComparison Comparison = YearComparison.Of(Fixtures.Suqian2023(), Fixtures.Suqian2024());
    private static readonly Rule[] Rules = [.. RuleCatalogue.All];

    private static readonly object[] Samples =
    [
        Report, Report.Requests!, Report.ProactiveDisclosure!, Report.ReviewAndLitigation!, Report.Agency, new ReportPeriod(), ReportScope.Own, AgencyKind.Township,
        new Annotation(new JsonPointer("/overview"), "注"), new UnknownPart(new JsonPointer("/later"), "1"), ReportDraft.Create(2024, "甲局"), new CalendarDate(2019, 12, 31),
        (Cell)18.8710m, CellState.Blank, Read, ReportReadOptions.Default, JsonPointer.Root.Append("year"),
        Result, Result.Diagnostics[0], Result.Groups[0], Result.Repairs[0], Result.Repairs[0].Repairs[0], Result.Repairs[0].Repairs[0].Changes[0],
        new StatedValue(RepairEvidenceKind.FigureInText, Form.Cells[0], 1), RepairOptions.Default, RepairKind.Cells, RepairEvidenceKind.OtherYear,
        Result.Repairs.SelectMany(table => table.Repairs).SelectMany(repair => repair.Evidence).First(),
        Result.Diagnostics[0].Place, (DiagnosticValue)5L, new DiagnosticArgument("year", 2019L), new SourcePosition { Line = 3 },
        new TextSpan { Pointer = JsonPointer.Root, Offset = 0, Length = 1, Quote = "一" },
        ReportValidator.Default.Validate(Fixtures.Suqian2024(), null, ValidationContext.After(Changed(Fixtures.Suqian2023()))).Diagnostics
            .First(finding => finding.RelatedCells.Count > 0).RelatedCells[0],
        Severity.Error, Origin.Reading, RuleOutcome.Holds, LegalBasis.Article20, MessageLanguage.Chinese, ValidationContext.None, ReportValidator.Default,
        Rules[0], RuleSet.Default, new RuleWords("题", "文"), Form, Form.Edition, Form.Rows[0], Form.Rows[0].Columns[0], Form.Cells[0], Form.Parts.OfType<FormGroup>().First(), FormSet.Official,
        Form.Relations[0], Form.Relations[0].Kind, Form.YearRelations[0], Form.YearRelations[0].Kind, Form.YearRelations[0].Comparison, Form.YearRelations[0].Terms[0], Form.Kind, Form.Layout,
        CellKind.Count, AmountUnit.TenThousandYuan, ReportSection.All[0],
        Comparison, Comparison.Cells[0], ReportSequence.Follows, PreviousReport.None,
        RollUp.Sum([Report]), RollUp.Sum([Fixtures.Suqian2023(), Blank("甲局", 2023)]).Gaps[0], new RosterEntry("甲局"), RosterCoverage.Of([new RosterEntry("甲局")], 2019, [Report]),
        Acknowledged, new AcknowledgementList([Acknowledged]), new AcknowledgementList([Acknowledged]).Apply(Report, Result.Diagnostics),
        new AcknowledgementList([Acknowledged]).Apply(Report, Result.Diagnostics).Acknowledged[0], Problem(), SettingsProblemKind.WrongValue,
        Result.Unassessed[0], Result.Unassessed.SelectMany(check => check.Gaps).First(), CheckGapKind.Blank, Profile.Read(RepositoryFiles.Bytes("samples", "profiles", "yunling.json")),
    ];

    public static TheoryData<string> SampleNames => [.. Samples.Select(sample => sample.GetType().Name)];

    /// <summary>What no program has reason to send: exceptions, converters, the typed rows of a table, which have a test of their own, an index with functions and an evaluation under way.</summary>
    private static bool IsSent(Type type) => !typeof(Exception).IsAssignableFrom(type) && !typeof(JsonConverter).IsAssignableFrom(type)
        && !typeof(JsonSerializerContext).IsAssignableFrom(type) && !typeof(TableView).IsAssignableFrom(type) && type != typeof(ReportIndex) && type != typeof(RuleEvaluation);

    [Fact]
    public void Every_public_type_is_among_the_samples()
    {
        var missing = typeof(AnnualReport).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && IsSent(type) && !Samples.Any(sample => sample.GetType() == type));

        missing.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void A_value_has_JSON_that_is_not_empty_with_any_options(string type)
    {
        var sample = Samples.First(candidate => candidate.GetType().Name == type);

        foreach (var json in new[] { JsonSerializer.Serialize(sample), JsonSerializer.Serialize(sample, Web) })
        {
            json.Should().NotBe("{}").And.NotBe("null");
            Objects(JsonNode.Parse(json)).Should().NotContain(node => node.Count == 0 && node.Parent is JsonArray, "no item is an object without members");
        }
    }

    [Fact]
    public void What_has_a_word_is_that_word()
    {
        var words = new object[]
        {
            (Cell)18.8710m, Cell.NotApplicable, new CalendarDate(2019, 12, 31), new JsonPointer("/requests/received/total"), Severity.Error, Origin.Report, ReportScope.Aggregate,
            AmountUnit.TenThousandYuan, MessageLanguage.Chinese, TableKind.ReviewAndLitigation, Form.Cells[0], Form.Edition, ReportSection.All[2], Form.Rows[5],
        };

        words.Select(word => JsonSerializer.Serialize(word, Plain)).Should().Equal(
                "18.8710", "\"/\"", "\"2019-12-31\"", "\"/requests/received/total\"", "\"error\"", "\"report\"", "\"aggregate\"", "\"万元\"", "\"zh-CN\"", "\"reviewAndLitigation\"",
                "\"/requests/received/naturalPerson\"", "\"2021\"", "\"requests\"", $"\"{Form.Rows[5].Path}\"");
    }

    [Fact]
    public void Words_are_read_back()
    {
        JsonSerializer.Deserialize<Cell>("18.8710").Should().Be((Cell)18.8710m);
        JsonSerializer.Deserialize<Cell[]>("""[null, "/", 0]""").Should().Equal(Cell.Blank, Cell.NotApplicable, 0L);
        JsonSerializer.Deserialize<CalendarDate>("\"2019-12-31\"").Should().Be(new CalendarDate(2019, 12, 31));
        JsonSerializer.Deserialize<JsonPointer>("\"/a\"").Should().Be(new JsonPointer("/a"));
        JsonSerializer.Deserialize<Dictionary<JsonPointer, SourcePosition>>("""{"/a": {"line": 3}}""").Should().ContainKey(new JsonPointer("/a")).WhoseValue.Line.Should().Be(3);
        JsonSerializer.Deserialize<Severity>("\"warning\"").Should().Be(Severity.Warning);
        JsonSerializer.Deserialize<AmountUnit>("\"万元\"").Should().Be(AmountUnit.TenThousandYuan);
        JsonSerializer.Deserialize<Agency>("""{"name": "甲局", "kind": "department"}""")!.Kind.Should().Be(AgencyKind.Department);
        JsonSerializer.Deserialize<Acknowledgement>(JsonSerializer.Serialize(Acknowledged)).Should().BeEquivalentTo(Acknowledged);
    }

    [Theory]
    [InlineData(typeof(Cell), "\"-\"")]
    [InlineData(typeof(Cell), "true")]
    [InlineData(typeof(Cell), "1e40")]
    [InlineData(typeof(CalendarDate), "\"2019-02-30\"")]
    [InlineData(typeof(JsonPointer), "\"a\"")]
    [InlineData(typeof(Severity), "2")]
    [InlineData(typeof(Severity), "\"grave\"")]
    public void What_is_no_such_word_is_a_JsonException(Type type, string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>();

    [Fact]
    public void Results_say_that_they_are_not_read() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Diagnostic>("{}")).Should().Throw<NotSupportedException>().WithMessage("*Diagnostic*");

    [Fact]
    public void Findings_are_the_documented_ones_with_reflection_and_with_generated_code()
    {
        var expected = JsonNode.Parse(DiagnosticJson.Serialize(Result.Diagnostics));

        Same(JsonSerializer.SerializeToNode(Result.Diagnostics), expected);
        Same(JsonSerializer.SerializeToNode(Result.Diagnostics.ToList(), Web), expected);
        Same(JsonSerializer.SerializeToNode(Result.Diagnostics, ReportJson.SerializerOptions), expected);
        Same(JsonSerializer.SerializeToNode(Result.Diagnostics, Answers.Default.IReadOnlyListDiagnostic), expected);
        JsonSerializer.Serialize(Result.Diagnostics, ReportJson.SerializerOptions).Should().Be(DiagnosticJson.Serialize(Result.Diagnostics));
    }

    [Fact]
    public void A_result_has_its_summary_its_findings_by_cause_and_its_repairs()
    {
        var json = JsonSerializer.SerializeToNode(new Answer("甲", Read, Result), Answers.Default.Answer)!;

        json[nameof(Answer.Result)]!["summary"]!["broken"]!.GetValue<int>().Should().Be(Result.Broken);
        json[nameof(Answer.Result)]!["diagnostics"]!.AsArray().Should().HaveCount(Result.Diagnostics.Count).And.OnlyContain(finding => finding!["story"] != null);
        json[nameof(Answer.Result)]!["repairs"]!.AsArray().Should().NotBeEmpty();
        json[nameof(Answer.Read)]!["path"]!.GetValue<string>().Should().Be("甲.json");
        Same(json[nameof(Answer.Result)], JsonSerializer.SerializeToNode(Result, Web));
    }

    [Fact]
    public void The_language_of_findings_is_an_option()
    {
        var english = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new MessageLanguageConverter(MessageLanguage.English) } };
        var expected = Result.Groups[0].Diagnostics[0].GetMessage(MessageLanguage.English);

        JsonSerializer.SerializeToNode(Result, english)!["diagnostics"]![0]!["message"]!.GetValue<string>().Should().Be(expected);
        JsonSerializer.SerializeToNode(new { found = Result.Groups[0].Diagnostics }, english)!["found"]![0]!["message"]!.GetValue<string>().Should().Be(expected);
        JsonSerializer.SerializeToNode(Result, ReportJson.GetSerializerOptions(MessageLanguage.English))!["diagnostics"]![0]!["message"]!.GetValue<string>().Should().Be(expected);
    }

    [Fact]
    public void A_table_a_group_and_a_row_are_those_of_the_report()
    {
        var report = JsonNode.Parse(ReportJson.Serialize(Report))!;

        Same(JsonSerializer.SerializeToNode(Report.Requests), report["requests"]);
        Same(JsonSerializer.SerializeToNode<ReportTable>(Report.Requests!), report["requests"]);
        Same(JsonSerializer.SerializeToNode(Report.Requests!.Outcomes), report["requests"]!["outcomes"]);
        Same(JsonSerializer.SerializeToNode(Report.Requests!.Received, Web), report["requests"]!["received"]);
    }

    [Fact]
    public void Every_typed_row_and_group_of_either_form_has_JSON()
    {
        foreach (var table in new[] { Report, Fixtures.Suqian2024() }.SelectMany(report => report.Tables))
        {
            Views(table).Should().OnlyContain(view => JsonSerializer.Serialize(view, view.GetType(), Web).Length >= "null".Length);
        }
    }

    [Fact]
    public void A_rule_set_is_the_file_that_gives_it_back()
    {
        var rules = RuleSet.Arithmetic.With("GD604").WithSeverity("GD301", Severity.Info);

        var again = RuleSet.Read(JsonSerializer.SerializeToUtf8Bytes(rules));

        again.Rules.Where(rule => rule.Origin != Origin.Reading).Should().Equal(rules.Rules.Where(rule => rule.Origin != Origin.Reading));
        again.SeverityOf(RequestsRules.RowTotal).Should().Be(Severity.Info);
    }

    [Theory]
    [InlineData("""{"schemaVersion": "1.0", "year": "x"}""", "$.title")]
    [InlineData("""[]""", "$")]
    public void A_JsonException_has_a_path_as_the_serializer_writes_them(string json, string path) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<AnnualReport>(json)).Should().Throw<JsonException>().Which.Path.Should().Be(path);

    [Fact]
    public void A_path_has_indexes_in_brackets_and_names_that_need_it_in_quotes()
    {
        var json = JsonNode.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json"))!;
        json["annotations"] = new JsonArray(new JsonObject { ["pointer"] = 1, ["text"] = "注" });
        PathOf(json).Should().Be("$.annotations[0].pointer");
        json["annotations"] = null;
        ((JsonObject)json).Remove("annotations");
        json["requests"]!["received"]!["a.b"] = 1;
        PathOf(json).Should().Be("$.requests.received['a.b']");
    }

    private static string? PathOf(JsonNode json) =>
        FluentActions.Invoking(() => json.Deserialize<AnnualReport>()).Should().Throw<JsonException>().Which.Path;

    private static AnnualReport Changed(AnnualReport report)
    {
        foreach (var table in report.Tables)
        {
            foreach (var cell in table.Form.Cells.Where(cell => table[cell].IsNumber))
            {
                table[cell] = table[cell].Number!.Value + 1;
            }
        }

        return report;
    }

    private static AnnualReport Blank(string agency, int year) => ReportDraft.Create(year, agency).Report;

    private static SettingsProblem Problem()
    {
        RuleSet.TryRead("""{"preset": "none"}"""u8, out _, out var problems);
        return problems[0];
    }

    private static IEnumerable<TableView> Views(object owner) => owner.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => typeof(TableView).IsAssignableFrom(property.PropertyType))
        .Select(property => (TableView)property.GetValue(owner)!)
        .SelectMany(view => Views(view).Prepend(view));

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    private static void Same(JsonNode? actual, JsonNode? expected) => JsonNode.DeepEquals(actual, expected).Should().BeTrue();

    internal sealed record Answer(string Place, ReadResult Read, ValidationResult Result);

    [JsonSerializable(typeof(Answer))]
    [JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
    private sealed partial class Answers : JsonSerializerContext;
}
