using System.Runtime.Versioning;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>What stands in a folder besides reports: none of it stops the tool, and none of it is waited for.</summary>
public sealed class HostileFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task Folders_that_lead_back_to_themselves_are_gone_through_once()
    {
        _folder.Good("inside/good.json");
        Directory.CreateSymbolicLink(_folder.In("inside/back"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.In("inside/self"), _folder.In("inside/self"));

        var run = await Validated();

        PathsOf(run).Should().Equal(_folder.In("inside/good.json"));
        run.ExitCode.Should().Be(ExitCode.Success);
    }

    [UnixFact]
    public async Task Links_that_lead_nowhere_are_told_and_the_rest_is_done()
    {
        _folder.Good();
        File.CreateSymbolicLink(_folder.In("gone.json"), _folder.In("no-such-file"));
        File.CreateSymbolicLink(_folder.In("round.json"), _folder.In("trip.json"));
        File.CreateSymbolicLink(_folder.In("trip.json"), _folder.In("round.json"));

        var run = await Validated();

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Total("unreadable").Should().Be(3);
        run.Total("reports").Should().Be(1);
    }

    [UnixFact]
    public async Task A_pipe_nobody_writes_to_is_not_waited_for()
    {
        _folder.Good();
        ToolProcess.Shell("mkfifo pipe.json", _folder.Path).ExitCode.Should().Be(0);

        PathsOf(await Validated()).Should().Equal(_folder.In("good.json"));
    }

    [UnixFact]
    public async Task A_device_without_end_is_no_report()
    {
        _folder.Good();
        File.CreateSymbolicLink(_folder.In("zero.json"), "/dev/zero");

        PathsOf(await Validated()).Should().Equal(_folder.In("good.json"));
    }

    [UnixFact]
    public void A_pipe_that_is_named_is_read()
    {
        _folder.Bad();

        var (exitCode, output, error) = ToolProcess.Shell("mkfifo pipe.json; cat bad.json > pipe.json & $TOOL validate pipe.json --format json", _folder.Path);

        exitCode.Should().Be(ExitCode.Findings, error);
        output.Should().Contain("pipe.json");
    }

    [UnixFact]
    public void A_name_that_is_no_text_is_told_and_the_rest_is_done()
    {
        _folder.Good();

        var (exitCode, output, error) = ToolProcess.Shell("name=$(printf '\\377\\376').json; cp good.json \"$name\"; $TOOL validate . --format json; code=$?; rm \"$name\"; exit $code", _folder.Path);

        exitCode.Should().BeOneOf([ExitCode.Success, ExitCode.Failure], error);
        output.Should().Contain("\"good.json\"");
        error.Should().NotContain("   at ");
    }

    [Fact]
    public async Task A_name_as_long_as_names_can_be_is_read_and_converted()
    {
        var name = new string('长', 80);
        _folder.Good(name + ".json");
        using var results = new TemporaryFolder();

        var run = await ToolRun.Of("convert", _folder.Path, "--to", "json", "-o", results.Path);

        run.ExitCode.Should().Be(ExitCode.Success, run.Error);
        results.Names.Should().Equal(name + ".json");
    }

    [Fact]
    public async Task A_path_longer_than_paths_can_be_is_told()
    {
        var run = await ToolRun.Of("validate", new string('a', 5000) + ".json", "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Total("unreadable").Should().Be(1);
    }

    [Fact]
    public async Task A_file_that_vanishes_during_the_run_is_told_and_the_rest_is_done()
    {
        _folder.Good("a.json");
        var vanishing = _folder.Good("b.json");
        using var input = new VanishingInput(() => File.Delete(vanishing));

        var run = await ToolRun.With(input, CancellationToken.None, "validate", "-", _folder.Path, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        PathsOf(run).Should().Equal("-", _folder.In("a.json"), vanishing);
        run.Total("unreadable").Should().Be(2);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public async Task What_the_user_may_not_read_is_told_and_the_rest_is_done()
    {
        _folder.Good("a.json");
        File.SetUnixFileMode(_folder.Good("b.json"), UnixFileMode.None);
        _folder.Good("closed/c.json");
        File.SetUnixFileMode(_folder.In("closed"), UnixFileMode.None);

        var run = await Validated();

        File.SetUnixFileMode(_folder.In("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Total("unreadable").Should().Be(2);
        run.Total("reports").Should().Be(1);
    }

    private Task<ToolRun> Validated() => ToolRun.Of("validate", _folder.Path, "--format", "json");

    private static IEnumerable<string?> PathsOf(ToolRun run) => run.Reports.Select(report => report.GetProperty("path").GetString());

    /// <summary>An empty standard input; something happens while it is read.</summary>
    private sealed class VanishingInput(Action onRead) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            onRead();
            return 0;
        }
    }
}
