using System.Text;

namespace Gov.Disclosure.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private const string Earlier = "an earlier result";

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _results = new();

    public void Dispose()
    {
        _folder.Dispose();
        _results.Dispose();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public async Task A_file_gets_what_standard_output_would(string format)
    {
        var path = _folder.Bad();
        var result = _results.In("result");

        var printed = await ToolRun.Of("validate", path, "--format", format);
        var written = await ToolRun.Of("validate", path, "--format", format, "-o", result);

        written.ExitCode.Should().Be(ExitCode.Findings);
        written.OutputBytes.Should().BeEmpty();
        var kept = File.ReadAllBytes(result);
        kept.Take(printed.OutputBytes.Length).Should().Equal(printed.OutputBytes);
        System.Text.Encoding.UTF8.GetString(kept.AsSpan(printed.OutputBytes.Length)).Should().MatchRegex(format == "text" ? "[0-9]+[.][0-9]+[.][0-9]+.*20[0-9]{2}" : "^$", "text that is kept says by which version and on which day");
        _results.Names.Should().Equal("result");
    }

    [Fact]
    public async Task An_earlier_result_is_replaced()
    {
        var result = _results.Write("result.json", Earlier);

        await ToolRun.Of("validate", _folder.Good(), "--format", "json", "-o", result);

        File.ReadAllText(result).Should().StartWith("{").And.NotContain(Earlier);
        _results.Names.Should().Equal("result.json");
    }

    [Fact]
    public async Task An_interrupted_run_leaves_an_earlier_result_and_nothing_else()
    {
        var result = _results.Write("result.json", Earlier);
        using var cancellation = new CancellationTokenSource();
        using var input = new SilentInput(onRead: cancellation.Cancel);

        var run = await ToolRun.With(input, cancellation.Token, "validate", _folder.Good(), "-", "--format", "json", "-o", result);

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        File.ReadAllText(result).Should().Be(Earlier);
        _results.Names.Should().Equal("result.json");
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_is_told_in_one_line()
    {
        using var output = new BrokenOutput();
        using var error = new MemoryStream();
        int exitCode;
        using (var console = new ToolConsole(Stream.Null, output, error))
        {
            exitCode = await Tool.RunAsync(["validate", _folder.Good(), "--format", "json"], console);
        }

        exitCode.Should().Be(ExitCode.Failure);
        Encoding.UTF8.GetString(error.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle()
            .Which.Should().NotContain("   at ").And.NotContain(nameof(IOException));
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_is_not_converted_over_an_earlier_one()
    {
        var result = _results.Write("report.json", Earlier);

        var run = await ToolRun.Of("convert", _folder.Unreadable(), "--to", "json", "-o", result);

        run.ExitCode.Should().Be(ExitCode.Failure);
        File.ReadAllText(result).Should().Be(Earlier);
        _results.Names.Should().Equal("report.json");
    }

    [Fact]
    public async Task An_earlier_result_in_the_folder_is_not_taken_for_a_report()
    {
        _folder.Good();
        var result = _folder.Write("result.json", Earlier);

        var run = await ToolRun.Of("validate", _folder.Path, "--format", "json", "-o", result);

        run.ExitCode.Should().Be(ExitCode.Success);
    }
}
