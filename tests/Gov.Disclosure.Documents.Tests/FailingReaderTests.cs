using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Documents.Tests;

/// <summary>A reader that fails is reported as a defect of the library, whatever the format.</summary>
public sealed class FailingReaderTests
{
    // No data is known that a reader fails at, or it would be mended; options it was not made for stand in.
    private static readonly DocumentReadOptions Failing = new() { Forms = null! };

    [Theory]
    [InlineData(".json")]
    [InlineData(".html")]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    [InlineData(".md")]
    public void A_reader_that_fails_says_GD091_with_the_name_of_the_file_and_does_not_throw(string extension)
    {
        ReportFormat.TryGet(extension, out var format).Should().BeTrue();
        using var file = new MemoryStream();
        ReportFile.Write(file, ReportJson.Parse(RepositoryFiles.Text("tests", "fixtures", "suqian-2023.json")), format!);
        file.Position = 0;

        var read = ReportFile.Read(file, "report" + extension, Failing);

        read.Report.Should().BeNull();
        var finding = read.Diagnostics.Should().ContainSingle().Subject;
        finding.Rule.Should().Be(ReadingRules.ReaderFailed);
        finding.Position!.File.Should().Be("report" + extension);
    }
}
