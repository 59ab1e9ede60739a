using System.Diagnostics;

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
