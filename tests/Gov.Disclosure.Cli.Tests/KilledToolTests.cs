using System.Diagnostics;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>However the tool ends, what stands in the place of a result is the earlier one or the whole new one.</summary>
public sealed class KilledToolTests : IDisposable
{
    private const string Earlier = "an earlier result";
    private const int Kills = 12;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _results = new();
    private readonly Random _chance = new(20);

    public void Dispose()
    {
        _folder.Dispose();
        _results.Dispose();
    }

    [Fact]
    public async Task A_result_is_the_earlier_one_or_the_whole_new_one_when_the_tool_is_killed()
    {
        for (var number = 0; number < 30; number++)
        {
            _folder.Bad($"{number}.json");
        }

        var whole = (await ToolRun.Of("validate", _folder.Path, "--format", "json")).Output;
        for (var kill = 0; kill < Kills; kill++)
        {
            var result = _results.Write("result.json", Earlier);
            using var tool = ToolProcess.Start("validate", _folder.Path, "--format", "json", "-o", result);

            // From the moment on at which it has begun to write, until some time after the end.
            await Until(() => Temporary().Any() || tool.HasExited);
            await Task.Delay(_chance.Next(kill % 2 == 0 ? 20 : 400));
            tool.Kill();
            await tool.WaitForExitAsync();

            File.ReadAllText(result).Should().BeOneOf(Earlier, whole);
            Clear();
        }
    }

    [Fact]
    public async Task Every_report_of_a_folder_is_converted_as_a_whole_or_not_at_all_when_the_tool_is_killed()
    {
        var lines = new MemoryStream();
        for (var number = 0; number < 300; number++)
        {
            ReportJson.WriteLine(lines, TemporaryFolder.GoodReport());
        }

        var source = _folder.In("many.ndjson");
        File.WriteAllBytes(source, lines.ToArray());
        byte[] whole = [.. ReportJson.SerializeToUtf8Bytes(TemporaryFolder.GoodReport()), (byte)'\n'];
        var found = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var tool = ToolProcess.Start("convert", source, "--to", "json", "-o", _results.Path);
            await Until(() => Reports().Length > kill * 2 || tool.HasExited);
            await Task.Delay(_chance.Next(30));
            tool.Kill();
            await tool.WaitForExitAsync();

            foreach (var file in Reports())
            {
                File.ReadAllBytes(file).Should().Equal(whole);
                found++;
            }

            Clear();
        }

        found.Should().BePositive("some kills come after the first report");
    }

    [Fact]
    public async Task Annotated_copies_are_whole_or_not_there_and_the_files_as_they_were_when_the_tool_is_killed()
    {
        for (var number = 0; number < 20; number++)
        {
            ReportFile.Write(_folder.In($"{number}.docx"), TemporaryFolder.BadReport());
        }

        var original = await File.ReadAllBytesAsync(_folder.In("0.docx"));
        await ToolRun.Of("annotate", _folder.In("0.docx"), "-o", _results.In("whole.docx"));
        var whole = await File.ReadAllBytesAsync(_results.In("whole.docx"));
        Clear();
        var found = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var tool = ToolProcess.Start("annotate", _folder.Path, "-o", _results.Path);
            await Until(() => Directory.GetFiles(_results.Path, "*.docx").Length > kill || tool.HasExited);
            await Task.Delay(_chance.Next(30));
            tool.Kill();
            await tool.WaitForExitAsync();

            foreach (var copy in Directory.GetFiles(_results.Path, "*.docx"))
            {
                (await File.ReadAllBytesAsync(copy)).Should().Equal(whole);
                found++;
            }

            Directory.GetFiles(_folder.Path).Should().HaveCount(20).And.OnlyContain(file => File.ReadAllBytes(file).SequenceEqual(original));
            Clear();
        }

        found.Should().BePositive("some kills come after the first copy");
    }

    [Fact]
    public async Task What_a_killed_tool_leaves_behind_is_never_taken_for_a_report()
    {
        _folder.Good();
        _folder.Write(".gov-disclosure-0a1b2c3d.xyz.tmp", "{");

        var run = await ToolRun.Of("validate", _folder.Path, "--format", "json");

        run.Total("files").Should().Be(1);
        run.ExitCode.Should().Be(ExitCode.Success);
    }

    [UnixFact]
    public async Task A_tool_that_is_asked_to_end_leaves_nothing_behind()
    {
        var result = _results.Write("result.json", Earlier);
        using var tool = ToolProcess.Start("validate", _folder.Good(), "-", "--format", "json", "-o", result);
        await Until(() => Temporary().Any() || tool.HasExited);

        using var kill = Process.Start("kill", ["-TERM", $"{tool.Id}"]);
        await tool.WaitForExitAsync();

        tool.ExitCode.Should().Be(ExitCode.Cancelled);
        File.ReadAllText(result).Should().Be(Earlier);
        _results.Names.Should().Equal("result.json");
    }

    private string[] Reports() => Directory.GetFiles(_results.Path, "*.json");

    private IEnumerable<string?> Temporary() => _results.Names.Where(name => name!.EndsWith(".tmp", StringComparison.Ordinal));

    private void Clear()
    {
        foreach (var file in Directory.GetFiles(_results.Path))
        {
            File.Delete(file);
        }
    }

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(2);
        }
    }
}
