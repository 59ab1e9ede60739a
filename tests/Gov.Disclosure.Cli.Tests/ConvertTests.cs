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
}
