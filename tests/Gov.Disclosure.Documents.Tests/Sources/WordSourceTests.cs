using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Html;
using Gov.Disclosure.Documents.Sources.Word;
using Line = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Gov.Disclosure.Tests.Documents;

public sealed class WordSourceTests
{
    public static TheoryData<string> Layouts => [.. RepositoryFiles.Matching("*.htm*", "tests", "fixtures", "documents", "html").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_layout_reads_the_same_from_a_Word_document(string name)
    {
        var path = RepositoryFiles.PathOf("tests", "fixtures", "documents", "html", name);
        var page = HtmlSource.Read(File.ReadAllBytes(path), DocumentReadOptions.Default).Document!;

        var result = Read(WordFile.Of(page.Blocks));

        (ReportJson.Serialize(result.Report!) + "\n").Should().Be(File.ReadAllText(Path.ChangeExtension(path, ".expected.json")));
        result.Diagnostics.Select(finding => finding.RuleId).Should().Equal(File.ReadLines(Path.ChangeExtension(path, ".expected.txt")).Select(line => line[..5]));
    }

    [Fact]
    public void Deleted_hidden_and_struck_text_is_no_text_and_inserted_text_is() => TextOf(
        new DeletedRun(new Run(new DeletedText("9"))),
        new Run(new RunProperties(new Vanish()), new Text("8")),
        new Run(new RunProperties(new Strike()), new Text("7")),
        new MoveFromRun(new Run(new Text("6"))),
        new InsertedRun(WordFile.Run("1")),
        WordFile.Run("2")).Should().Be("12");

    [Fact]
    public void A_raised_digit_is_a_note_and_no_digit_of_the_number() => TextOf(
        WordFile.Run("12"),
        new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text("1"))).Should().Be("12(1)");

    [Theory]
    [InlineData(null, "12(1)")]
    [InlineData("0", "12(1)")]
    [InlineData("10", "121")]
    public void What_is_set_above_the_line_is_a_mark_where_the_words_beside_it_are_not(string? beside, string text) => TextOf(
        new Run(new RunProperties(beside is null ? Array.Empty<DocumentFormat.OpenXml.OpenXmlElement>() : [new Position { Val = beside }]), new Text("12")),
        new Run(new RunProperties(new Position { Val = "10" }), new Text("1"))).Should().Be(text);

    [Theory]
    [InlineData("000000", "12(1)")]
    [InlineData("FFFFFF", "121")]
    public void What_is_white_beside_other_text_is_no_part_of_the_number(string beside, string text) => TextOf(
        new Run(new RunProperties(new Color { Val = beside }), new Text("12")),
        new Run(new RunProperties(new Color { Val = "FFFFFF" }), new Text("1"))).Should().Be(text);

    [Fact]
    public void A_footnote_mark_of_ones_own_is_no_part_of_the_number() => TextOf(
        WordFile.Run("12"),
        new Run(new FootnoteReference { Id = 7, CustomMarkFollows = true }, new Text("1"))).Should().Be("12");

    [Fact]
    public void How_a_field_is_found_is_not_printed_and_neither_are_fields_within_it() => TextOf(
        Field(FieldCharValues.Begin),
        new Run(new FieldCode(" IF ")),
        Field(FieldCharValues.Begin),
        new Run(new FieldCode(" DOCPROPERTY n ")),
        Field(FieldCharValues.Separate),
        WordFile.Run("7"),
        Field(FieldCharValues.End),
        new Run(new FieldCode(" > 5 ")),
        Field(FieldCharValues.Separate),
        WordFile.Run("12"),
        Field(FieldCharValues.End)).Should().Be("12");

    [Fact]
    public void Styles_strike_hide_and_raise_as_runs_do()
    {
        var file = WordFile.WithStyles(
            "<w:style w:type=\"character\" w:styleId=\"gone\"><w:rPr><w:strike/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"child\"><w:basedOn w:val=\"gone\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"mark\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>",
            new Table(new TableRow(new TableCell(WordFile.Paragraph("规章")), new TableCell(new Line(
                Styled("child", "7"),
                WordFile.Run("12"),
                Styled("mark", "1"))))));

        Blocks(file).OfType<Grid>().Single().Rows[0].Cells[1].Text.Should().Be("12(1)");
    }

    [Fact]
    public void A_symbol_and_a_text_box_in_a_cell_are_unreadable() => TextOf(new Run(new SymbolChar { Font = "Wingdings", Char = "F0B1" })).Should().Be("\uFDD0");

    [Fact]
    public void A_table_of_another_program_set_into_the_document_is_a_picture_to_us() =>
        Blocks(WordFile.Of(WordFile.Paragraph("三"), new Line(new Run(new EmbeddedObject())))).Should().HaveCount(2).And.Subject.Last().Should().BeOfType<Gov.Disclosure.Documents.Sources.Picture>();

    [Fact]
    public void Tables_in_tables_are_read_in_order()
    {
        var inner = new Table(new TableRow(new TableCell(WordFile.Paragraph("规章")), new TableCell(WordFile.Paragraph("1"))));
        var blocks = Blocks(WordFile.Of(new Table(new TableRow(new TableCell(WordFile.Paragraph("前"), inner, WordFile.Paragraph("后"))))));

        blocks.Should().HaveCount(3);
        blocks[1].Should().BeOfType<Grid>().Which.Rows[0].Cells.Select(cell => cell.Text).Should().Equal("规章", "1");
    }

    [Theory]
    [InlineData("not a package", "GD039")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "GD025")]
    public void What_is_no_Word_document_is_refused(string content, string rule) =>
        Read(Encoding.Latin1.GetBytes(content)).Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be(rule);

    [Fact]
    public void A_document_type_is_refused() => Read(Replaced("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"))
        .Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD026");

    [Fact]
    public void Elements_nested_too_deeply_are_refused() => Read(Replaced(string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000))))
        .Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD023");

    [Fact]
    public void A_package_that_unpacks_to_too_much_is_refused() => Read(Replaced("<a>" + new string(' ', 40_000_000) + "</a>"))
        .Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD024");

    [Fact]
    public void A_document_cut_off_anywhere_is_refused_and_never_throws()
    {
        var whole = WordFile.Of(WordFile.Paragraph("一、总体情况"));
        for (var length = 40; length < whole.Length; length += 37)
        {
            Read(whole[..length]).Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD025");
        }
    }

    private static byte[] Replaced(string documentXml)
    {
        using var stream = new MemoryStream();
        stream.Write(WordFile.Of(WordFile.Paragraph("一")));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(documentXml);
        }

        return stream.ToArray();
    }

    private static string TextOf(params OpenXmlElement[] runs) =>
        ((Grid)Blocks(WordFile.Of(new Table(new TableRow(new TableCell(new Line(runs)), new TableCell(new Line())))))[0]).Rows[0].Cells[0].Text;

    private static IReadOnlyList<Block> Blocks(byte[] file) => WordSource.Read(file, DocumentReadOptions.Default).Document!.Blocks;

    private static ReadResult Read(byte[] file) => ReportFile.Read(new MemoryStream(file), "report.docx");

    private static Run Field(FieldCharValues type) => new(new FieldChar { FieldCharType = type });

    private static Run Styled(string style, string text) => new(new RunProperties(new RunStyle { Val = style }), new Text(text));
}
