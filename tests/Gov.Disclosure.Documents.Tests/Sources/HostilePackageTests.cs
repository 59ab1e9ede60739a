using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Word and Excel files that are made to hurt: each is refused with a diagnostic, or read for what it is worth.</summary>
public sealed class HostilePackageTests
{
    private const string Laughs = """<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><x>&c;</x>""";
    private const string Outside = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>""";
    private const string OutsideType = """<?xml version="1.0"?><!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>""";

    public static TheoryData<string, string, string> Declarations
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (file, part) in new[]
            {
                ("report.docx", "word/document.xml"), ("report.docx", "word/_rels/document.xml.rels"), ("report.docx", "[Content_Types].xml"), ("report.docx", "docProps/core.xml"),
                ("report.xlsx", "xl/workbook.xml"), ("report.xlsx", "xl/worksheets/sheet1.xml"), ("report.xlsx", "xl/sharedStrings.xml"), ("report.xlsx", "xl/drawings/drawing1.vml.xml"),
            })
            {
                foreach (var xml in new[] { Laughs, Outside, OutsideType })
                {
                    data.Add(file, part, xml);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Declarations))]
    public void A_document_type_is_refused_in_every_part(string file, string part, string xml) => Rules(With(file, part, xml), file).Should().Equal("GD026");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_document_type_is_refused_in_every_encoding(string encoding)
    {
        var xml = Encoding.GetEncoding(encoding);

        Rules(With("report.docx", "word/document.xml", [.. xml.GetPreamble(), .. xml.GetBytes(Laughs.Replace("1.0\"", $"1.0\" encoding=\"{encoding}\"", StringComparison.Ordinal))]), "report.docx")
            .Should().ContainSingle().Which.Should().BeOneOf("GD026", "GD025");
    }

    [Fact]
    public void A_document_type_behind_a_long_comment_is_refused() =>
        Rules(With("report.docx", "word/document.xml", "<!--" + new string('-', 5000).Replace("--", "- ", StringComparison.Ordinal) + "-->" + Laughs[21..]), "report.docx")
            .Should().ContainSingle().Which.Should().BeOneOf("GD026", "GD025");

    [Theory]
    [InlineData("report.docx")]
    [InlineData("report.xlsx")]
    public void A_part_that_packs_more_than_a_thousandfold_is_refused(string file) =>
        Rules(With(file, "media/zeros.bin", new byte[40_000_000]), file).Should().Equal("GD024");

    [Fact]
    public void Many_parts_that_each_pass_are_refused_together() =>
        Rules(With("report.docx", Enumerable.Range(0, 40).Select(number => ($"media/{number}.bin", new byte[900_000]))), "report.docx", DocumentReadOptions.Default with { MaxUnpackedBytes = 20_000_000 })
            .Should().Equal("GD024");

    [Fact]
    public void Very_many_empty_parts_are_refused() =>
        Rules(With("report.docx", Enumerable.Range(0, 10_001).Select(number => ($"media/{number}.bin", Array.Empty<byte>()))), "report.docx").Should().Equal("GD024");

    [Fact]
    public void A_package_in_a_package_is_not_unpacked() =>
        Rules(With("report.docx", "embeddings/nested.docx", With("report.docx", "media/zeros.bin", new byte[40_000_000])), "report.docx").Should().NotContain("GD024").And.NotContain("GD025");

    [Theory]
    [InlineData("../../../../tmp/escaped.xml")]
    [InlineData("/etc/escaped.xml")]
    [InlineData("C:\\escaped.xml")]
    [InlineData("..\\..\\escaped.xml")]
    [InlineData("word/document.xml/../../x.xml")]
    public void A_path_that_leads_out_of_the_package_writes_nothing_and_does_no_harm(string part)
    {
        var read = ReportFile.Read(new MemoryStream(With("report.docx", part, "<x/>")), "report.docx");

        (read.Report is not null || read.Diagnostics.Count > 0).Should().BeTrue();
        File.Exists("/tmp/escaped.xml").Should().BeFalse();
    }

    [Theory]
    [InlineData("<w:p/>", 2_000_000)]
    [InlineData("<w:p w:rsidR=\"1\" w:rsidP=\"1\" w:rsidRPr=\"1\"/>", 700_000)]
    public void More_elements_than_fit_into_memory_are_refused(string element, int times)
    {
        // Every hundredth one differs, so that the part does not pack too well.
        var chance = new Random(1);
        var body = string.Concat(Enumerable.Range(0, times / 100).Select(_ => string.Concat(Enumerable.Repeat(element, 100)) + $"<a{chance.Next()}/>"));
        Rules(With("report.docx", "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"), "report.docx")
            .Should().Equal("GD024");
    }

    [Fact]
    public void Parts_are_looked_through_whatever_their_names_are()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:p>", 50_000));
        var document = $"\uFEFF<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{deep}";
        var relationships = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.dat"/></Relationships>""";
        var types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.dat" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

        Rules(With("report.docx", new[] { ("word/document.dat", document), ("_rels/.rels", relationships), ("[Content_Types].xml", types) }.Select(part => (part.Item1, Encoding.UTF8.GetBytes(part.Item2)))), "report.docx")
            .Should().Equal("GD023");
    }

    [Theory]
    [InlineData("report.docx", "word/document.xml")]
    [InlineData("report.xlsx", "xl/workbook.xml")]
    public void The_main_part_twice_does_no_harm(string file, string part)
    {
        var read = ReportFile.Read(new MemoryStream(With(file, part, "<x/>", replaces: false)), file);

        (read.Report is not null || read.Diagnostics.Count > 0).Should().BeTrue();
    }

    [Fact]
    public void What_a_document_refers_to_outside_is_never_fetched()
    {
        using var stream = new MemoryStream();
        stream.Write(Sound("report.docx"));
        var plain = ReportJson.Serialize(ReportFile.Read(new MemoryStream(stream.ToArray()), "report.docx").Report!);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            // Nobody listens there: a fetch would be an error or a wait.
            document.MainDocumentPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("http://127.0.0.1:9/a.dotm"));
            document.MainDocumentPart.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("file:///etc/passwd"));
            document.MainDocumentPart.AddHyperlinkRelationship(new Uri("http://127.0.0.1:9/"), isExternal: true);
        }

        ReportJson.Serialize(ReportFile.Read(new MemoryStream(stream.ToArray()), "report.docx").Report!).Should().Be(plain);
    }

    private static byte[] Sound(string file)
    {
        using var stream = new MemoryStream();
        ReportFormat.TryGet(Path.GetExtension(file), out var format).Should().BeTrue();
        ReportFile.Write(stream, Fixtures.Suqian2024(), format!);
        return stream.ToArray();
    }

    private static byte[] With(string file, string part, string xml, bool replaces = true) => With(file, [(part, Encoding.UTF8.GetBytes(xml))], replaces);

    private static byte[] With(string file, string part, byte[] content) => With(file, [(part, content)]);

    private static byte[] With(string file, IEnumerable<(string Name, byte[] Content)> parts, bool replaces = true)
    {
        using var stream = new MemoryStream();
        stream.Write(Sound(file));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                if (replaces)
                {
                    archive.GetEntry(name)?.Delete();
                }

                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static string[] Rules(byte[] file, string name, DocumentReadOptions? options = null) =>
        [.. ReportFile.Read(new MemoryStream(file), name, options).Diagnostics.Select(finding => finding.RuleId)];
}
