using System.Runtime.Versioning;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>Results that cannot be written, and readers of results that go away.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Earlier = "an earlier result";

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _results = new();

    public void Dispose()
    {
        _folder.Dispose();
        _results.Dispose();
    }

    [UnixFact]
    public void A_full_disk_is_told_in_one_line_of_both_languages()
    {
        _folder.Bad();

        var (exitCode, _, error) = ToolProcess.Shell("$TOOL validate bad.json > /dev/full", _folder.Path);

        exitCode.Should().Be(ExitCode.Failure);
        error.TrimEnd('\n').Should().NotContain("\n").And.NotContain("   at ").And.MatchRegex("[\u4E00-\u9FFF]").And.MatchRegex("[a-z]{3}");
    }

    [UnixFact]
    public void A_device_is_written_to_and_never_replaced()
    {
        _folder.Bad();

        ToolProcess.Shell("$TOOL validate bad.json --format json -o /dev/full", _folder.Path).ExitCode.Should().Be(ExitCode.Failure);
        ToolProcess.Shell("test -c /dev/full", _folder.Path).ExitCode.Should().Be(0);
    }

    [UnixFact]
    public void A_result_beyond_the_limit_for_files_leaves_the_earlier_one_and_nothing_else()
    {
        _folder.Bad();
        _results.Write("result.html", Earlier);

        // The runtime keeps code in files of memory, which the limit would meet first.
        var (exitCode, _, error) = ToolProcess.Shell($"export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; ulimit -f 16; $TOOL validate bad.json --format html -o {_results.In("result.html")}", _folder.Path);

        exitCode.Should().Be(ExitCode.Failure, error);
        error.Should().NotContain("   at ").And.Contain(MessageCatalogue.Of(MessageLanguage.Chinese).Term(MessageTerm.FileSizeLimit));
        File.ReadAllText(_results.In("result.html")).Should().Be(Earlier);
        _results.Names.Should().Equal("result.html");
    }

    [UnixFact]
    public void A_reader_that_has_seen_enough_ends_the_tool_quietly()
    {
        _folder.Bad();

        var (_, output, error) = ToolProcess.Shell("$TOOL rules | head -n 1", _folder.Path);

        output.TrimEnd('\n').Should().NotBeEmpty().And.NotContain("\n");
        error.Should().BeEmpty();
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_what_it_leads_to_is_replaced_with_its_rights()
    {
        var path = _folder.Bad();
        var target = _results.Write("target.json", Earlier);
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_results.In("link.json"), target);

        ToolProcess.Shell($"$TOOL validate {path} --format json -o {_results.In("link.json")}", _folder.Path).ExitCode.Should().Be(ExitCode.Findings);

        File.ResolveLinkTarget(_results.In("link.json"), returnFinalTarget: true)!.FullName.Should().Be(target);
        File.ReadAllText(target).Should().StartWith("{");
        File.GetUnixFileMode(target).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        _results.Names.Should().BeEquivalentTo("link.json", "target.json");
    }

    [Fact]
    public async Task One_report_that_cannot_be_written_does_not_stop_the_others()
    {
        _folder.Good("a.json");
        _folder.Good("b.json");
        Directory.CreateDirectory(_results.In("a.csv"));

        var run = await ToolRun.Of("convert", _folder.Path, "--to", "csv", "-o", _results.Path);

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Error.Should().Contain(_results.In("a.csv"));
        _results.Names.Should().Equal("b.csv");
    }
}
