using System.IO.Compression;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Pdf;

namespace Gov.Disclosure.Tests.Documents;

public sealed class PdfSourceTests
{
    private const string Upright = "1 0 0 1";

    [Fact]
    public void Numbers_stand_in_the_cells_that_are_drawn_around_them()
    {
        var grid = Grid(Box(3, 2) + Text(110, 705, "12") + Text(210, 705, "7") + Text(110, 685, "0"));

        grid.Rows.Select(row => string.Join("|", row.Cells.Select(cell => cell.Text))).Should().Equal("12|7|", "0||");
        grid.Rows[0].Cells[1].Position.Should().Be(new SourcePosition { Page = 1, Table = 1, Row = 1, Cell = 2 });
    }

    [Fact]
    public void Lines_left_out_make_one_cell_of_several()
    {
        // Three columns above, one cell over all of them below.
        var grid = Grid(Line(100, 720, 400, 720) + Line(100, 700, 400, 700) + Line(100, 680, 400, 680) + Line(100, 680, 100, 720) + Line(400, 680, 400, 720)
            + Line(200, 700, 200, 720) + Line(300, 700, 300, 720) + Text(110, 705, "1") + Text(110, 685, "2"));

        grid.Rows[0].Cells.Should().HaveCount(3);
        grid.Rows[1].Cells.Should().ContainSingle().Which.Span.Should().Be(new GridSpan(0, 3, 1));
    }

    [Fact]
    public void A_number_that_runs_over_the_line_between_two_cells_is_read_in_neither() =>
        Grid(Box(3, 1) + Text(185, 705, "123456")).Rows[0].Cells.Take(2).Should().OnlyContain(cell => !CellReading.Of(cell.Text, CellKind.Count).IsReadable);

    [Fact]
    public void A_number_that_runs_over_the_edge_of_the_table_is_not_read() =>
        CellReading.Of(Grid(Box(3, 1) + Text(388, 705, "27257")).Rows[0].Cells[2].Text, CellKind.Count).IsReadable.Should().BeFalse();

    [Fact]
    public void A_number_in_two_lines_of_a_cell_is_not_put_together() =>
        CellReading.Of(Grid(Box(2, 1) + Text(110, 710, "18") + Text(110, 702, "95")).Rows[0].Cells[0].Text, CellKind.Count).IsReadable.Should().BeFalse();

    [Fact]
    public void A_number_printed_over_another_is_not_read() =>
        CellReading.Of(Grid(Box(2, 1) + Text(110, 705, "1") + Text(111.5, 705, "0")).Rows[0].Cells[0].Text, CellKind.Count).IsReadable.Should().BeFalse();

    [Fact]
    public void A_number_that_is_struck_out_is_not_read() =>
        CellReading.Of(Grid(Box(2, 1) + Text(110, 705, "7") + Line(108, 708, 118, 708)).Rows[0].Cells[0].Text, CellKind.Count).IsReadable.Should().BeFalse();

    [Fact]
    public void Bold_made_by_printing_twice_is_read_once() =>
        Grid(Box(2, 1) + Text(110, 705, "12") + Text(110.4, 705, "12")).Rows[0].Cells[0].Text.Should().Be("12");

    [Fact]
    public void A_raised_digit_is_a_note_and_no_digit_of_the_number() =>
        Grid(Box(2, 1) + Text(110, 705, "12") + Text(121, 709, "1", size: 6)).Rows[0].Cells[0].Text.Should().Be("12(1)");

    [Fact]
    public void Slanted_and_invisible_text_is_no_text() =>
        Grid(Box(2, 1) + Text(110, 705, "12") + Text(150, 690, "9", matrix: "0.7 0.7 -0.7 0.7") + "3 Tr " + Text(130, 705, "5")).Rows[0].Cells[0].Text.Should().Be("12");

    [Fact]
    public void A_scan_is_refused_with_the_advice_to_find_the_original() => Rule(Pdf("3 Tr " + Text(100, 700, "12") + "q Q")).Should().Be("GD029");

    [Fact]
    public void What_is_no_PDF_file_is_refused() => Rule([0, .. Encoding.ASCII.GetBytes("not a PDF file")]).Should().Be("GD025");

    [Fact]
    public void A_file_cut_off_anywhere_never_throws()
    {
        var whole = RepositoryFiles.Bytes("tests", "fixtures", "documents", "pdf", "word-2021.pdf");
        for (var length = 40; length < whole.Length; length += whole.Length / 40)
        {
            var read = Read(whole[..length]);

            (read.Report is null).Should().Be(read.Diagnostics.Any(finding => finding.RuleId == "GD025"));
        }
    }

    [Fact]
    public void Too_many_pages_are_refused() =>
        Rule(Pdf(Text(100, 700, "1")), DocumentReadOptions.Default with { MaxPages = 0 }).Should().Be("GD027");

