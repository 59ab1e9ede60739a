using System.Text;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Documents.Tests;

/// <summary>Files that are opened by their path, and streams that must not be waited for.</summary>
public sealed class FileReadingTests
{
    public static TheoryData<string> Formats => [.. ReportFormat.All.Where(format => ReportFile.IsSupported(format.Extension)).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_stream_that_forbids_synchronous_reads_gives_the_same_report(string name)
    {
        ReportFormat.TryGet(name, out var format);
        using var written = new MemoryStream();
        ReportFile.Write(written, Fixtures.Suqian2023(), format!);

        var read = await ReportFile.ReadAsync(new RequestBody(written.ToArray()), "report" + format!.Extension);

        read.Report.Should().NotBeNull();
        ReportJson.Serialize(read.Report!).Should().Be(ReportJson.Serialize(ReportFile.Read(new MemoryStream(written.ToArray()), "report" + format.Extension).Report!));
    }

    [Fact]
    public async Task A_file_is_read_by_its_path_with_and_without_waiting()
    {
        var path = RepositoryFiles.PathOf("seeds", "yonghe-2019.txt");

        ReportJson.Serialize((await ReportFile.ReadAsync(path)).Report!).Should().Be(ReportJson.Serialize(ReportFile.Read(path).Report!));
    }

    [Fact]
    public async Task A_cancelled_read_ends() =>
        await FluentActions.Awaiting(() => ReportFile.ReadAsync(new RequestBody([1]), "a.txt", cancellationToken: new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();

    [Theory]
    [InlineData("missing.docx", "没有这个文件")]
    [InlineData("missing/report.docx", "没有这个文件夹")]
    [InlineData("seeds", "这是文件夹，不是文件")]
    [InlineData("a\0b.docx", "这不是文件路径")]
    public async Task What_cannot_be_opened_is_told_by_the_name_of_the_file_in_words_of_our_own(string name, string reason)
    {
        var path = Path.Combine(RepositoryFiles.Root, name);

        foreach (var read in new[] { ReportFile.Read(path), await ReportFile.ReadAsync(path) })
        {
            var finding = read.Diagnostics.Should().ContainSingle().Which;
            finding.Rule.Should().Be(ReadingRules.FileUnreadable);
            finding.Message.Should().Contain(reason).And.NotContain(RepositoryFiles.Root);
            finding.GetMessage(MessageLanguage.English).Should().NotContain(RepositoryFiles.Root);
            finding.Position!.File.Should().Be(path);
        }
    }

    [Fact]
    public void A_file_with_a_report_on_each_line_points_to_the_method_that_reads_it() =>
        ReportFile.Read(new MemoryStream("{}"u8.ToArray()), "a.ndjson").Diagnostics.Should().ContainSingle()
            .Which.GetRemedy(MessageLanguage.English).Should().Contain(nameof(ReportJson.ReadLines));

    /// <summary>The body of a web request: it comes in pieces, and ASP.NET forbids to wait for them.</summary>
    private sealed class RequestBody(byte[] bytes) : Stream
    {
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            var piece = Math.Min(Math.Min(buffer.Length, 4096), bytes.Length - _at);
            bytes.AsMemory(_at, piece).CopyTo(buffer);
            _at += piece;
            return piece;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    [Theory]
    [InlineData("两年.txt")]
    [InlineData("两年.html")]
    public void Every_report_of_a_file_is_read_the_latest_first_and_the_first_names_the_others(string name)
    {
        var lines = new[] { 2023, 2024 }.SelectMany(year => new[] { $"示例镇{year}年政府信息公开工作年度报告", "一、总体情况", "无", "五、存在的主要问题及改进情况", "无", "六、其他需要报告的事项", "无" });
        var file = Encoding.UTF8.GetBytes(name.EndsWith("html", StringComparison.Ordinal) ? $"<table>{string.Concat(lines.Select(line => $"<tr><td>{line}</td></tr>"))}</table>" : string.Join("\n", lines));

        ReportFile.ReadAll(new MemoryStream(file), name).Select(read => (read.Report!.Year, read.Diagnostics.Any(finding => finding.RuleId == "GD042"))).Should().Equal((2024, false), (2023, false));
        var first = ReportFile.Read(new MemoryStream(file), name);
        (first.Report!.Year, first.Diagnostics.Count(finding => finding.RuleId == "GD042")).Should().Be((2024, 1));
        ReportFile.ReadAll("没有这个文件.docx").Should().ContainSingle().Which.Report.Should().BeNull();
    }

    [Fact]
    public void Pages_of_ours_that_somebody_put_into_one_file_are_as_many_reports()
    {
        var pages = new MemoryStream();
        foreach (var year in new[] { 2023, 2024 })
        {
            ReportFile.Write(pages, new AnnualReport { Title = $"示例镇{year}年政府信息公开工作年度报告", Year = year, Overview = "无" }, ReportFormat.Html);
        }

        ReportFile.ReadAll(new MemoryStream(pages.ToArray()), "两年.html").Select(read => read.Report!.Year).Should().Equal(2024, 2023);
    }

    [Fact]
    public void A_page_that_breaks_off_in_prose_keeps_its_prose()
    {
        var read = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("<p>一、总体情况</p><table>全年公开信息 12")), "报告.html");

        read.Report!.Overview.Should().Be("全年公开信息 12");
    }
}
