using System.Diagnostics;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>The tool waits for nothing that never comes, and ends when it is asked to.</summary>
public sealed class HangTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixTheory]
    [InlineData("validate pipe.json")]
    [InlineData("pipe.json")]
    [InlineData("convert pipe.json --to csv")]
    [InlineData("validate lines.ndjson")]
    [InlineData("validate good.json --previous pipe.json")]
    [InlineData("validate good.json --rules pipe.json")]
    [InlineData("validate good.json --roster pipe.json")]
    [InlineData("compare good.json pipe.json")]
    [InlineData("annotate pipe.json -o copies")]
    public void A_pipe_that_is_named_and_nobody_writes_to_is_told(string arguments)
    {
        _folder.Good();

        var (exitCode, output, error) = ToolProcess.Shell($"mkdir copies; mkfifo pipe.json lines.ndjson; timeout -s KILL 60 $TOOL {arguments} --lang en", _folder.Path);

        exitCode.Should().Be(ExitCode.Failure, error);
        (output + error).Should().Contain("nobody writes to it").And.NotContain("   at ");
    }

    [UnixTheory]
    [InlineData("validate -")]
    [InlineData("convert - --to json")]
    [InlineData("repair -")]
    public void A_standard_input_that_is_not_open_is_told(string arguments)
    {
        var (exitCode, output, error) = ToolProcess.Shell($"timeout -s KILL 60 $TOOL {arguments} --lang en <&-", _folder.Path);

        exitCode.Should().Be(ExitCode.Failure, error);
        (output + error).Should().Contain("standard input is not open").And.NotContain("   at ");
    }

    [UnixTheory]
    [InlineData("validate pipe.json")]
    [InlineData("validate -")]
    [InlineData("serve --urls http://127.0.0.1:0")]
    public async Task It_ends_when_it_is_asked_to_though_what_it_reads_never_comes(string arguments)
    {
        // Somebody has the pipes open and writes nothing.
        const string Open = "mkfifo pipe.json input; sleep 100 > pipe.json & first=$!; sleep 100 > input & second=$!;";
        const string End = "sleep 3; kill -TERM $tool; wait $tool; kill $first $second";
        using var shell = ToolProcess.Start("/bin/sh", ["-c", $"{Open} $TOOL {arguments} < input & tool=$!; {End}"], _folder.Path);
        var since = Stopwatch.StartNew();

        await shell.WaitForExitAsync();

        since.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
    }
}