    [Fact]
    public void A_page_drawn_with_too_much_is_refused() =>
        Rule(Pdf(string.Concat(Enumerable.Repeat(Text(100, 700, "1"), 1000))), DocumentReadOptions.Default with { MaxPageBytes = 10_000 }).Should().Be("GD028");

    [Fact]
    public void A_stream_that_unpacks_to_too_much_is_refused() =>
        Rule(Pdf(new string(' ', 3_000_000), isPacked: true), DocumentReadOptions.Default with { MaxUnpackedBytes = 1_000_000 }).Should().Be("GD024");

    [Fact]
    public void Drawings_made_of_drawings_are_counted_for_what_they_come_to() =>
        Rule(Nested(depth: 12, width: 20)).Should().Be("GD028");

    [Fact]
    public void More_cells_than_the_limit_are_refused() =>
        Rule(Pdf(Box(20, 20) + Text(110, 705, "1")), DocumentReadOptions.Default with { MaxTableCells = 100 }).Should().Be("GD022");

    [Theory]
    [InlineData("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")]
    [InlineData("<< /Type /Pages /Kids [3 0 R 2 0 R 3 0 R] /Count 99999999 >>")]
    [InlineData("<< /Type /Pages /Kids 2 0 R /Count 1 >>")]
    [InlineData("<< /Type /Pages /Kids [3 0 R] /Count 2147483648 /Parent 2 0 R >>")]
    [InlineData("2 0 R")]
    [InlineData("3 0 R")]
    [InlineData("[ 2 0 R ]")]
    public void Pages_that_lead_back_to_themselves_are_refused_or_read_once(string pages)
    {
        var read = Read(Changed("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", pages));

        (read.Report is not null || read.Diagnostics.Count > 0).Should().BeTrue();
    }

    [Theory]
    [InlineData("/MediaBox [0 0 595 0010000000003608]")]
    [InlineData("/MediaBox [0 0 999999999999 842]")]
    [InlineData("/MediaBox [-4000000000 0 4000000000 842]")]
    public void A_page_larger_than_any_paper_is_refused(string box) =>
        Rule(Changed("/MediaBox [0 0 595 842]", box)).Should().Be("GD025");

    [Theory]
    [InlineData("/Length 999999999")]
    [InlineData("/Length -1")]
    [InlineData("/Length 4 0 R")]
    [InlineData("/Length 99999999999999999999")]
    [InlineData("/Length 0")]
    public void A_length_that_is_not_true_does_no_harm(string length)
    {
        var content = Text(100, 700, "12");
        var read = Read(Changed($"/Length {content.Length}", length, content));

        (read.Report is not null || read.Diagnostics.Count > 0).Should().BeTrue();
    }

