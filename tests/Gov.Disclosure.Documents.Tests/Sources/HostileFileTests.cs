using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.ExcelBinary;
using Gov.Disclosure.Documents.Sources.WordBinary;
using static Gov.Disclosure.Tests.Documents.CompoundFileMaker;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Files of the older formats that are made to hurt: small ones that stand for much, or lead round in circles. Each is refused or read for what it is worth,
/// without a failure of the reader, in little memory and time.
/// </summary>
public class HostileFileTests
{
    private const long MostMemory = 300L * 1024 * 1024;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    private const int Title = 0x5B;

    [Fact]
    public void Sectors_that_follow_each_other_in_a_circle_are_refused() => Rule("report.doc", Changed(file => Put32(file, FollowerAt(4), 3))).Should().Be("GD025");

    [Fact]
    public void Sectors_that_are_none_are_refused() => Rule("report.doc", Changed(file => Put32(file, FollowerAt(4), 1_000_000))).Should().Be("GD025");

    [Fact]
    public void Lists_of_sectors_that_go_round_in_a_circle_are_refused() => Rule("report.doc", Changed(file => Put32(file, FirstDifatSectorAt, 3))).Should().Be("GD025");

    [Fact]
    public void A_stream_longer_than_the_file_is_refused() => Rule("report.doc", Changed(file => Put32(file, EntryAt(file, 1) + 120, int.MaxValue))).Should().Be("GD025");

    [Fact]
    public void Streams_that_share_their_sectors_do_no_harm() => Read("report.doc", Changed(file => Put32(file, EntryAt(file, 2) + 116, 2)));

    [Fact]
    public void A_directory_that_leads_round_in_a_circle_does_no_harm() => Read("report.doc", Changed(file => Put32(file, EntryAt(file, 2) + 68, 1)));

    [Fact]
    public void A_style_that_names_itself_does_no_harm()
    {
        // A style of paragraphs: its base, its name, and lists for paragraphs and characters.
        byte[] style = [0, 0, 0xF1, 0xFF, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0x30, 0x4A, 0, 0];
        var file = new WordBinaryFile { Text = "规章\r" };
        file.Add(TablePart.StyleSheet, [4, 0, 1, 0, 10, 0, (byte)style.Length, 0, .. style]);

        Read("report.doc", file.Save());
    }

    [Fact]
    public void A_box_that_stands_in_itself_does_no_harm()
    {
        var file = new WordBinaryFile { Text = "正文\r框\r\r", Behind = (0, 3) };
        file.Add(TablePart.Drawings, [.. WordBinaryFile.Numbers(3, 4, 7), .. new byte[26]]);
        file.Add(TablePart.BoxTexts, [.. WordBinaryFile.Numbers(0, 2, 3), .. new byte[44]]);

        Read("report.doc", file.Save());
    }

    [Fact]
    public void Notes_whose_texts_overlap_are_refused()
    {
        const int Notes = 20_000;
        var file = new WordBinaryFile { Text = new string('\u0002', Notes) + "\r" + new string('注', 100_000) + "\r", Behind = (100_001, 0) };
        file.Add(TablePart.FootnoteReferences, [.. WordBinaryFile.Numbers([.. Enumerable.Range(0, Notes + 1)]), .. new byte[Notes * 2]]);
        file.Add(TablePart.FootnoteTexts, WordBinaryFile.Numbers([.. Enumerable.Range(0, Notes + 1).Select(note => note % 2 * 100_000)]));

        Rule("report.doc", file.Save()).Should().Be("GD025");
    }

    [Theory]
    [InlineData("")]
    [InlineData("EQ \\o(\\up ")]
    public void Fields_in_fields_do_no_harm(string code) => Read("report.doc", new WordBinaryFile
    {
        Text = string.Concat(Enumerable.Repeat($"\u0013{code}", 1_000_000 / (code.Length + 1))) + string.Concat(Enumerable.Repeat("),)\u0015", 1_000_000 / (code.Length + 1))) + "\r",
    }.Save());

    [Fact]
    public void Paragraphs_that_share_a_long_list_of_properties_do_no_harm()
    {
        // A list of 64 KB, which all of a hundred thousand paragraphs name.
        var list = Enumerable.Repeat(new byte[] { 0x16, 0x24, 0 }, 21_000).SelectMany(sprm => sprm).ToArray();
        var file = new WordBinaryFile { Text = new string('\r', 100_000), Data = [(byte)list.Length, (byte)(list.Length >> 8), .. list] };
        file.Format([0x46, 0x66, 0, 0, 0, 0]);

        Read("report.doc", file.Save());
    }

    [Fact]
    public void Cells_put_into_a_row_without_end_do_no_harm()
    {
        var insert = Enumerable.Repeat(new byte[] { 0x21, 0x76, 0, 255, 9, 0 }, 10_000).SelectMany(sprm => sprm).ToArray();
        var list = (byte[])[0x16, 0x24, 1, 0x17, 0x24, 1, .. insert];
        var file = new WordBinaryFile { Text = "\u0007", Data = [(byte)list.Length, (byte)(list.Length >> 8), .. list] };
        file.Format([0x46, 0x66, 0, 0, 0, 0]);

        Read("report.doc", file.Save());
    }

    [Fact]
    public void Texts_of_a_workbook_without_end_are_refused_or_few() => Read("report.xls", Workbook(1, [], [.. Enumerable.Range(0, 1000).Select(_ => Record(RecordType.Continue, new byte[8000]))]));

