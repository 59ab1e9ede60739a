using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>What the tool shows on a terminal, seen from the other side of a real one.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Earlier = "an earlier result";
    private const string HideCursor = "\u001b[?25l";
    private const string ShowCursor = "\u001b[?25h";
    private const char CtrlC = '\u0003';

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ProgramFact("script")]
    public async Task Progress_stays_on_one_line_of_a_narrow_terminal()
    {
        var bad = TemporaryFolder.BadReport();

        // How many reports are being read when a picture of the progress is due depends on the machine; enough of them are on every one.
        var (exitCode, shown) = (ExitCode.Success, "");
        for (var count = 500; count <= 32_000 && !shown.Contains(" left", StringComparison.Ordinal); count *= 4)
        {
            using (var lines = File.Create(_folder.In("many.ndjson")))
            {
                for (var number = 0; number < count; number++)
                {
                    ReportJson.WriteLine(lines, bad);
                }
            }

            (exitCode, shown) = await OnTerminal("stty cols 70; exec $TOOL validate many.ndjson --pair never --lang en --format json -o result.json");
        }

        exitCode.Should().Be(ExitCode.Findings);
        string[] frames = [.. shown.Split('\n').Where(line => line.Contains('%', StringComparison.Ordinal))];
        frames.Should().Contain(frame => frame.Contains(" left", StringComparison.Ordinal));
        shown.Split('\n').Where(line => line.Contains(" a second", StringComparison.Ordinal) || line.Contains(" left", StringComparison.Ordinal)).Should().Equal(frames);
        IsCursorShown(shown).Should().BeTrue();
    }

    [ProgramFact("script")]
    public async Task Ctrl_C_while_the_tool_waits_for_what_is_typed_leaves_an_earlier_result_as_it_was()
    {
        _folder.Bad();
        var result = _folder.Write("result.json", Earlier);

        // Whoever runs the tests in the background ignores Ctrl-C, and the tool would inherit that.
        var (exitCode, shown) = await OnTerminal(
            "exec env --default-signal=INT $TOOL validate bad.json - --format json -o result.json",
            key: CtrlC,
            when: () => _folder.Names.Any(name => name!.EndsWith(".tmp", StringComparison.Ordinal)));

        exitCode.Should().Be(ExitCode.Cancelled);
        File.ReadAllText(result).Should().Be(Earlier);
        _folder.Names.Should().BeEquivalentTo("bad.json", "result.json");
        shown.Should().NotContain(HideCursor).And.NotContain("   at ");
    }

    private static bool IsCursorShown(string shown) => shown.LastIndexOf(ShowCursor, StringComparison.Ordinal) > shown.LastIndexOf(HideCursor, StringComparison.Ordinal);

    /// <summary>Runs a line of the shell on a terminal of its own.</summary>
    /// <param name="line">The line, in which <c>$TOOL</c> is the tool.</param>
    /// <param name="key">A key that is pressed.</param>
    /// <param name="when">When it is pressed.</param>
    private async Task<(int ExitCode, string Shown)> OnTerminal(string line, char key = default, Func<bool>? when = null)
    {
        using var script = ToolProcess.Start("script", ["-qec", line, "/dev/null"], _folder.Path);
        var shown = script.StandardOutput.ReadToEndAsync();
        if (when is not null)
        {
            while (!when() && !script.HasExited)
            {
                await Task.Delay(2);
            }

            await script.StandardInput.WriteAsync(key);
            await script.StandardInput.FlushAsync();
        }

        await script.WaitForExitAsync();
        return (script.ExitCode, await shown);
    }
}
