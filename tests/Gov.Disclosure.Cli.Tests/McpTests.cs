using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>The tools for assistants, in a process of their own as an assistant starts them.</summary>
public sealed class McpTests : IDisposable
{
    // A machine that does much else takes long to start a process.
    private static readonly McpClientOptions Patient = new() { InitializationTimeout = TimeSpan.FromMinutes(5), DiscoverProbeTimeout = Timeout.InfiniteTimeSpan };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_assistant_names_a_file_and_is_told_what_is_wrong()
    {
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [typeof(Tool).Assembly.Location, "mcp"],
            WorkingDirectory = _folder.Path,
        }), Patient);
        _folder.Bad("a.json");

        var told = await client.CallToolAsync("validate", new Dictionary<string, object?> { ["file"] = new Dictionary<string, object?> { ["path"] = _folder.In("a.json") } });
        var missing = await client.CallToolAsync("validate", new Dictionary<string, object?> { ["file"] = new Dictionary<string, object?> { ["path"] = _folder.In("b.json") } });

        told.Content.OfType<TextContentBlock>().Single().Text.Should().Contain("GD3");
        told.StructuredContent!.Value.GetProperty("errors").GetInt32().Should().BePositive();
        missing.IsError.Should().BeTrue();
        missing.Content.OfType<TextContentBlock>().Single().Text.Should().Contain("GD020").And.Contain("b.json");
    }
}
