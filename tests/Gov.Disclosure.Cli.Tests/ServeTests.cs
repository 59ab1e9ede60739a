using System.Diagnostics;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>The service in a process of its own: it says where it is, answers, and survives being killed.</summary>
public sealed partial class ServeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task It_answers_what_the_tool_prints_and_ends_well_when_it_is_asked_to()
    {
        ReportFile.Write(_folder.In("a.docx"), TemporaryFolder.BadReport());
        using var server = ToolProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--lang", "en");
        using var client = new HttpClient { BaseAddress = await AddressOf(server) };

        (await client.GetStringAsync("/")).Should().Contain("/v1/validate");
        (await PostAsync(client)).Should().Be((await ToolRun.Of("validate", _folder.In("a.docx"), "--format", "json")).Output.Replace(_folder.In("a.docx"), "a.docx", StringComparison.Ordinal));

        using var kill = Process.Start("kill", ["-TERM", $"{server.Id}"]);
        await server.WaitForExitAsync();
        server.ExitCode.Should().Be(ExitCode.Success);
    }

    [Fact]
    public async Task Killed_in_the_middle_of_an_upload_it_starts_again_at_the_same_address_and_answers()
    {
        ReportFile.Write(_folder.In("a.docx"), TemporaryFolder.BadReport());
        var address = "http://127.0.0.1:0";
        string? answer = null;
        for (var turn = 0; turn < 3; turn++)
        {
            using var server = ToolProcess.Start("serve", "--urls", address, "--lang", "en");
            using var client = new HttpClient { BaseAddress = await AddressOf(server) };
            address = client.BaseAddress!.ToString();
            var told = await PostAsync(client);
            told.Should().Be(answer ??= told);
            using var upload = new TcpClient();
            await upload.ConnectAsync("127.0.0.1", client.BaseAddress.Port);
            await upload.GetStream().WriteAsync("POST /v1/validate HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\nPK"u8.ToArray());
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var server = ToolProcess.Start("serve", "--urls", "http://127.0.0.1:0");
        var address = await AddressOf(server);

        var second = await ToolRun.Of("serve", "--urls", address.ToString(), "--lang", "en");

        second.ExitCode.Should().Be(ExitCode.Failure);
        second.Error.Should().Contain("another program uses the port").And.NotContain("   at ");
        server.Kill();
    }

    [Theory]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("127.0.0.1")]
    [InlineData("http://127.0.0.1:5080/path")]
    public async Task An_address_that_it_cannot_serve_at_is_a_slip(string url)
    {
        var run = await ToolRun.Of("serve", "--urls", url);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("--urls");
    }

    private async Task<string> PostAsync(HttpClient client)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(_folder.In("a.docx"))), "file", "a.docx" } };
        return await (await client.PostAsync("/v1/validate", form)).Content.ReadAsStringAsync();
    }

    private static async Task<Uri> AddressOf(Process server) => new(Address().Match((await server.StandardError.ReadLineAsync())!).Value);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
