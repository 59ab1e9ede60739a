using System.IO.Compression;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli.Tests;

public sealed class AnnotateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _copies = new();

    public void Dispose()
    {
        _folder.Dispose();
        _copies.Dispose();
    }

    [Theory]
    [InlineData("docx", "word/comments.xml")]
    [InlineData("xlsx", "xl/comments1.xml")]
    public async Task A_file_gives_a_copy_with_comments_and_stays_as_it_is(string format, string comments)
    {
        var path = Report(format, TemporaryFolder.BadReport());
        var before = File.ReadAllBytes(path);

        var run = await ToolRun.Of("annotate", path, "-o", _copies.In("copy." + format));

        run.ExitCode.Should().Be(ExitCode.Findings);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain(_copies.In("copy." + format));
        File.ReadAllBytes(path).Should().Equal(before);
        using var copy = ZipFile.OpenRead(_copies.In("copy." + format));
        using var text = new StreamReader(copy.GetEntry(comments)!.Open());
        text.ReadToEnd().Should().Contain("GD301");
    }

    [Fact]
    public async Task A_report_without_an_error_ends_without_one()
    {
        var run = await ToolRun.Of("annotate", Report("html", TemporaryFolder.GoodReport()), "-o", _copies.In("copy.html"));

        run.ExitCode.Should().Be(ExitCode.Success);
        File.Exists(_copies.In("copy.html")).Should().BeTrue();
    }

    [Fact]
    public async Task A_folder_gives_a_folder_and_what_cannot_be_annotated_is_named()
    {
        Report("docx", TemporaryFolder.BadReport(), Path.Combine("乡镇", "甲"));
        Report("html", TemporaryFolder.BadReport(), "乙");
        _folder.Bad("丙.json");
        _folder.Write("丁.docx", "PK");

        var run = await ToolRun.Of("annotate", _folder.Path, "-o", _copies.In("out"));

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Error.Should().Contain("丙.json").And.Contain("丁.docx").And.Contain("--format html");
        Directory.GetFiles(_copies.In("out"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_copies.In("out"), file))
            .Should().BeEquivalentTo([Path.Combine("乡镇", "甲.docx"), "乙.html"]);
    }

    [Fact]
    public async Task Files_of_one_name_do_not_replace_each_other()
    {
        var one = Report("html", TemporaryFolder.BadReport(), Path.Combine("一", "年报"));
        var two = Report("html", TemporaryFolder.BadReport(), Path.Combine("二", "年报"));

        await ToolRun.Of("annotate", one, two, "-o", _copies.In("out"));

        Directory.GetFiles(_copies.In("out")).Select(Path.GetFileName).Should().BeEquivalentTo(["年报.html", "年报-2.html"]);
    }

    [Fact]
    public async Task The_file_itself_is_never_written_over_whatever_the_way_to_it()
    {
        var path = Report("docx", TemporaryFolder.BadReport());
        var before = File.ReadAllBytes(path);
        var roundabout = Path.Combine(_folder.Path, "..", Path.GetFileName(_folder.Path), Path.GetFileName(path));

        (await ToolRun.Of("annotate", path, "-o", roundabout)).ExitCode.Should().Be(ExitCode.Usage);
        (await ToolRun.Of("annotate", _folder.Path, "-o", _folder.Path)).ExitCode.Should().Be(ExitCode.Usage);

        File.ReadAllBytes(path).Should().Equal(before);
    }

    [UnixFact]
    public async Task A_link_to_the_file_is_not_written_over_either()
    {
        var path = Report("docx", TemporaryFolder.BadReport());
        var before = File.ReadAllBytes(path);
        File.CreateSymbolicLink(_copies.In("link.docx"), path);
        Directory.CreateSymbolicLink(_copies.In("folder"), _folder.Path);

        (await ToolRun.Of("annotate", path, "-o", _copies.In("link.docx"))).ExitCode.Should().Be(ExitCode.Usage);
        (await ToolRun.Of("annotate", path, "-o", Path.Combine(_copies.In("folder"), Path.GetFileName(path)))).ExitCode.Should().Be(ExitCode.Usage);
        (await ToolRun.Of("annotate", path, "-o", _copies.In("folder"))).ExitCode.Should().Be(ExitCode.Usage);

        File.ReadAllBytes(path).Should().Equal(before);
    }

    [Fact]
    public async Task The_repair_stands_in_the_copy_only_when_it_is_asked_for()
    {
        var path = Report("docx", TemporaryFolder.BadReport());

        (await ToolRun.Of("annotate", path, "-o", _copies.In("comments.docx"))).Output.Should().NotContain("修订");
        (await ToolRun.Of("annotate", path, "-o", _copies.In("repair.docx"), "--apply-repair")).Output.Should().Contain("修订");

        MinimumRepair.Find(ReportFile.Read(_copies.In("comments.docx")).Report!.Requests!).Holds.Should().BeFalse();
        MinimumRepair.Find(ReportFile.Read(_copies.In("repair.docx")).Report!.Requests!).Holds.Should().BeTrue();
    }

    [Fact]
    public async Task Without_a_place_to_write_to_and_from_standard_input_nothing_is_done()
    {
        (await ToolRun.Of("annotate", Report("docx", TemporaryFolder.BadReport()))).ExitCode.Should().Be(ExitCode.Usage);
        (await ToolRun.Of("annotate", "-", "-o", _copies.In("copy.docx"))).ExitCode.Should().Be(ExitCode.Usage);
    }

    private string Report(string format, AnnualReport report, string name = "report")
    {
        var path = _folder.In($"{name}.{format}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        ReportFile.Write(path, report);
        return path;
    }
}