    [Fact]
    public void Drawings_that_draw_themselves_are_refused() =>
        Rule(File("<< /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>", Stream("", Text(100, 700, "1") + "/X Do"),
            Stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 6 0 R >> >>", "/X Do /X Do"))).Should().BeOneOf("GD025", "GD028");

    [Theory]
    [InlineData("<655350000> <FFFF> <0000>")]
    [InlineData("<00000000> <FFFFFFFF> <0000>")]
    [InlineData("<0000> <FFFF> <0000> <0000 00> <FF FF FF> <00>")]
    [InlineData("% a comment <00>\n<00000000> <FFFFFFFF> <0000>")]
    public void A_character_map_of_more_codes_than_there_are_characters_is_refused(string ranges) =>
        Rule(File("<< /Font << /F1 6 0 R >> >>", Stream("", "BT /F1 10 Tf 1 0 0 1 100 700 Tm <00310032> Tj ET"), MappedFont, CharacterMap(ranges))).Should().Be("GD024");

    [Fact]
    public void Half_of_a_pair_of_surrogates_becomes_the_sign_for_a_character_nobody_knows()
    {
        var report = Read(RepositoryFiles.Bytes("tests", "Gov.Disclosure.Fuzz", "corpus", "pdf", "half-a-pair.pdf")).Report!;

        report.Preamble.Should().Contain("\uFFFD");
        ReportJson.Serialize(ReportJson.Parse(ReportJson.Serialize(report))).Should().Be(ReportJson.Serialize(report));
    }

    [Fact]
    public void A_character_map_of_all_characters_is_read() =>
        Read(RepositoryFiles.Bytes("tests", "Gov.Disclosure.Fuzz", "corpus", "pdf", "one-page.pdf")).Report!.Requests!.Received.Total.Should().Be((Cell)12);

    [Fact]
    public void Headers_wider_than_their_cells_stay_whole()
    {
        var read = Read(RepositoryFiles.Bytes("tests", "Gov.Disclosure.Fuzz", "corpus", "pdf", "one-page.pdf"));

        read.Diagnostics.Select(finding => finding.RuleId).Should().Equal("GD035");
        var received = read.Report!.Requests!.Received;
        new[] { received.NaturalPerson, received.PublicInterestOrganization, received.LegalServiceInstitution, received.OtherOrganization }.Should().Equal(12, 0, 0, 0);
    }

    [Fact]
    public void A_scan_with_a_line_of_text_above_it_is_a_scan() => Rule(Pdf(Text(100, 820, "2024") + Image(595, 800))).Should().Be("GD029");

    [Theory]
    [InlineData(400, 300, "Paragraph Picture Paragraph")]
    [InlineData(60, 60, "Paragraph Paragraph")]
    public void A_picture_among_lines_of_text_is_one_where_it_is_larger_than_a_seal(int width, int height, string blocks) => string.Join(
        " ", PdfSource.Read(Pdf(Text(100, 700, "one") + Image(width, height) + Text(100, 50, "two")), DocumentReadOptions.Default).Document!.Blocks.Select(block => block.GetType().Name)).Should().Be(blocks);

    private static readonly byte[] MappedFont = Encoding.ASCII.GetBytes("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts "
        + "[<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>] >>");

    private static byte[] CharacterMap(string ranges) =>
        Stream("", $"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {ranges.Count(character => character == '<') / 3} beginbfrange {ranges} endbfrange endcmap end");

    /// <summary>A file with something in it replaced; places of objects after it are off, as in damaged files.</summary>
    private static byte[] Changed(string old, string changed, string? content = null)
    {
        var file = Encoding.Latin1.GetString(Pdf(content ?? Text(100, 700, "12")));
        file.Should().Contain(old);
        return Encoding.Latin1.GetBytes(file.Replace(old, changed, StringComparison.Ordinal));
    }

    private static Grid Grid(string content) => PdfSource.Read(Pdf(content), DocumentReadOptions.Default).Document!.Blocks.OfType<Grid>().Single();

    private static ReadResult Read(byte[] file, DocumentReadOptions? options = null) => ReportFile.Read(new MemoryStream(file), "report.pdf", options);

    private static string Rule(byte[] file, DocumentReadOptions? options = null) => Read(file, options).Diagnostics.Should().ContainSingle().Which.RuleId;

    /// <summary>A table of cells 100 by 20 points.</summary>
    private static string Box(int columns, int rows) =>
        string.Concat(Enumerable.Range(0, columns + 1).Select(column => Line(100 + (100 * column), 720 - (20 * rows), 100 + (100 * column), 720)))
        + string.Concat(Enumerable.Range(0, rows + 1).Select(row => Line(100, 720 - (20 * row), 100 + (100 * columns), 720 - (20 * row))));

    private static string Line(double x1, double y1, double x2, double y2) => FormattableString.Invariant($"{x1} {y1} m {x2} {y2} l S ");

    private static string Image(double width, double height) => FormattableString.Invariant($"q {width} 0 0 {height} 0 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q ");

    private static string Text(double x, double y, string text, double size = 10, string matrix = Upright) =>
        FormattableString.Invariant($"BT /F1 {size} Tf {matrix} {x} {y} Tm ({text}) Tj ET ");

    private static byte[] Nested(int depth, int width)
    {
        var forms = Enumerable.Range(0, depth).Select(level =>
            Stream($"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X {7 + level} 0 R >> >>", level == depth - 1 ? "" : string.Concat(Enumerable.Repeat("/X Do ", width))));
        return File("<< /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>", Stream("", Text(100, 700, "1") + "/X Do"), [.. forms]);
    }

    private static byte[] Pdf(string content, bool isPacked = false) => File("<< /Font << /F1 5 0 R >> >>", Stream("", content, isPacked));

    private static byte[] File(string resources, byte[] content, params byte[][] others)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        Write("%PDF-1.4\n"u8.ToArray());
        byte[][] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"u8.ToArray(),
            Encoding.ASCII.GetBytes($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources} /Contents 4 0 R >>"),
            content,
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"u8.ToArray(),
            .. others,
        ];
        foreach (var body in objects)
        {
            places.Add(file.Position);
            Write(Encoding.ASCII.GetBytes($"{places.Count} 0 obj\n"));
            Write(body);
            Write("\nendobj\n"u8.ToArray());
        }

        var table = file.Position;
        Write(Encoding.ASCII.GetBytes($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n" + string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))
            + $"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF"));
        return file.ToArray();

        void Write(byte[] bytes) => file.Write(bytes);
    }

    private static byte[] Stream(string dictionary, string content, bool isPacked = false)
    {
        var bytes = Encoding.ASCII.GetBytes(content);
        if (isPacked)
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
            {
                zlib.Write(bytes);
            }

            bytes = packed.ToArray();
        }

        return [.. Encoding.ASCII.GetBytes($"<< {dictionary} /Length {bytes.Length}{(isPacked ? " /Filter /FlateDecode" : "")} >>\nstream\n"), .. bytes, .. "\nendstream"u8];
    }
}
