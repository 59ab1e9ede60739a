using System.IO.Compression;
using System.Xml.Linq;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Annotated files in another program: it opens all of them, and has every comment.</summary>
public sealed class AnnotatedFileTests : IDisposable
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [LibreOfficeFact]
    public void Every_comment_of_a_Word_document_is_there() =>
        Opens(AnnotatedWordTests.Documents, AnnotatedWordTests.Document, "docx", "odt");

    /// <summary>LibreOffice 7.4 loses what stands before the mark of a comment in a content control around a cell or a paragraph, and the first line of the comment.</summary>
    [LibreOfficeFact]
    public void Nothing_of_document_or_comment_is_lost_where_content_controls_hold_what_it_is_about()
    {
        var documents = AnnotatedWordTests.Documents.Where(document => document[1] is "as written" or "content controls");

        foreach (var (path, result) in Converted(documents, AnnotatedWordTests.Document, "docx", "odt"))
        {
            var converted = Path.ChangeExtension(path, "odt");
            ReportFile.Read(converted).Report!.ContentEquals(ReportFile.Read(path).Report!).Should().BeTrue("{0} holds what it held", path);
            Comments(converted).Count(comment => comment.Contains("] ", StringComparison.Ordinal) && comment.Contains(" GD", StringComparison.Ordinal)).Should().Be(result.Findings.Count);
        }
    }

    [LibreOfficeFact]
    public void Every_note_of_a_workbook_is_there() =>
        Opens(AnnotatedWorkbookTests.Workbooks, AnnotatedWorkbookTests.Workbook, "xlsx", "ods");

    [LibreOfficeFact]
    public void Every_annotated_page_prints_the_report()
    {
        foreach (var (path, _) in Converted(AnnotatedPageTests.Pages, AnnotatedPageTests.Page, "html", "pdf"))
        {
            ReportFile.Read(Path.ChangeExtension(path, "pdf")).Report!.Title.Should().EndWith(ReportFile.Read(path).Report!.Title);
        }
    }

    private void Opens(IEnumerable<object[]> files, Func<string, string, byte[]> make, string format, string other)
    {
        foreach (var (path, result) in Converted(files, make, format, other))
        {
            var comments = Comments(Path.ChangeExtension(path, other)).Where(comment => comment.Contains("GD", StringComparison.Ordinal)).ToList();
            comments.Should().NotBeEmpty();
            foreach (var finding in result.Findings)
            {
                comments.Should().Contain(comment => comment.Contains(finding.GetMessage(MessageLanguage.Chinese).Split('\n')[0], StringComparison.Ordinal), "{0} {1}", path, finding);
            }
        }
    }

    private List<(string Path, AnnotateResult Result)> Converted(IEnumerable<object[]> files, Func<string, string, byte[]> make, string format, string other)
    {
        var results = new List<(string Path, AnnotateResult Result)>();
        foreach (var file in files)
        {
            var (copy, result) = WrongReports.Annotate(make((string)file[0], (string)file[1]), $"report.{format}", new AnnotateOptions { ApplyRepair = true });
            var path = Path.Combine(_folder, $"{results.Count}.{format}");
            File.WriteAllBytes(path, copy);
            results.Add((path, result));
        }

        LibreOffice.Convert(_folder, [.. results.Select(entry => entry.Path)], "--convert-to", other);
        return results;
    }

    private static IEnumerable<string> Comments(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var content = archive.GetEntry("content.xml")!.Open();
        return [.. XDocument.Load(content).Descendants(Office + "annotation").Select(comment => comment.Value)];
    }
}
