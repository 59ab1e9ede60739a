using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents;
using Line = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Word documents with the findings as comments in them.</summary>
public sealed class AnnotatedWordTests
{
    private static readonly string[] ChangedParts = ["word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"];

    public static IEnumerable<object[]> Documents => WrongReports.Editions.SelectMany(edition => WordVariants.All.Select(variant => new object[] { edition.Id, variant.Name }));

    public static TheoryData<string> Fixtures => [.. DocumentFixtures.Names.Where(name => name.EndsWith(".docx", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_comment_stands_at_its_cell_or_at_its_words(string edition, string variant)
    {
        var document = Document(edition, variant);
        var (read, validation) = WrongReports.Check(document, "report.docx");
        var (copy, result) = WrongReports.Annotate(document, "report.docx");

        result.Findings.Should().HaveCount(validation.Diagnostics.Count + read.Diagnostics.Count).And.HaveCountGreaterThan(30);
        using var package = WordprocessingDocument.Open(new MemoryStream(copy), isEditable: false);
        foreach (var (finding, range) in Ranges(package, result))
        {
            if (finding.Text is { } words)
            {
                Squeezed(range.Text).Should().Be(Squeezed(words.Quote), "{0}", finding);
            }
            else if (finding.Cells.FirstOrDefault(pointer => read.Sources.ContainsKey(pointer)) is { } pointer && Value(read.Report!, pointer) is { } value)
            {
                range.Text.Should().Be(value, "{0}", finding);
                range.Cell!.TableCellProperties!.Shading!.Fill!.Value.Should().BeOneOf("FFC7CE", "FFEB9C", "DDEBF7");
            }
            else if (result.WithoutPlace.Contains(finding))
            {
                range.Text.Should().Be(read.Report!.Title);
            }
            else
            {
                range.Text.Should().Be(finding.Place.Section!.Heading);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_has_no_finding_stays_byte_for_byte(string edition, string variant)
    {
        var document = Document(edition, variant);

        var copy = PartsOf(WrongReports.Annotate(document, "report.docx").Copy);

        foreach (var (name, bytes) in PartsOf(document).Where(part => !ChangedParts.Contains(part.Key)))
        {
            copy[name].Should().Equal(bytes, "{0} has no finding", name);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_copy_is_as_valid_as_the_document(string edition, string variant)
    {
        var document = Document(edition, variant);

        var copy = WrongReports.Annotate(document, "report.docx", new AnnotateOptions { ApplyRepair = true, Date = new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero) }).Copy;

        PackageErrors.Of(copy, ".docx").Except(PackageErrors.Of(document, ".docx")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_comments_and_changes_of_others_stay(string edition, string variant)
    {
        var document = Document(edition, variant);

        var copy = WrongReports.Annotate(document, "report.docx").Copy;

        Others(copy).Should().Equal(Others(document));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_document_in_another_layout_reads_the_same_with_comments_in_it(string name)
    {
        var document = File.ReadAllBytes(Path.Combine(DocumentFixtures.Folder, name));

        var (copy, result) = WrongReports.Annotate(document, name);

        result.Succeeded.Should().BeTrue();
        var (before, after) = (ReportFile.Read(new MemoryStream(document), name), ReportFile.Read(new MemoryStream(copy), name));
        ReportJson.Serialize(after.Report!).Should().Be(ReportJson.Serialize(before.Report!));
        after.Diagnostics.Should().Equal(before.Diagnostics);
        PackageErrors.Of(copy, ".docx").Except(PackageErrors.Of(document, ".docx")).Should().BeEmpty();
    }

    [Fact]
    public void A_package_with_two_parts_of_one_name_is_refused()
    {
        var document = PackageErrors.Changed(Document("2021", "as written"), archive =>
        {
            using var styles = archive.CreateEntry("word/styles.xml").Open();
            styles.Write("<styles/>"u8);
        });

        var (copy, result) = WrongReports.Annotate(document, "report.docx");

        copy.Should().BeEmpty();
        result.GetProblem(MessageLanguage.Chinese).Should().NotBeEmpty();
    }

    [Fact]
    public void The_same_document_gives_the_same_copy()
    {
        var document = Document("2021", "comments");

        WrongReports.Annotate(document, "report.docx").Copy.Should().Equal(WrongReports.Annotate(document, "report.docx").Copy);
    }

    internal static IReadOnlyDictionary<string, byte[]> PartsOf(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    internal static string? Value(AnnualReport report, JsonPointer pointer) => report.Tables
        .SelectMany(table => table.Form.Cells.Where(cell => cell.Pointer == pointer).Select(cell => table[cell].ToString())).FirstOrDefault();

    internal static string Squeezed(string text) => Regex.Replace(text, @"\s", "");

    internal static byte[] Document(string edition, string variant) =>
        WordVariants.All.First(entry => entry.Name == variant).Make(WrongReports.Written(WrongReports.Of(WrongReports.Editions.First(entry => entry.Id == edition)), ReportFormat.Docx));

    /// <summary>What in a document is by somebody else.</summary>
    private static List<string> Others(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        var main = package.MainDocumentPart!;
        return
        [
            .. main.WordprocessingCommentsPart?.Comments!.Elements<Comment>().Where(comment => comment.Author != "gov-disclosure").Select(comment => comment.OuterXml) ?? [],
            .. main.Document!.Descendants<DeletedRun>().Select(change => change.OuterXml),
            .. main.Document.Descendants<InsertedRun>().Select(change => change.InnerText + change.Author),
            .. main.Document.Descendants<SdtProperties>().Select(control => control.OuterXml),
            .. main.Document.Descendants<PermStart>().Select(permission => permission.OuterXml),
        ];
    }

    /// <summary>The text that the comment of each finding encloses, without what is deleted, and the cell it stands in.</summary>
    private static IEnumerable<(Diagnostic Finding, (string Text, TableCell? Cell) Range)> Ranges(WordprocessingDocument package, AnnotateResult result)
    {
        var body = package.MainDocumentPart!.Document!.Body!;
        Comment[] comments = [.. package.MainDocumentPart.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Where(comment => comment.Author == "gov-disclosure")];
        comments.Should().HaveCount(result.Findings.Count);
        for (var i = 0; i < comments.Length; i++)
        {
            var id = comments[i].Id!.Value;
            comments[i].InnerText.Should().Contain(result.Findings[i].GetMessage(MessageLanguage.Chinese).Split('\n')[0]);
            var start = body.Descendants<CommentRangeStart>().Single(mark => mark.Id == id);
            var text = string.Concat(body.Descendants().SkipWhile(element => element != start).TakeWhile(element => element is not CommentRangeEnd end || end.Id != id).OfType<Text>().Select(words => words.Text));
            body.Descendants<CommentReference>().Should().ContainSingle(mark => mark.Id == id);
            yield return (result.Findings[i], (text, start.Ancestors<TableCell>().FirstOrDefault()));
        }
    }
}
