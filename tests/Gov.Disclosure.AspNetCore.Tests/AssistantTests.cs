using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Assistants;
using Gov.Disclosure.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>An assistant, driven by the client of the protocol's own library, over HTTP.</summary>
public sealed class AssistantTests : IAsyncLifetime
{
    private RunningService _service = null!;
    private McpClient _client = null!;

    public async Task InitializeAsync()
    {
        _service = await RunningService.StartAsync(build: builder => builder.Services.AddGovDisclosureMcp(), map: application => application.MapGovDisclosureMcp());
        _client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(_service.Address, "/mcp") }));
    }

    public async Task DisposeAsync()
    {
        await _client.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task It_finds_every_tool_with_a_schema_and_a_word_in_both_languages()
    {
        var tools = await _client.ListToolsAsync();

        tools.Select(tool => tool.Name).Should().Equal("validate", "repair", "compare", "convert", "rules");
        tools.Should().OnlyContain(tool => tool.Description.Contains(" / ") && tool.JsonSchema.GetProperty("type").GetString() == "object");
        tools[0].JsonSchema.ToString().Should().NotContain("\"path\"", "no file of a server is read");
        _client.ServerInstructions.Should().NotBeEmpty();
    }

    [Fact]
    public async Task It_is_told_what_is_wrong_in_few_words_and_may_read_all_of_it()
    {
        var result = await CallAsync("validate", ("file", Inline(Reports.Name, Reports.Wrong)), ("lang", "en"));

        result.IsError.Should().NotBe(true);
        var text = result.Content.OfType<TextContentBlock>().Single().Text;
        text.Should().Contain("GD301").And.Contain("a difference of 1").And.NotContain("\u001b");
        text.Length.Should().BeLessThan(8000);
        result.StructuredContent!.Value.GetProperty("errors").GetInt32().Should().BePositive();
        var link = result.Content.OfType<ResourceLinkBlock>().Single();
        var document = (await _client.ReadResourceAsync(link.Uri)).Contents.OfType<TextResourceContents>().Single();
        document.Text.Should().Be(System.Text.Encoding.UTF8.GetString(Reports.Document(Reports.Wrong, Results.ResultFormat.Json, MessageLanguage.English)));
    }

    [Fact]
    public async Task It_gets_repairs_comparisons_and_conversions()
    {
        (await TextOf("repair", ("file", Inline("a.docx", Reports.Wrong)))).Should().Contain("→");
        (await TextOf("compare", ("earlier", Inline("2023.docx", Reports.Of2023)), ("later", Inline("2024.docx", Reports.Of2024)))).Should().Contain("2023.docx");
        (await TextOf("convert", ("file", Inline("a.docx", Reports.Of2024)), ("to", "md"))).Should().Contain("宿迁市");
        var word = await CallAsync("convert", ("file", Inline("a.docx", Reports.Of2024)), ("to", "docx"));
        var bytes = (await _client.ReadResourceAsync(word.Content.OfType<ResourceLinkBlock>().Single().Uri)).Contents.OfType<BlobResourceContents>().Single();
        bytes.DecodedData.ToArray().Should().Equal(Reports.Written(Reports.Read(Reports.Of2024).Report!, ReportFormat.Docx));
    }

    [Fact]
    public async Task It_gives_text_as_text() =>
        (await TextOf("validate", ("file", new Dictionary<string, object?> { ["name"] = "a.json", ["text"] = ReportJson.Serialize(Fixtures.Suqian2024()) }))).Should().Contain("宿迁市");

    [Fact]
    public async Task It_looks_a_rule_up()
    {
        (await TextOf("rules", ("id", "GD301"), ("lang", "en"))).Should().Contain("GD301").And.NotContain("GD302");
        (await TextOf("rules")).Should().Contain("GD501");
    }

    [Theory]
    [InlineData("validate", "lang", "zh")]
    [InlineData("validate", "flie", "x")]
    [InlineData("validate", "lang", "fr")]
    [InlineData("rules", "id", "GD999")]
    [InlineData("convert", "to", "pdf")]
    [InlineData("guess", "lang", "zh")]
    public async Task What_it_asks_wrongly_it_is_told(string tool, string name, string value)
    {
        var result = await CallAsync(tool, (name, value));

        result.IsError.Should().BeTrue();
        result.Content.OfType<TextContentBlock>().Single().Text.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_with_its_rule() =>
        (await CallAsync("validate", ("file", Inline("a.docx", Reports.Wrong[..5000])))).Content.OfType<TextContentBlock>().Single().Text.Should().Contain("GD025");

    [Fact]
    public async Task What_is_published_is_listed_and_what_was_made_for_somebody_is_not()
    {
        await CallAsync("validate", ("file", Inline("a.docx", Reports.Of2024)));

        var listed = await _client.ListResourcesAsync();
        listed.Should().OnlyContain(resource => resource.Uri.StartsWith("gov-disclosure://schema/"));
        (await _client.ReadResourceAsync("gov-disclosure://schema/rules.json")).Contents.OfType<TextResourceContents>().Single().Text.Should().Contain("GD301");
        await _client.Invoking(client => client.ReadResourceAsync("gov-disclosure://results/1").AsTask()).Should().ThrowAsync<McpException>();
    }

    [Fact]
    public void A_document_is_kept_for_a_while_and_not_among_too_many()
    {
        var clock = new Clock();
        var shelf = new DocumentShelf(clock);
        var first = shelf.Put(new Document([1], "image/png"), "first").Uri;
        shelf.Read(first).Contents.Should().ContainSingle();
        clock.Now += DocumentShelf.Longest + TimeSpan.FromSeconds(1);
        shelf.Invoking(kept => kept.Read(first)).Should().Throw<McpException>();

        string[] many = [.. Enumerable.Range(0, DocumentShelf.Most + 1).Select(number => shelf.Put(new Document([1], "image/png"), $"{number}").Uri)];
        shelf.Invoking(kept => kept.Read(many[0])).Should().Throw<McpException>();
        shelf.Read(many[1]).Contents.Should().ContainSingle();
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private static Dictionary<string, object?> Inline(string name, byte[] bytes) => new() { ["name"] = name, ["base64"] = Convert.ToBase64String(bytes) };

    private async Task<CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        await _client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));

    private async Task<string> TextOf(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await CallAsync(tool, arguments);
        var text = result.Content.OfType<TextContentBlock>().First().Text;
        result.IsError.Should().NotBe(true, text);
        return text;
    }
}
