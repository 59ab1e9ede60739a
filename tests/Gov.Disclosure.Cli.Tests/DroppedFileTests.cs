namespace Gov.Disclosure.Cli.Tests;

/// <summary>Files dropped on the program, where no terminal shows what was found.</summary>
public sealed class DroppedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _opened = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_of_results_stands_beside_the_file_and_is_opened()
    {
        var path = _folder.Bad();

        (await Drop(path)).Should().Be(ExitCode.Findings);

        _opened.Should().Equal(path + ".校验结果.html");
        (await File.ReadAllTextAsync(_opened[0])).Should().StartWith("<!DOCTYPE html>").And.Contain("GD30");
    }

    [Fact]
    public async Task An_earlier_page_of_results_is_replaced_and_no_other_file_is()
    {
        var path = _folder.Bad();
        var foreign = _folder.Write(Path.GetFileName(path) + ".校验结果.html", "<!DOCTYPE html><title>自己写的</title>");

        await Drop(path);
        await Drop(path);

        (await File.ReadAllTextAsync(foreign)).Should().Contain("自己写的");
        _opened.Should().Equal(path + ".校验结果-2.html", path + ".校验结果-2.html");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_has_its_page_too()
    {
        (await Drop(_folder.Write("坏.docx", "PK"))).Should().Be(ExitCode.Failure);

        _opened.Should().ContainSingle();
        (await File.ReadAllTextAsync(_opened[0])).Should().Contain("坏.docx");
    }

    [Fact]
    public async Task A_folder_has_one_page()
    {
        _folder.Bad();
        _folder.Good();

        (await Drop(_folder.Path)).Should().Be(ExitCode.Findings);

        _opened.Should().Equal(_folder.Path + ".校验结果.html");
        File.Delete(_opened[0]);
    }

    [Fact]
    public async Task With_a_command_or_an_option_nothing_is_opened()
    {
        var path = _folder.Bad();

        await Drop("validate", path);
        await Drop(path, "--format", "json");
        await Drop(_folder.In("没有.docx"));

        _opened.Should().BeEmpty();
        _folder.Names.Should().ContainSingle();
    }

    private async Task<int> Drop(params string[] args)
    {
        using var console = new ToolConsole(Stream.Null, new MemoryStream(), new MemoryStream()) { OpenPage = _opened.Add };
        return await Tool.RunAsync(args, console);
    }
}
