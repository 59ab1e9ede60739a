using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Gov.Disclosure.Tests.Json;

/// <summary>Plain calls of JsonSerializer give the JSON of the contract.</summary>
public sealed partial class SerializerTests
{
    public static TheoryData<string> Reports => ["suqian-2023.json", "suqian-2024.json"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_serializer_writes_the_same_JSON_with_any_options(string file)
    {
        var report = Fixtures.Read(file);
        var expected = JsonNode.Parse(ReportJson.Serialize(report));

        JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(report)), expected).Should().BeTrue();
        JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(report, Archive.Default.AnnualReport)), expected).Should().BeTrue();
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(new Shelf("甲", [report]), Archive.Default.Shelf)![nameof(Shelf.Reports)]![0], expected).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_serializer_writes_the_same_bytes_with_the_options_of_the_library(string file)
    {
        var report = Fixtures.Read(file);

        JsonSerializer.SerializeToUtf8Bytes(report, ReportJson.SerializerOptions).Should().Equal(ReportJson.SerializeToUtf8Bytes(report));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_serializer_reads_what_the_reader_reads(string file)
    {
        var json = RepositoryFiles.Text("tests", "fixtures", file).TrimEnd('\n');

        ReportJson.Serialize(JsonSerializer.Deserialize<AnnualReport>(json)!).Should().Be(json);
        ReportJson.Serialize(JsonSerializer.Deserialize(json, ReportJsonContext.Default.AnnualReport)!).Should().Be(json);
        ReportJson.Serialize(JsonSerializer.Deserialize($$"""{"Place":"甲","Reports":[{{json}}]}""", Archive.Default.Shelf)!.Reports[0]).Should().Be(json);
    }

    [Fact]
    public async Task The_serializer_reads_a_report_that_comes_in_pieces()
    {
        var bytes = RepositoryFiles.Bytes("tests", "fixtures", "suqian-2023.json");

        var report = await JsonSerializer.DeserializeAsync<AnnualReport>(new SlowStream(bytes, 11));

        ReportJson.Serialize(report!).Should().Be(ReportJson.Serialize(Fixtures.Suqian2023()));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"x\"")]
    [InlineData("{\"year\":")]
    [InlineData("{\"\\ud800\":1}")]
    public void Bad_data_is_a_JsonException(string json)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<AnnualReport>(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize($$"""{"Place":"甲","Reports":[{{json}}]}""", Archive.Default.Shelf)).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_JsonException_names_the_first_error_and_carries_all_of_them()
    {
        var failure = FluentActions.Invoking(() => JsonSerializer.Deserialize<AnnualReport>("{\"year\": \"x\"}")).Should().Throw<JsonException>().Which;

        failure.InnerException.Should().BeOfType<ReportFormatException>().Which.Diagnostics.Should().Contain(problem => problem.Cells[0] == new JsonPointer("/year"));
        failure.Path.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void A_null_is_no_report() => JsonSerializer.Deserialize<AnnualReport>("null").Should().BeNull();

    [Fact]
    public void Every_way_of_writing_gives_the_same_bytes()
    {
        var report = Fixtures.Suqian2023();
        var expected = ReportJson.SerializeToUtf8Bytes(report);
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();

        ReportJson.Write(buffer, report);
        ReportJson.Write(stream, report);

        buffer.WrittenSpan.ToArray().Should().Equal(expected);
        stream.ToArray().Should().Equal(expected);
    }

    [Fact]
    public void A_line_of_NDJSON_has_one_line_feed_at_its_end()
    {
        using var stream = new MemoryStream();

        ReportJson.WriteLine(stream, Fixtures.Suqian2023());

        stream.ToArray().Count(value => value == '\n').Should().Be(1);
        stream.ToArray()[^1].Should().Be((byte)'\n');
    }

    internal sealed record Shelf(string Place, IReadOnlyList<AnnualReport> Reports);

    [JsonSerializable(typeof(Shelf))]
    [JsonSerializable(typeof(AnnualReport))]
    private sealed partial class Archive : JsonSerializerContext;
}
