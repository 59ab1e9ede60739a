using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Cli.Tests;

public sealed class ValidateExitCodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_clean_report_ends_with_0() =>
        (await ToolRun.Of("validate", _folder.Good())).ExitCode.Should().Be(ExitCode.Success);

    [Fact]
    public async Task An_error_ends_with_1() =>
        (await ToolRun.Of("validate", _folder.Bad())).ExitCode.Should().Be(ExitCode.Findings);

    [Theory]
    [InlineData("error", ExitCode.Success)]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("never", ExitCode.Success)]
    public async Task A_warning_counts_as_the_user_says(string failOn, int exitCode) =>
        (await ToolRun.Of("validate", _folder.Doubtful(), "--fail-on", failOn)).ExitCode.Should().Be(exitCode);

    [Theory]
    [InlineData("error", ExitCode.Findings)]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("never", ExitCode.Success)]
    public async Task An_error_counts_as_the_user_says(string failOn, int exitCode) =>
        (await ToolRun.Of("validate", _folder.Bad(), "--fail-on", failOn)).ExitCode.Should().Be(exitCode);

    [Fact]
    public async Task What_cannot_be_read_wins_over_findings() =>
        (await ToolRun.Of("validate", _folder.Bad(), _folder.Unreadable())).ExitCode.Should().Be(ExitCode.Failure);

    [Fact]
    public async Task What_cannot_be_read_counts_even_where_findings_do_not() =>
        (await ToolRun.Of("validate", _folder.Unreadable(), "--fail-on", "never")).ExitCode.Should().Be(ExitCode.Failure);

    [Fact]
    public async Task A_path_where_nothing_stands_cannot_be_read() =>
        (await ToolRun.Of("validate", _folder.In("nothing.json"))).ExitCode.Should().Be(ExitCode.Failure);

    [Fact]
    public async Task A_format_nobody_reads_cannot_be_read()
    {
        var run = await ToolRun.Of("validate", _folder.Write("report.rar", "Rar!\u001A\u0007\u0001\u0000"), "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.RuleIds.Should().Equal(ReadingRules.UnsupportedFormat.Id);
    }

    [Fact]
    public async Task A_folder_without_reports_is_a_failure_and_never_a_pass() =>
        (await ToolRun.Of("validate", _folder.Path)).ExitCode.Should().Be(ExitCode.Failure);

    [Fact]
    public async Task A_file_of_many_that_holds_none_is_a_failure_and_never_a_pass() =>
        (await ToolRun.Of("validate", _folder.Write("none.ndjson", "\n\n"))).ExitCode.Should().Be(ExitCode.Failure);

    [Fact]
    public async Task Ctrl_C_ends_quietly_with_130()
    {
        var run = await ToolRun.With(Stream.Null, new CancellationToken(canceled: true), "validate", _folder.Good());

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Ctrl_C_does_not_wait_for_standard_input()
    {
        using var cancellation = new CancellationTokenSource();
        using var input = new SilentInput(onRead: cancellation.Cancel);

        var run = await ToolRun.With(input, cancellation.Token, "validate", "-");

        run.ExitCode.Should().Be(ExitCode.Cancelled);
    }
}
