using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.OpenDocument;

namespace Gov.Disclosure.Tests.Documents;

public sealed class OdfSourceTests
{
    private const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";

    private const string Styles = """
        <style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
        <style:style style:name="Child" style:family="text" style:parent-style-name="Hidden"/>
        <style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
        <style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
        <style:style style:name="Away" style:family="table"><style:table-properties table:display="false"/></style:style>
        <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style>
        """;

    [Theory]
    [InlineData("<text:p>1</text:p>", "1")]
    [InlineData("<text:p>1</text:p><text:p>2</text:p>", "1\n2")]
    [InlineData("<text:p>1<text:span text:style-name=\"Hidden\">2</text:span><text:span text:style-name=\"Child\">3</text:span><text:span text:style-name=\"Struck\">4</text:span></text:p>", "1")]
    [InlineData("<text:p>12<text:span text:style-name=\"Raised\">1</text:span></text:p>", "12(1)")]
    [InlineData("<text:p>12<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note></text:p>", "12（注）")]
    [InlineData("<text:p>12<text:span text:style-name=\"Raised\"><text:note><text:note-body><text:p>注</text:p></text:note-body></text:note></text:span></text:p>", "12（注）")]
    [InlineData("<text:p>  1\n  2<text:s text:c=\"2\"/>3<text:tab/>4<text:line-break/>5</text:p>", "1 2  3 4\n5")]
    [InlineData("<text:p>1<draw:frame><draw:image/></draw:frame></text:p>", "1¤")]
    [InlineData("<text:p>1<office:annotation><text:p>9</text:p></office:annotation><text:hidden-text>8</text:hidden-text></text:p>", "1")]
    [InlineData("<text:p><text:ruby><text:ruby-base>1</text:ruby-base><text:ruby-text>9</text:ruby-text></text:ruby></text:p>", "1")]
    [InlineData("<text:list text:style-name=\"L\"><text:list-item><text:p>事项</text:p></text:list-item></text:list>", "一、事项")]
    public void Text_is_what_prints(string paragraphs, string text) => Grid(Text($"<table:table><table:table-row><table:table-cell>{paragraphs}</table:table-cell><table:table-cell/></table:table-row></table:table>"))
        .Rows[0].Cells[0].Text.Should().Be(text.Replace('¤', GridCell.Unreadable));

    [Fact]
    public void Cells_span_and_repeat_and_rows_may_be_hidden()
    {
        const string Rows = """
            <table:table><table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>b</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
            <table:table-row><table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"><text:p>1</text:p></table:table-cell></table:table-row>
            <table:table-row table:visibility="collapse"><table:table-cell table:number-columns-repeated="3"><text:p>9</text:p></table:table-cell></table:table-row></table:table>
            """;

        Grid(Text(Rows)).Rows.Select(row => string.Join(" ", row.Cells.Select(cell => $"{cell.Text}:{cell.Span!.Value.Column}+{cell.Span.Value.Columns}x{cell.Span.Value.Rows}"))).Should().Equal("a:0+1x2 b:1+2x1", "1:1+1x1 1:2+1x1");
    }

    [Fact]
    public void Lists_count_and_deletions_and_boxes_stand_apart()
    {
        const string Body = """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:list text:style-name="L"><text:list-item><text:p>甲</text:p><text:p>乙</text:p></text:list-item></text:list><text:p>丙<draw:frame><draw:text-box><text:p>盒</text:p></draw:text-box></draw:frame></text:p>
            <text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>丁</text:p></text:list-item></text:list>
            """;

        Blocks(Text(Body)).Cast<Paragraph>().Select(line => line.Text).Should().Equal("一、甲", "乙", "丙", "盒", "二、丁");
    }

    [Theory]
    [InlineData("office:value-type=\"float\" office:value=\"12\"", "<text:p>12</text:p>", "12")]
    [InlineData("office:value-type=\"float\" office:value=\"12.4\"", "<text:p>12</text:p>", "12.4")]
    [InlineData("office:value-type=\"float\" office:value=\"1234\"", "<text:p>1,234</text:p>", "1,234")]
    [InlineData("office:value-type=\"float\" office:value=\"0\"", "<text:p/>", "")]
    [InlineData("office:value-type=\"float\" office:value=\"7\"", "", "7")]
    [InlineData("table:formula=\"of:=[.A1]\"", "", "=of:=[.A1]")]
    [InlineData("office:value-type=\"string\" table:formula=\"of:=1/0\"", "<text:p>#DIV/0!</text:p>", "#DIV/0!")]
    public void A_cell_of_a_sheet_shows(string attributes, string shown, string text) =>
        Grid(Sheets($"<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell {attributes}>{shown}</table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"))
            .Rows[0].Cells[1].Text.Should().Be(text);

    [Fact]
    public void What_is_hidden_in_a_workbook_is_not_read()
    {
        const string Rows = """
            <table:table table:style-name="Away"><table:table-row><table:table-cell><text:p>9</text:p></table:table-cell></table:table-row></table:table>
            <table:table><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16382"/>
            <table:table-row><table:table-cell table:number-columns-repeated="3"><text:p>1</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16381"/></table:table-row>
            <table:table-row table:visibility="filter"><table:table-cell><text:p>8</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
            """;

        Grid(Sheets(Rows)).Rows.Select(row => string.Join("|", row.Cells.Select(cell => cell.Text))).Should().Equal("1||1");
    }

    [Fact]
    public void Repeats_without_end_are_refused() =>
        OdfSource.Read(Sheets("<table:table><table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell table:number-columns-repeated=\"999999999\"><text:p>1</text:p></table:table-cell></table:table-row></table:table>"), DocumentReadOptions.Default)
            .Problem!.RuleId.Should().Be("GD022");

    [Fact]
    public void A_document_with_a_password_is_refused() => OdfSource.Read(
        OfdFile.Zip([("content.xml", "\u0001\u0002"), ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")]),
        DocumentReadOptions.Default).Problem!.RuleId.Should().Be("GD040");

    private static byte[] Text(string body) => Document($"<office:text>{body}</office:text>");

    private static byte[] Sheets(string body) => Document($"<office:spreadsheet>{body}</office:spreadsheet>");

    private static byte[] Document(string body) => OfdFile.Zip(
        [("content.xml", $"<office:document-content {Names}><office:automatic-styles>{Styles}</office:automatic-styles><office:body>{body}</office:body></office:document-content>")]);

    private static IReadOnlyList<Block> Blocks(byte[] file) => OdfSource.Read(file, DocumentReadOptions.Default).Document!.Blocks;

    private static Grid Grid(byte[] file) => Blocks(file).OfType<Grid>().Should().ContainSingle().Subject;
}
