using System.Text.Json.Nodes;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Json;

/// <summary>Reports written in a newer minor version of the contract: what this library does not know of them is kept and said.</summary>
public sealed class NewerVersionTests
{
    private static readonly Gen<string> Values = Gen.Int[0, 6].Select(index => ((string[])["null", "\"新\"", "3.10", "true", "[1,{\"a\":[]}]", "{\"a\":{\"b\":\"/\"}}", "-0"])[index]);

    private static readonly string[] Objects =
    [
        "", "/agency", "/period", "/proactiveDisclosure", "/proactiveDisclosure/administrativeRules", "/requests", "/requests/received",
        "/requests/outcomes", "/requests/outcomes/refused", "/requests/outcomes/total", "/reviewAndLitigation/review", "/annotations/0",
    ];

    [Fact]
    public void Keys_a_newer_version_adds_anywhere_are_kept_said_and_written_back() => Gen.Select(Gen.Int[0, Objects.Length - 1], Values).Array[1, 6].Sample(
        additions =>
        {
            var json = Report("1.7");
            for (var i = 0; i < additions.Length; i++)
            {
                var (where, value) = additions[i];
                At(json, Objects[where]).AsObject().Add($"new/{i}", JsonNode.Parse(value));
            }

            var text = json.ToJsonString(ReportJson.SerializerOptions);
            var result = ReportJson.Read(text);

            result.Succeeded.Should().BeTrue();
            result.Diagnostics.Where(problem => problem.Rule == ReadingRules.UnknownPart).Should().HaveCount(additions.Length);
            result.Diagnostics.Should().OnlyContain(problem => problem.Rule == ReadingRules.UnknownPart || problem.Rule == ReadingRules.UnknownSchemaVersion);
            JsonNode.DeepEquals(JsonNode.Parse(ReportJson.Serialize(result.Report!)), json).Should().BeTrue();
            ReportJson.Serialize(ReportJson.Parse(ReportJson.Serialize(result.Report!))).Should().Be(ReportJson.Serialize(result.Report!));
        },
        iter: 300);

    [Theory]
    [InlineData("/agency/kind", "\"committee\"")]
    [InlineData("/scope", "\"region\"")]
    [InlineData("/requests/form", "\"2029\"")]
    [InlineData("/proactiveDisclosure/form", "\"2029\"")]
    public void A_text_a_newer_version_permits_is_kept_in_its_place(string pointer, string value)
    {
        var json = Report("1.9");
        var step = pointer.LastIndexOf('/');
        At(json, pointer[..step])[pointer[(step + 1)..]] = JsonNode.Parse(value);

        var result = ReportJson.Read(json.ToJsonString());

        result.Succeeded.Should().BeTrue();
        JsonNode.DeepEquals(JsonNode.Parse(ReportJson.Serialize(result.Report!)), json).Should().BeTrue();
        result.Report!.UnknownParts.Should().ContainSingle().Which.ToString().Should().Be($"{pointer}: {value}");
    }

    /// <summary>Where the unknown part stands, its value, and the cells that are one too large because it counts.</summary>
    public static TheoryData<string, string, string[]> Counted => new()
    {
        { "/requests/received/foreignNational", "1", ["/requests/received/total"] },
        {
            "/requests/outcomes/refused/newReason", "{\"naturalPerson\":1,\"total\":1}",
            ["/requests/outcomes/total/naturalPerson", "/requests/outcomes/total/total", "/requests/received/naturalPerson", "/requests/received/total"]
        },
        { "/requests/form", "\"2029\"", ["/requests/received/total"] },
        { "/reviewAndLitigation/review/mediated", "1", ["/reviewAndLitigation/review/total"] },
    };

    [Theory]
    [MemberData(nameof(Counted))]
    public void No_sum_is_held_against_a_table_with_parts_this_library_does_not_know(string pointer, string value, string[] counted)
    {
        var json = Report("1.9");
        var step = pointer.LastIndexOf('/');
        At(json, pointer[..step])[pointer[(step + 1)..]] = JsonNode.Parse(value);
        foreach (var cell in counted)
        {
            var row = At(json, cell[..cell.LastIndexOf('/')]);
            var column = cell[(cell.LastIndexOf('/') + 1)..];
            row[column] = row[column]!.GetValue<long>() + 1;
        }

        var read = ReportJson.Read(json.ToJsonString());

        read.Diagnostics.Should().Contain(problem => problem.Rule == ReadingRules.UnknownPart);
        foreach (var result in new[] { ReportValidator.Default.Validate(read)!, ReportValidator.Default.Validate(read.Report!) })
        {
            result.Diagnostics.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();
            result.Repairs.Where(repairs => !repairs.Holds).Should().BeEmpty();
        }
    }

    [Fact]
    public void What_is_unknown_is_kept_also_where_it_comes_before_the_version()
    {
        var text = First("\"new\": [1]");

        ReportJson.Read(text).Report!.UnknownParts.Should().ContainSingle().Which.Json.Should().Be("[1]");
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.00")]
    [InlineData("2.0")]
    [InlineData("new")]
    public void In_the_version_this_library_knows_and_in_another_major_an_unknown_key_is_a_mistake(string version)
    {
        var json = Report(version);
        json["new"] = 1;

        var result = ReportJson.Read(json.ToJsonString());

        result.Succeeded.Should().BeFalse();
        result.Report!.UnknownParts.Should().BeEmpty();
        result.Diagnostics.Should().Contain(problem => problem.Rule == ReadingRules.UnknownKey);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"a\": 1, \"b\": [\"\\udc00\"]}")]
    public void A_part_that_cannot_be_written_back_is_an_error(string value)
    {
        var result = ReportJson.Read(First("\"new\": " + value));

        result.Diagnostics.Should().Contain(problem => problem.Rule == ReadingRules.UnknownKey);
        result.Report!.UnknownParts.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_key_that_comes_twice_is_a_mistake_in_every_version()
    {
        var result = ReportJson.Read(First("\"new\": 1, \"new\": 2"));

        result.Diagnostics.Should().ContainSingle(problem => problem.Rule == ReadingRules.DuplicateKey);
        result.Report!.UnknownParts.Should().ContainSingle().Which.Json.Should().Be("1");
    }

    /// <summary>A report whose first keys, before its version, are these.</summary>
    private static string First(string members) => $"{{{members}, {Report("1.9").ToJsonString()[1..]}";

    private static JsonNode Report(string version)
    {
        var report = Fixtures.Suqian2024();
        report.SchemaVersion = version;
        report.Annotations.Add(new Annotation(report.Requests!.Form.Cells[0].Pointer, "其中一件"));
        return JsonNode.Parse(ReportJson.Serialize(report))!;
    }

    private static JsonNode At(JsonNode json, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(json, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
}
