using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Json;

/// <summary>A reader that fails is reported as a defect of the library, and what stands beside the file is read all the same.</summary>
public sealed class FailingReaderTests
{
    // No data is known that the reader fails at, or it would be mended; options it was not made for stand in.
    private static readonly ReportReadOptions Failing = new() { Forms = null!, FileName = "report.json" };

    [Fact]
    public void A_reader_that_fails_says_GD091_with_the_name_of_the_file_and_does_not_throw()
    {
        var read = ReportJson.Read(ReportJson.Serialize(Fixtures.Suqian2023()), Failing);

        read.Report.Should().BeNull();
        var finding = read.Diagnostics.Should().ContainSingle().Subject;
        finding.Rule.Should().Be(ReadingRules.ReaderFailed);
        finding.Position!.File.Should().Be("report.json");
    }

    [Fact]
    public void A_line_that_the_reader_fails_at_does_not_stop_the_lines_behind_it()
    {
        using var lines = new MemoryStream();
        ReportJson.WriteLine(lines, Fixtures.Suqian2023());
        lines.Write("[]\n"u8);
        lines.Position = 0;

        var rules = ReportJson.ReadLines(lines, Failing).Select(read => read.Diagnostics[0].Rule);

        rules.Should().Equal(ReadingRules.ReaderFailed, ReadingRules.WrongType);
    }
}
