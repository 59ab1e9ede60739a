using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Ofd;
using Gov.Disclosure.Documents.Sources.Pages;
using Gov.Disclosure.Documents.Sources.Pdf;
using UglyToad.PdfPig;

namespace Gov.Disclosure.Tests.Documents;

public sealed class OfdSourceTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in DocumentFixtures.Names.Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)))
            {
                foreach (var style in Enum.GetNames<OfdFile.Style>())
                {
                    data.Add(name, style);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_of_a_PDF_file_drawn_in_another_way_are_the_same_report(string name, string style)
    {
        var path = Path.Combine(DocumentFixtures.Folder, name);
        using var document = PdfDocument.Open(path);
        PageDrawing[] pages = [.. document.GetPages().Select(PdfContents.Of)];

        var read = ReportFile.Read(new MemoryStream(OfdFile.Of(pages, Enum.Parse<OfdFile.Style>(style))), "report.ofd");

        WithoutSpaces(read).Should().Be(WithoutSpaces(ReportFile.Read(path)));
    }

    [Fact]
    public void Numbers_stand_in_the_cells_that_are_drawn_around_them()
    {
        var grid = Grid(OfdFile.Box(3, 2) + OfdFile.Text(25, 27, "12") + OfdFile.Text(65, 27, "7") + OfdFile.Text(25, 37, "0"));

        grid.Rows.Select(row => string.Join("|", row.Cells.Select(cell => cell.Text))).Should().Equal("12|7|", "0||");
        grid.Rows[0].Cells[1].Position.Should().Be(new SourcePosition { Page = 1, Table = 1, Row = 1, Cell = 2 });
    }

    [Fact]
    public void Steps_may_be_counted_listed_or_both() =>
        Row(OfdFile.Box(2, 1) + Code(25, 27, "12345", "DeltaX=\"2 g 2 2 2\"") + Code(65, 27, "678", "DeltaX=\"2 2\"")).Should().Be("12345|678");

    [Fact]
    public void Characters_of_one_code_may_stand_in_several_cells() =>
        Row(OfdFile.Box(3, 1) + Code(25, 27, "123", "DeltaX=\"40 40\"")).Should().Be("1|2|3");

    [Fact]
    public void A_code_without_a_place_begins_where_the_one_before_did() =>
        Row(OfdFile.Box(2, 1) + "<ofd:TextObject Boundary=\"20 20 80 10\" Size=\"4\"><ofd:TextCode X=\"5\" Y=\"7\">1</ofd:TextCode><ofd:TextCode X=\"45\">2</ofd:TextCode></ofd:TextObject>").Should().Be("1|2");

    [Fact]
    public void A_code_without_steps_goes_on_as_wide_as_most_fonts_are() => Row(OfdFile.Box(2, 1) + Code(25, 27, "120件", "")).Should().Be("120件|");

    [Fact]
    public void Digits_printed_over_each_other_are_no_number() => HasNumber(Row(OfdFile.Box(2, 1) + Code(25, 27, "120", "DeltaX=\"0.4 0.4\""))).Should().BeFalse();

    [Theory]
    [InlineData("Visible=\"false\"", "")]
    [InlineData("Alpha=\"0\"", "")]
    [InlineData("Fill=\"false\"", "")]
    [InlineData("", "<ofd:FillColor Value=\"0 0 0\" Alpha=\"0\"/>")]
    [InlineData("CTM=\"0.7 0.7 -0.7 0.7 0 0\"", "")]
    [InlineData("CTM=\"-1 0 0 1 8 0\"", "")]
    public void Text_that_does_not_show_or_is_slanted_is_no_text(string attributes, string colour) =>
        Row(OfdFile.Box(2, 1) + OfdFile.Text(25, 27, "12") + OfdFile.Text(65, 27, "9", attributes, colour: colour)).Should().Be("12|");

    [Fact]
    public void Outlined_text_shows() => Row(OfdFile.Box(2, 1) + OfdFile.Text(25, 27, "12", "Fill=\"false\" Stroke=\"true\"")).Should().Be("12|");

    [Fact]
    public void Type_may_be_scaled_and_moved() =>
        Row(OfdFile.Box(2, 1) + "<ofd:TextObject Boundary=\"60 20 40 10\" Size=\"1\" CTM=\"4 0 0 4 5 7\"><ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"0.5\">42</ofd:TextCode></ofd:TextObject>").Should().Be("|42");

    [Fact]
    public void A_number_cut_off_by_the_box_of_its_text_is_not_read() =>
        HasNumber(Row(OfdFile.Box(2, 1) + "<ofd:TextObject Boundary=\"25 20 5 10\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"7\" DeltaX=\"g 4 2\">12345</ofd:TextCode></ofd:TextObject>")).Should().BeFalse();

    [Fact]
    public void One_glyph_for_two_signs_takes_one_step() =>
        Row(OfdFile.Box(2, 1) + "<ofd:TextObject Boundary=\"20 20 80 10\" Size=\"4\"><ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"1\"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>"
            + "<ofd:TextCode X=\"5\" Y=\"7\" DeltaX=\"40\">fi3</ofd:TextCode></ofd:TextObject>").Should().Be("fi|3");

    [Fact]
    public void A_page_turned_sideways_is_read()
    {
        var text = OfdSource.Read(OfdFile.OfPage("<ofd:TextObject Boundary=\"100 50 80 80\" Size=\"4\" CTM=\"0 1 -1 0 0 0\"><ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"4 4\">政府信</ofd:TextCode></ofd:TextObject>"), DocumentReadOptions.Default);

        text.Document!.Blocks.Should().ContainSingle().Which.Should().BeOfType<Paragraph>().Which.Text.Should().Be("政府信");
    }

    [Fact]
    public void Thin_painted_boxes_curves_and_glued_commands_are_lines()
    {
        var lines = OfdFile.Box(2, 1).Replace(" L ", "L", StringComparison.Ordinal).Replace("M ", "M", StringComparison.Ordinal)
            + "<ofd:PathObject Boundary=\"60 20 0.3 10\" Stroke=\"false\" Fill=\"true\"><ofd:AbbreviatedData>M 0 0 L 0.3 0 L 0.3 10 L 0 10 C</ofd:AbbreviatedData></ofd:PathObject>"
            + "<ofd:PathObject Boundary=\"150 150 10 10\"><ofd:AbbreviatedData>S 0 0 M 1 1 Q 2 2 3 3 B 1 1 2 2 3 3 A 5 5 0 1 0 8 8 C</ofd:AbbreviatedData></ofd:PathObject>";

        Row(lines + OfdFile.Text(25, 27, "1") + OfdFile.Text(65, 27, "2")).Should().Be("1|2");
    }

    [Fact]
    public void Parts_of_a_page_may_be_a_template_a_block_a_note_or_an_object_made_of_others()
    {
        var number = OfdFile.Text(25, 27, "1");
        (string, string)[] parts =
        [
            ("Doc_0/Document.xml", OfdFile.Document(1, "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes><ofd:TemplatePage ID=\"7\" BaseLoc=\"/Doc_0/Tpls/Tpl_0/Content.xml\"/>", "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>")),
            ("Doc_0/DocumentRes.xml", $"<ofd:Res xmlns:ofd=\"x\"><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"70\" Width=\"80\" Height=\"80\"><ofd:Content>{number}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>"),
            ("Doc_0/Tpls/Tpl_0/Content.xml", OfdFile.Page(OfdFile.Box(4, 1))),
            ("Doc_0/Annots/Annotations.xml", "<ofd:Annotations xmlns:ofd=\"x\"><ofd:Page PageID=\"1\"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>"),
            ("Doc_0/Annots/Page_0/Annotation.xml", "<ofd:PageAnnot xmlns:ofd=\"x\">" + Note("Path", "", 80) + Note("Watermark", "", 0) + Note("Stamp", "Visible=\"false\"", 0) + "</ofd:PageAnnot>"),
            ("Doc_0/Pages/Page_0/Content.xml", OfdFile.Page(
                $"<ofd:PageBlock><ofd:PageBlock>{number}</ofd:PageBlock></ofd:PageBlock><ofd:CompositeObject ResourceID=\"70\" Boundary=\"40 0 80 80\" CTM=\"1 0 0 1 0 0\"/>", template: "<ofd:Template TemplateID=\"7\"/>")),
        ];

        Grid(OfdFile.Of(parts)).Rows.Should().ContainSingle().Which.Cells.Select(cell => cell.Text).Should().Equal("1", "1", "1", "");

        string Note(string type, string attributes, int left) => $"<ofd:Annot Type=\"{type}\" {attributes}><ofd:Appearance Boundary=\"{left} 0 80 80\">{number}</ofd:Appearance></ofd:Annot>";
    }

    [Fact]
    public void Of_several_versions_the_current_one_is_read()
    {
        (string, string)[] parts =
        [
            ("OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot><Versions><Version ID=\"1\" Index=\"1\" BaseLoc=\"Doc_0/Versions/V1.xml\"/><Version ID=\"2\" Index=\"2\" Current=\"true\" BaseLoc=\"Doc_0/Versions/V2.xml\"/></Versions></DocBody></OFD>"),
            ("Doc_0/Versions/V2.xml", "<DocVersion><DocRoot>/Doc_0/Document_2.xml</DocRoot></DocVersion>"),
            ("Doc_0/Document_2.xml", "<Document><CommonData/><Pages><Page ID=\"1\" BaseLoc=\"Pages/Page_1/Content.xml\"/></Pages></Document>"),
            ("Doc_0/Pages/Page_0/Content.xml", OfdFile.Page(OfdFile.Box(2, 1) + OfdFile.Text(25, 27, "1"))),
            ("Doc_0/Pages/Page_1/Content.xml", OfdFile.Page(OfdFile.Box(2, 1) + OfdFile.Text(25, 27, "2"))),
        ];

        Grid(OfdFile.Of(parts)).Rows[0].Cells[0].Text.Should().Be("2");
    }

    [Fact]
    public void All_documents_of_a_package_are_read_one_after_the_other()
    {
        (string, string)[] parts =
        [
            ("OFD.xml", "<OFD><DocBody><DocRoot>./Doc_0/Document.xml</DocRoot></DocBody><DocBody><DocRoot>Doc_1\\Document.xml</DocRoot></DocBody></OFD>"),
            ("Doc_0/Pages/Page_0/Content.xml", OfdFile.Page(OfdFile.Text(25, 27, "甲"))),
            ("Doc_1\\Document.xml", OfdFile.Document(1)),
            ("Doc_1\\Pages\\Page_0\\Content.xml", OfdFile.Page(OfdFile.Text(25, 27, "乙"))),
        ];

        OfdSource.Read(OfdFile.Of(parts), DocumentReadOptions.Default).Document!.Blocks.Cast<Paragraph>().Select(line => (line.Text, line.Position.Page)).Should().Equal(("甲", 1), ("乙", 2));
    }

    [Theory]
    [InlineData("Doc_0/Tags/CustomTag.xml", "<broken")]
    [InlineData("Doc_0/PublicRes.xml", "<!DOCTYPE x><x/>")]
    [InlineData("Doc_0/Signs/Signatures.xml", "")]
    [InlineData("Doc_0/Pages/Page_9/Content.xml", "<deep>")]
    public void What_no_page_needs_may_be_broken(string part, string xml) =>
        Grid(OfdFile.Of([("Doc_0/Pages/Page_0/Content.xml", OfdFile.Page(OfdFile.Box(2, 1) + OfdFile.Text(25, 27, "1"))), (part, xml), ("Doc_0/Document.xml", OfdFile.Document(1))])).Rows.Should().ContainSingle();

    [Theory]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "<broken", "GD025")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "<!DOCTYPE x><x/>", "GD026")]
    [InlineData("OFD.xml", "", "GD025")]
    [InlineData("OFD.xml", "<OFD><DocBody><DocRoot>nowhere.xml</DocRoot></DocBody></OFD>", "GD025")]
    [InlineData("OFD.xml", "<OFD/>", "GD029")]
    [InlineData("Doc_0/Document.xml", "<Document><CommonData><PageArea><PhysicalBox>0 0 1e8 9</PhysicalBox></PageArea></CommonData></Document>", "GD025")]
    [InlineData("Doc_0/Document.xml", "<Document><Pages><Page ID=\"1\" BaseLoc=\"Pages/Page_7/Content.xml\"/></Pages></Document>", "GD025")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "<Page><Template TemplateID=\"6\"/></Page>", "GD025")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "<Page><Content><Layer><CompositeObject ResourceID=\"6\"/></Layer></Content></Page>", "GD025")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "<Page><Content><Layer><TextObject Size=\"NaN\"><TextCode>1</TextCode></TextObject></Layer></Content></Page>", "GD025")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "<Page><Content><Layer><PathObject><AbbreviatedData>M 1</AbbreviatedData></PathObject></Layer></Content></Page>", "GD025")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "<Page><Content><Layer><ImageObject ResourceID=\"1\"/></Layer></Content></Page>", "GD029")]
    [InlineData("Encryptions.xml", "<Encryptions/>", "GD040")]
    public void What_a_page_needs_must_be_sound(string part, string xml, string rule) =>
        OfdSource.Read(OfdFile.Of(part.StartsWith("Doc_0/Pages", StringComparison.Ordinal) ? [(part, xml)] : [("Doc_0/Pages/Page_0/Content.xml", OfdFile.Page("")), (part, xml)]), DocumentReadOptions.Default)
            .Problem!.RuleId.Should().Be(rule);

    [Fact]
    public void Objects_that_use_each_other_without_end_are_refused()
    {
        var units = string.Concat(Enumerable.Range(0, 10).Select(unit => $"<CompositeGraphicUnit ID=\"{unit}\"><Content>{string.Concat(Enumerable.Repeat($"<CompositeObject ResourceID=\"{unit + 1}\"/>", 20))}</Content></CompositeGraphicUnit>"));
        byte[] Package(string resources, int first) => OfdFile.Of(
        [
            ("Doc_0/Document.xml", OfdFile.Document(1, "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>")),
            ("Doc_0/PublicRes.xml", $"<Res><CompositeGraphicUnits>{resources}</CompositeGraphicUnits></Res>"),
            ("Doc_0/Pages/Page_0/Content.xml", OfdFile.Page($"<ofd:CompositeObject ResourceID=\"{first}\"/>")),
        ]);

        OfdSource.Read(Package(units + "<CompositeGraphicUnit ID=\"10\"/>", 0), DocumentReadOptions.Default).Problem!.RuleId.Should().Be("GD028");
        OfdSource.Read(Package("<CompositeGraphicUnit ID=\"1\"><Content><CompositeObject ResourceID=\"1\"/></Content></CompositeGraphicUnit>", 1), DocumentReadOptions.Default).Problem!.RuleId.Should().Be("GD023");
    }

    [Fact]
    public void A_file_has_no_more_pages_than_the_limit() =>
        OfdSource.Read(OfdFile.Of(Enumerable.Range(0, 3).Select(page => ($"Doc_0/Pages/Page_{page}/Content.xml", OfdFile.Page("")))), DocumentReadOptions.Default with { MaxPages = 2 }).Problem!.RuleId.Should().Be("GD027");

    private static string Code(double x, double y, string text, string steps) =>
        $"<ofd:TextObject Boundary=\"0 0 210 297\" Size=\"4\"><ofd:TextCode X=\"{x}\" Y=\"{y}\" {steps}>{text}</ofd:TextCode></ofd:TextObject>";

    private static string Row(string objects) => string.Join("|", Grid(objects).Rows.Should().ContainSingle().Subject.Cells.Select(cell => cell.Text));

    private static bool HasNumber(string row) => row.Split('|').Where(text => text.Length > 0).Any(text => CellReading.Of(text, CellKind.Count).IsReadable);

    private static Grid Grid(string objects) => Grid(OfdFile.OfPage(objects));

    /// <summary>Where words part follows from the widths of the font, which is not opened.</summary>
    private static string WithoutSpaces(ReadResult read) => ReportJson.Serialize(read.Report!).Replace(" ", "", StringComparison.Ordinal);

    private static Grid Grid(byte[] file) => OfdSource.Read(file, DocumentReadOptions.Default).Document!.Blocks.OfType<Grid>().Should().ContainSingle().Subject;
}
