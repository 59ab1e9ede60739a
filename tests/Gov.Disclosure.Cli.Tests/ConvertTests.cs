using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.CompoundFiles;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("suqian-2023.json")]
    [InlineData("suqian-2024.json")]
    public async Task A_report_in_the_form_of_the_contract_comes_back_byte_for_byte(string name)
    {
        var run = await ToolRun.Of("convert", RepositoryFiles.PathOf("tests", "fixtures", name), "--to", "json");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.OutputBytes.Should().Equal(RepositoryFiles.Bytes("tests", "fixtures", name));
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_report_is_read_from_standard_input()
    {
        var run = await ToolRun.With(ReportJson.Serialize(TemporaryFolder.GoodReport()), "convert", "-", "--to", "json");

        run.ExitCode.Should().Be(ExitCode.Success);
        ReportJson.Read(run.OutputBytes).Succeeded.Should().BeTrue();
    }

    [Fact]
    public async Task Doubts_go_to_standard_error_and_the_partial_report_is_printed()
    {
        var json = ReportJson.Serialize(TemporaryFolder.GoodReport()).Replace("\"total\": 3525", "\"total\": -3525", StringComparison.Ordinal);

        var run = await ToolRun.Of("convert", _folder.Write("report.json", json), "--to", "json");

        run.ExitCode.Should().Be(ExitCode.Findings);
        ReportJson.Read(run.OutputBytes).Succeeded.Should().BeTrue();
        run.Error.Should().Contain(ReadingRules.NumberOutOfRange.Id);
    }

    [Fact]
    public async Task What_cannot_be_read_prints_nothing_on_standard_output()
    {
        var run = await ToolRun.Of("convert", _folder.Unreadable(), "--to", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.OutputBytes.Should().BeEmpty();
        run.Error.Should().Contain("GD0");
    }

    public static TheoryData<string> Formats => [.. ReportFormat.All.Where(format => ReportFile.IsSupported(format.Extension)).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_report_converted_to_any_format_converts_back_to_the_same_JSON(string format)
    {
        var report = _folder.Write("report.json", ReportJson.Serialize(TemporaryFolder.BadReport()));
        var first = await ToolRun.Of("convert", report, "--to", format, "-o", _folder.In("there." + format));
        var second = await ToolRun.Of("convert", _folder.In("there." + format), "--to", "json", "-o", _folder.In("back.json"));

        first.ExitCode.Should().Be(ExitCode.Success, first.Error);
        second.ExitCode.Should().Be(ExitCode.Success, second.Error);
        var back = ReportJson.Parse(File.ReadAllText(_folder.In("back.json")));
        (back.Schema, back.SchemaVersion) = (TemporaryFolder.BadReport().Schema, TemporaryFolder.BadReport().SchemaVersion);
        ReportJson.Serialize(back).Should().Be(ReportJson.Serialize(TemporaryFolder.BadReport()));
    }

    [Fact]
    public async Task A_binary_format_goes_to_standard_output_too()
    {
        var run = await ToolRun.Of("convert", _folder.Good(), "--to", "docx");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().StartWith("PK");
    }

    [Fact]
    public async Task A_folder_is_converted_file_by_file_into_folders_like_its_own_with_a_table_at_the_end()
    {
        _folder.Good("in/a.json");
        _folder.Bad("in/deeper/b.json");
        await ToolRun.Of("convert", _folder.In("in/a.json"), "--to", "html", "-o", _folder.In("in/a.html"));

        var run = await ToolRun.Of("convert", _folder.In("in"), "--to", "csv", "-o", _folder.In("out"));

        run.ExitCode.Should().Be(ExitCode.Success, run.Error);
        Directory.GetFiles(_folder.In("out"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.In("out"), path).Replace('\\', '/'))
            .Should().BeEquivalentTo("a.csv", "a.json.csv", "deeper/b.csv");
        run.Output.Should().Contain("a.html").And.Contain(Path.Combine("deeper", "b.json")).And.MatchRegex(@"\d+/\d+");
    }

    [Fact]
    public async Task What_cannot_be_read_in_a_folder_leaves_no_file_and_the_rest_is_converted()
    {
        _folder.Good("in/a.json");
        _folder.Unreadable("in/b.json");

        var run = await ToolRun.Of("convert", _folder.In("in"), "--to", "md", "-o", _folder.In("out"));

        run.ExitCode.Should().Be(ExitCode.Failure);
        Directory.GetFiles(_folder.In("out")).Select(Path.GetFileName).Should().Equal("a.md");
    }

    [Fact]
    public async Task Reports_on_the_lines_of_one_file_become_a_file_each()
    {
        var line = ReportJson.Serialize(TemporaryFolder.GoodReport()).ReplaceLineEndings("");
        var lines = _folder.Write("many.ndjson", $"{line}\n{line}\n");

        var run = await ToolRun.Of("convert", lines, "--to", "html", "-o", _folder.In("out"));

        run.ExitCode.Should().Be(ExitCode.Success, run.Error);
        Directory.GetFiles(_folder.In("out")).Select(Path.GetFileName).Should().BeEquivalentTo("many-0001.html", "many-0002.html");
    }

    [Fact]
    public async Task Reports_are_not_converted_onto_themselves()
    {
        _folder.Good("in/a.json");

        (await ToolRun.Of("convert", _folder.In("in"), "--to", "json", "-o", _folder.In("in"))).ExitCode.Should().Be(ExitCode.Usage);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_leaves_the_earlier_file_as_it_was()
    {
        var earlier = _folder.Write("result.docx", "earlier");

        var run = await ToolRun.Of("convert", _folder.Unreadable(), "--to", "docx", "-o", earlier);

        run.ExitCode.Should().Be(ExitCode.Failure);
        File.ReadAllText(earlier).Should().Be("earlier");
        _folder.Names.Should().BeEquivalentTo("result.docx", "unreadable.json");
    }
}