    [Fact]
    public void One_sheet_under_very_many_names_is_read_once() => Read("report.xls", Workbook(50_000, [.. Enumerable.Repeat(Record(1, []), 100_000)], []));

    [Fact]
    public void Sheets_within_sheets_do_no_harm() => Read("report.xls", Workbook(50_000, [.. Enumerable.Repeat(Record(RecordType.Bof, [0, 6, 0x10, 0]), 50_000)], [], step: 8));

    [Fact]
    public void One_definition_for_very_many_rows_is_refused()
    {
        var cells = string.Concat(Enumerable.Range(1, 50_000).Select(cell => $"\\cellx{cell}"));
        Rule("report.rtf", Encoding.ASCII.GetBytes($"{{\\rtf1\\trowd{cells}{string.Concat(Enumerable.Repeat("\\intbl\\cell\\row", 50_000))}}}")).Should().Be("GD022");
    }

    [Fact]
    public void Signs_of_very_many_glyphs_do_no_harm()
    {
        var groups = string.Concat(Enumerable.Range(0, 20_000).Select(code => $"<ofd:CGTransform CodePosition=\"{code}\" CodeCount=\"1\" GlyphCount=\"999999\"/>"));
        Read("report.ofd", OfdFile.OfPage($"<ofd:TextObject Boundary=\"0 0 9 9\" Size=\"4\">{groups}<ofd:TextCode X=\"1\" Y=\"9\" DeltaX=\"g 999999999 1\">{new string('1', 20_000)}</ofd:TextCode></ofd:TextObject>"));
    }

    [Theory]
    [InlineData("<iframe src=a src=a src=a src=a src=a src=a src=a src=a ")]
    [InlineData("<iframe src=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>")]
    public void Frames_without_end_do_no_harm(string frame) =>
        Read("report.mht", MhtFile.Related(("text/html", "", "8bit", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(frame, 40_000)))), ("text/html", "Content-Location: x", "8bit", [])));

    [Fact]
    public void A_field_on_very_many_lines_does_no_harm() => Read("report.mht", Encoding.ASCII.GetBytes(
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n" + string.Concat(Enumerable.Repeat($"--x\r\nA: b\r\n{string.Concat(Enumerable.Repeat(" c\n", 20_000))}\r\n\r\n", 100))));

    [Theory]
    [InlineData("report.odt", "<office:text><text:p>", "<text:s text:c=\"999999999\"/>", "</text:p></office:text>")]
    [InlineData("report.ods", "<office:spreadsheet><table:table><table:table-row>", "<table:table-cell table:number-columns-repeated=\"999999999\"><text:p>1</text:p></table:table-cell>", "</table:table-row></table:table></office:spreadsheet>")]
    [InlineData("report.odt", "<office:text>", "<text:list text:style-name=\"x\"/>", "</office:text>")]
    public void Repeats_without_end_do_no_harm(string name, string begin, string repeated, string end)
    {
        const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";
        Read(name, OfdFile.Zip([("mimetype", "x"), ("content.xml", $"<office:document-content {Names}><office:body>{begin}{string.Concat(Enumerable.Repeat(repeated, 20_000))}{end}</office:body></office:document-content>")]));
    }

    private static byte[] Changed(Action<byte[]> change)
    {
        var file = new WordBinaryFile { Text = new string((char)Title, 4000) + "\r" }.Save();
        change(file);
        return file;
    }

    private static byte[] Record(int type, byte[] content) => [(byte)type, (byte)(type >> 8), (byte)content.Length, (byte)(content.Length >> 8), .. content];

    /// <summary>A workbook with one sheet under several names, each a step behind the one before, and with texts that cells share.</summary>
    private static byte[] Workbook(int names, byte[][] sheet, byte[][] texts, int step = 0)
    {
        byte[] begin = [.. Record(RecordType.Bof, [0, 6, 5, 0, 0, 0, 0, 0]), .. Record(RecordType.Sst, [255, 255, 255, 255, 255, 255, 255, 255]), .. texts.SelectMany(text => text)];
        var start = begin.Length + (names * 13) + 4;
        byte[] all = [.. begin, .. Enumerable.Range(0, names).SelectMany(name => Record(RecordType.BoundSheet, [.. BitConverter.GetBytes(start + (name * step)), 0, 0, 1, 0, 65])), .. Record(RecordType.Eof, []),
            .. Record(RecordType.Bof, [0, 6, 0x10, 0]), .. sheet.SelectMany(record => record), .. Record(RecordType.Eof, [])];
        return CompoundFileMaker.Of(("Workbook", all));
    }

    private string? Rule(string name, byte[] file) => Read(name, file) is [var first, ..] ? first : null;

    /// <summary>Reads a file by whatever is tested, and holds it to what may not happen.</summary>
    /// <returns>The rules of its diagnostics.</returns>
    protected virtual IReadOnlyList<string> Read(string name, byte[] file)
    {
        var (memory, time) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        var read = ReportFile.Read(new MemoryStream(file), name);

        (GC.GetAllocatedBytesForCurrentThread() - memory).Should().BeLessThan(MostMemory);
        (Environment.CpuUsage.TotalTime - time).Should().BeLessThan(MostTime);
        read.Diagnostics.Should().NotContain(finding => finding.RuleId == "GD091", "a reader does not fail");
        (read.Report is not null || read.Diagnostics.Count > 0).Should().BeTrue();
        return [.. read.Diagnostics.Select(finding => finding.RuleId)];
    }
}
