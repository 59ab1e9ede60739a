using System.Text;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

public sealed class ContentFormatTests
{
    public static TheoryData<string> Files =>
    [
        .. RepositoryFiles.Matching("*", "tests", "fixtures", "documents").Where(path => !path.Contains(".expected.") && !path.EndsWith("README.md", StringComparison.Ordinal) && ReportFile.IsSupported(path)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_without_a_name_is_read_as_with_its_name(string path)
    {
        var unnamed = ReportFile.Read(new MemoryStream(File.ReadAllBytes(path)), "-");

        ReportJson.Serialize(unnamed.Report!).Should().Be(ReportJson.Serialize(ReportFile.Read(path).Report!));
    }

    [Theory]
    [InlineData("%PDF-1.7\n", ".pdf")]
    [InlineData("  {", ".json")]
    [InlineData("\uFEFF[", ".json")]
    [InlineData("", ".json")]
    [InlineData("<!-- saved --><HTML>", ".html")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html>", ".html")]
    [InlineData("一、总体情况", ".txt")]
    public void The_first_bytes_tell_the_format(string content, string ending) => ContentFormat.EndingOf(Encoding.UTF8.GetBytes(content)).Should().Be(ending);

    [Fact]
    public void Old_Word_documents_are_named_and_not_taken_for_text() =>
        ReportFile.Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), "-").Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD021");
}
