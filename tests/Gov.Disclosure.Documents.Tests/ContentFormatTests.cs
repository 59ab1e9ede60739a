using System.IO.Compression;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Tests.Documents;

public sealed class ContentFormatTests
{
    private const string RowsOfCommas = FiveOfCommas + FiveOfCommas;
    private const string FiveOfCommas = "规章,1,2,3,4\n规章,1,,/,4\n规章,1,2,3,4\n规章,,,,\n规章,1.5,2,3,4\n";
    private const string RowsOfThousands = FiveOfThousands + FiveOfThousands;
    private const string FiveOfThousands = "规章 1,234 2,345 3,456 4,567\n规章 1,234 2,345 3,456 4,567\n规章 1,234 2,345 3,456 4,567\n规章 1,234 2,345 3,456 4,567\n规章 1,234 2,345 3,456 4,567\n";

    public static TheoryData<string> Files => [.. DocumentFixtures.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_without_a_name_is_read_as_with_its_name(string name)
    {
        var path = Path.Combine(DocumentFixtures.Folder, name);
        var unnamed = ReportFile.Read(new MemoryStream(File.ReadAllBytes(path)), "-");

        ReportJson.Serialize(unnamed.Report!).Should().Be(ReportJson.Serialize(ReportFile.Read(path).Report!));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_named_as_something_else_is_read_as_what_it_is(string name)
    {
        if (Path.GetExtension(name) is ".txt" or ".md" or ".csv")
        {
            return;
        }

        var path = Path.Combine(DocumentFixtures.Folder, name);
        var renamed = ReportFile.Read(new MemoryStream(File.ReadAllBytes(path)), "report.wps");

        ReportJson.Serialize(renamed.Report!).Should().Be(ReportJson.Serialize(ReportFile.Read(path).Report!));
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "", "pdf")]
    [InlineData("<!-- saved --><HTML>", "", "html")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html>", "", "html")]
    [InlineData("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">", ".doc", "html")]
    [InlineData("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", ".xls", "html")]
    [InlineData("<!DOCTYPE html><title>404</title>", ".docx", "html")]
    [InlineData("<!DOCTYPE html>", ".txt", "html")]
    [InlineData("规章 <p 的写法>", ".txt", "txt")]
    [InlineData("<table><tr>", ".md", "md")]
    [InlineData("一、总体情况", "", "txt")]
    [InlineData("一、总体情况", ".doc", "txt")]
    [InlineData("一、总体情况", ".html", "txt")]
    [InlineData("<b>一、总体情况</b>", ".html", "html")]
    [InlineData("\uFEFFagency,year,table,row,column,value,state,label\r\n", "", "csv")]
    [InlineData("table,row,column\r\n", "", "txt")]
    [InlineData("规章,1,2,3\r\n", ".csv", "csv")]
    [InlineData(RowsOfCommas, ".txt", "csv")]
    [InlineData(RowsOfCommas, "", "csv")]
    [InlineData(RowsOfThousands, ".txt", "txt")]
    [InlineData("{\\rtf1\\ansi", ".doc", "rtf")]
    [InlineData("From: <Saved by WPS>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;", ".doc", "mht")]
    [InlineData("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>", ".doc", "xml")]
    [InlineData("PK\u0003\u0004....word/document.xml", ".wps", "docx")]
    [InlineData("PK\u0003\u0004....xl/workbook.xml", ".et", "xlsx")]
    [InlineData("PK\u0003\u0004....word/document.xml....xl/workbook.xml", ".docx", "docx")]
    [InlineData("PK\u0003\u0004....word/document.xml....xl/workbook.xml", ".xlsx", "xlsx")]
    [InlineData("PK\u0003\u0004....OFD.xml", ".pdf", "ofd")]
    [InlineData("PK\u0003\u0004....", ".docx", "docx")]
    [InlineData("PK\u0003\u0004....", ".zip", "archive")]
    [InlineData("PK\u0003\u0004....", ".txt", "archive")]
    [InlineData("Rar!\u001A\u0007", ".doc", "archive")]
    [InlineData("GIF89a", ".doc", "picture")]
    [InlineData("\u0001\u0002\u0003", ".wps", "doc")]
    [InlineData("\u0001\u0002\u0003", "", "unknown")]
    [InlineData("\u0001\u0002\u0003", ".docx", "docx")]
    public void The_content_decides_and_the_ending_only_between_what_looks_the_same(string content, string ending, string format) =>
        SourceFormat.Of(new FileContent(Encoding.UTF8.GetBytes(content)), ending).Name.Should().Be(format);

    [Fact]
    public void A_document_in_an_archive_does_not_make_a_document_of_it()
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            using var packed = archive.CreateEntry("年报.docx", CompressionLevel.NoCompression).Open();
            packed.Write(File.ReadAllBytes(Path.Combine(DocumentFixtures.Folder, "docx", "site-page-2021.docx")));
        }

        SourceFormat.Of(new FileContent(file.ToArray()), ".zip").Name.Should().Be("archive");
    }

    [Theory]
    [InlineData("Contents", "-", "ole")]
    public void Formats_without_a_reader_are_named_with_what_to_do(string stream, string name, string shown)
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes(stream + "\0")];

        var diagnostic = ReportFile.Read(new MemoryStream(file), name).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.RuleId.Should().Be("GD021");
        diagnostic.Actual.ToString().Should().Be(shown);
        diagnostic.Arguments.Should().ContainSingle(argument => argument.Name == "advice");
    }

    [Fact]
    public void A_document_under_a_password_is_told_as_one()
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage\0")];

        ReportFile.Read(new MemoryStream(file), "report.docx").Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD040");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  {")]
    [InlineData("\uFEFF[")]
    public void JSON_is_known_without_a_name(string content) => new FileContent(Encoding.UTF8.GetBytes(content)).IsJson.Should().BeTrue();

    [Fact]
    public void RTF_begins_as_JSON_does_and_is_none() => new FileContent(Encoding.ASCII.GetBytes("{\\rtf1}")).IsJson.Should().BeFalse();
}
