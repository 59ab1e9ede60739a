using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Word;
using Line = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Paragraph = Gov.Disclosure.Documents.Sources.Paragraph;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Text that Word prints and does not keep in the paragraph: numbers of lists, footnotes, text boxes.</summary>
public sealed class WordListTests
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/><w:isLgl/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="2">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void Numbers_of_lists_are_part_of_the_text() => Texts(
        Item(1, 0, "总体情况"), Item(1, 1, "主动公开"), Item(1, 1, "依申请公开"), Item(1, 2, "甲"), Item(1, 0, "主动公开政府信息情况"), Item(1, 1, "乙"))
        .Should().Equal("一、总体情况", "（一）主动公开", "（二）依申请公开", "1.3甲", "二、主动公开政府信息情况", "（一）乙");

    [Fact]
    public void A_list_that_starts_anew_counts_anew() =>
        Texts(Item(2, 0, "甲"), Item(2, 0, "乙"), Item(3, 0, "丙"), Item(3, 0, "丁")).Should().Equal("1.甲", "2.乙", "1.丙", "2.丁");

    [Fact]
    public void The_number_of_a_list_is_no_digit_of_a_number_behind_it() => Texts(Item(2, 0, "5")).Should().Equal("1. 5");

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(105, "一百〇五")]
    [InlineData(110, "一百一十")]
    [InlineData(2030, "二千〇三十")]
    public void Chinese_numbers_are_written_as_they_are_said(int number, string text) => WordCount.Of(number, NumberFormatValues.ChineseCounting).Should().Be(text);

    [Fact]
    public void Other_ways_to_number_are_known()
    {
        WordCount.Of(21, NumberFormatValues.ChineseLegalSimplified).Should().Be("贰拾壹");
        WordCount.Of(14, NumberFormatValues.LowerRoman).Should().Be("xiv");
        WordCount.Of(28, NumberFormatValues.UpperLetter).Should().Be("BB");
        WordCount.Of(3, NumberFormatValues.DecimalEnclosedCircle).Should().Be("③");
        WordCount.Of(7, NumberFormatValues.DecimalFullWidth).Should().Be("７");
    }

    [Fact]
    public void A_footnote_to_a_number_is_a_note_beside_it()
    {
        var cell = new Line(WordFile.Run("22"), new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReference { Id = 5 }));
        var table = new Table(new TableRow(new TableCell(WordFile.Paragraph("规章")), new TableCell(cell)));

        var grid = (Grid)Blocks(table)[0];

        grid.Rows[0].Cells[1].Text.Should().Be("22（其中修订16件）");
        CellReading.Of(grid.Rows[0].Cells[1].Text, CellKind.Count).Note.Should().Be("其中修订16件");
    }

    [Fact]
    public void Text_in_a_box_is_read_once()
    {
        const string Content = "<w:txbxContent><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:txbxContent>";
        var line = new Line($"""
            <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">
              <w:r><w:t>前</w:t></w:r>
              <w:r><mc:AlternateContent>
                <mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
                  <wps:wsp><wps:txbx>{Content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><v:shape><v:textbox>{Content}</v:textbox></v:shape></w:pict></mc:Fallback>
              </mc:AlternateContent></w:r>
            </w:p>
            """);

        Texts(line, WordFile.Paragraph("后")).Should().Equal("前", "一、总体情况", "后");
    }

    [Fact]
    public void Paragraphs_say_which_they_are() =>
        Blocks(WordFile.Paragraph("前"), new Line(), WordFile.Paragraph("后")).OfType<Paragraph>().Select(paragraph => paragraph.Position.Line).Should().Equal(1, 3);

    private static Line Item(int list, int level, string text) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), WordFile.Run(text));

    private static IEnumerable<string> Texts(params OpenXmlElement[] elements) => Blocks(elements).Cast<Paragraph>().Select(paragraph => paragraph.Text);

    private static IReadOnlyList<Block> Blocks(params OpenXmlElement[] elements) => WordSource.Read(
        WordFile.WithParts(Lists, new Dictionary<int, string> { [5] = "其中修订16件" }, elements), DocumentReadOptions.Default).Document!.Blocks;
}
