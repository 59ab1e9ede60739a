using System.Text;
using System.Text.Json;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Schema;
using NJsonSchema;

namespace Gov.Disclosure.Results.Tests;

/// <summary>One document, whichever way it is written.</summary>
public sealed class ResultDocumentTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Formats => [.. ResultFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Written_at_once_later_or_one_by_one_it_is_the_same(string name)
    {
        var format = ResultFormat.All.Single(format => format.Name == name);
        var document = Samples.Document();

        using var asynchronous = new AsynchronousOnly();
        await document.WriteAsync(asynchronous, format);
        using var stream = new MemoryStream();
        using (var writer = new ResultWriter(stream, format, document.Options with { Unbuffered = true }))
        {
            foreach (var (result, rendered) in document.Results.AsParallel().AsOrdered().Select(result => (result, writer.Render(result))).ToArray())
            {
                writer.Write(result, rendered);
            }

            writer.Complete();
        }

        var expected = document.ToString(format);
        expected.Should().NotBeEmpty();
        Encoding.UTF8.GetString(asynchronous.ToArray()).Should().Be(expected);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(expected);
    }

    [Theory]
    [InlineData(MessageLanguage.Chinese)]
    [InlineData(MessageLanguage.English)]
    public async Task A_serializer_writes_the_documented_json(MessageLanguage language)
    {
        var document = new ResultDocument(Samples.Results(), ResultOptions.Default with { Language = language, Roster = [new RosterEntry("甲局")] });

        var serialized = JsonSerializer.Serialize(document, Web);

        JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(serialized), JsonSerializer.Deserialize<JsonElement>(document.ToString(ResultFormat.Json))).Should().BeTrue();
        (await JsonSchema.FromJsonAsync(PublishedSchema.Diagnostics.Text)).Validate(serialized).Should().BeEmpty();
    }

    [Fact]
    public void One_report_is_serialized_as_it_stands_in_the_document()
    {
        var document = Samples.Document();
        using var json = JsonDocument.Parse(document.ToString(ResultFormat.Json));

        for (var i = 0; i < document.Results.Count; i++)
        {
            var one = JsonSerializer.SerializeToElement(document.Results[i], Web);
            JsonElement.DeepEquals(one, json.RootElement.GetProperty("reports")[i]).Should().BeTrue();
        }
    }

    [Fact]
    public void A_page_of_more_than_memory_is_meant_to_hold_is_written_all_the_same()
    {
        using var stream = new MemoryStream();
        using (var writer = new ResultWriter(stream, ResultFormat.Html))
        {
            var seed = Samples.Seed();
            var rendered = writer.Render(seed);
            for (var number = 1; number <= 500; number++)
            {
                writer.Write(seed with { Number = number }, rendered);
            }

            writer.Complete();
            writer.Totals.Files.Should().Be(1);
            writer.Totals.Reports.Should().Be(500);
        }

        var page = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        page.Should().EndWith("</body>\n</html>\n");
        page.Split("<section class=\"report\"").Length.Should().Be(501);
    }
}
