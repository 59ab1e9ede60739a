using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.ExcelBinary;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Workbooks of Excel 5.0 to 2003. Small ones are put together here record by record, in a container of one stream.</summary>
public sealed class ExcelBinarySourceTests
{
    private const double FormulaOfText = -1;

    private static byte[] Fixture => File.ReadAllBytes(RepositoryFiles.PathOf("tests", "fixtures", "documents", "xls", "one-table-2021.xls"));

    [Fact]
    public void Numbers_and_texts_stand_in_their_cells() => Texts(
        [Cell(RecordType.Number, 0, 0, BitConverter.GetBytes(12.5)), Cell(RecordType.Rk, 0, 1, BitConverter.GetBytes((uint)(7 << 2) | 2)), Cell(RecordType.Label, 1, 0, Text("规章")), Cell(RecordType.BoolErr, 1, 1, [1, 0])])
        .Should().Equal("12.5", "7", "规章", "TRUE");

    [Fact]
    public void An_error_value_is_no_blank() =>
        Texts([Cell(RecordType.BoolErr, 0, 0, [7, 1]), Cell(RecordType.Rk, 0, 1, [2, 0, 0, 0])])[0].Should().Contain(GridCell.Unreadable.ToString());

    [Fact]
    public void A_hundredth_of_a_whole_number_is_told_from_it() =>
        Texts([Cell(RecordType.Rk, 0, 0, BitConverter.GetBytes((uint)(1250 << 2) | 3)), Cell(RecordType.Rk, 0, 1, BitConverter.GetBytes((uint)(1250 << 2) | 2))]).Should().Equal("12.5", "1250");

    [Fact]
    public void Hidden_rows_and_columns_are_left_out()
    {
        var hiddenRow = new byte[16];
        (hiddenRow[0], hiddenRow[12]) = (1, 0x20);
        Texts([Record(RecordType.ColInfo, [1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0]), Record(RecordType.Row, hiddenRow), Whole(0, 0, 1), Whole(0, 1, 2), Whole(0, 2, 3), Whole(1, 0, 4)])
            .Where(text => text.Length > 0).Should().Equal("1", "3");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(5, true)]
    public void A_zero_of_a_formula_counts_where_somebody_has_calculated(int other, bool counts) =>
        (Texts([Cell(RecordType.Formula, 0, 0, Formula(0)), Cell(RecordType.Formula, 0, 1, Formula(other))])[0] == "0").Should().Be(counts);

    [Fact]
    public void A_sheet_that_was_not_calculated_says_so() =>
        Texts([Record(RecordType.Uncalced, [0, 0]), Cell(RecordType.Formula, 0, 0, Formula(0)), Cell(RecordType.Formula, 0, 1, Formula(5))])[0].Should().StartWith("=");

    [Fact]
    public void The_text_of_a_formula_comes_behind_it() => Texts([Cell(RecordType.Formula, 0, 0, Formula(FormulaOfText)), Record(RecordType.String, Text("无")), Whole(0, 1, 1)]).Should().Equal("无", "1");

    [Fact]
    public void A_text_may_go_on_in_another_record_in_other_characters()
    {
        // 规章 in two bytes each, then abc in one.
        byte[] shared = [1, 0, 0, 0, 1, 0, 0, 0, 5, 0, 1, .. Encoding.Unicode.GetBytes("规章")];
        Texts([Cell(RecordType.LabelSst, 0, 0, [0, 0, 0, 0]), Whole(0, 1, 1)], Record(RecordType.Sst, shared), Record(RecordType.Continue, [0, .. "abc"u8])).Should().Equal("规章abc", "1");
    }

    [Fact]
    public void Text_without_Unicode_is_of_the_code_page()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes("规章");
        var file = Workbook(0x0500, [Cell(RecordType.Label, 0, 0, [(byte)gbk.Length, 0, .. gbk]), Whole(0, 1, 1)], Record(RecordType.CodePage, [0xA8, 0x03]));
        TextsOf(file).Should().Equal("规章", "1");
    }

    [Theory]
    [InlineData(0x0206)]
    [InlineData(0x0406)]
    public void A_formula_under_the_number_of_an_earlier_version_is_one(int type) => Texts([Cell(type, 0, 0, Formula(7)), Whole(0, 1, 1)]).Should().Equal("7", "1");

    [Fact]
    public void Text_without_a_code_page_is_of_the_one_of_the_fonts()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes("规章");
        byte[] font = [0xDC, 0, 0, 0, 0xFF, 0x7F, 0x90, 1, 0, 0, 0, 0, 134, 0, 0];
        TextsOf(Workbook(0x0500, [Cell(RecordType.Label, 0, 0, [(byte)gbk.Length, 0, .. gbk]), Whole(0, 1, 1)], Record(RecordType.Font, font))).Should().Equal("规章", "1");
    }

    [Fact]
    public void A_text_may_go_on_behind_a_record_with_nothing_of_it()
    {
        byte[] shared = [1, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0];
        Texts([Cell(RecordType.LabelSst, 0, 0, [0, 0, 0, 0]), Whole(0, 1, 1)], Record(RecordType.Sst, shared), Record(RecordType.Continue, [1]), Record(RecordType.Continue, [0, .. "abc"u8]))
            .Should().Equal("abc", "1");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_sheet_without_a_container_is_of_a_version_before(byte version) => RuleOf([9, version, 6, 0, 0, 0, 0x10, 0, 0, 0]).Should().Be("GD021");

    [Fact]
    public void A_workbook_under_a_password_is_named() => RuleOf(Workbook(0x0600, [], Record(RecordType.FilePass, [0, 0]))).Should().Be("GD040");

    [Fact]
    public void A_workbook_of_Excel_4_is_named() => RuleOf(Workbook(0x0400, [])).Should().Be("GD021");

    [Fact]
    public void A_workbook_cut_off_anywhere_is_refused_or_whole()
    {
        var whole = Fixture;
        for (var length = 8; length < whole.Length; length += 97)
        {
            RuleOf(whole[..length]).Should().BeOneOf("GD025", null);
        }
    }

    [Fact]
    public void A_workbook_with_any_few_bytes_changed_is_read_or_refused()
    {
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = Fixture;
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)(random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => random.Next(256) });
            }

            var act = () => ExcelBinarySource.Read(bytes, DocumentReadOptions.Default);
            act.Should().NotThrow();
        }
    }

    private static string? RuleOf(byte[] bytes) => ExcelBinarySource.Read(bytes, DocumentReadOptions.Default).Problem?.RuleId;

    private static string[] Texts(byte[][] cells, params byte[][] globals) => TextsOf(Workbook(0x0600, cells, globals));

    private static string[] TextsOf(byte[] file) => [.. ExcelBinarySource.Read(file, DocumentReadOptions.Default).Document!.Blocks
        .SelectMany(block => block is Grid grid ? grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text) : [((Paragraph)block).Text])];

    private static byte[] Whole(int row, int column, int number) => Cell(RecordType.Rk, row, column, BitConverter.GetBytes((uint)(number << 2) | 2));

    private static byte[] Cell(int type, int row, int column, byte[] value) => Record(type, [(byte)row, 0, (byte)column, 0, 0, 0, .. value]);

    private static byte[] Text(string text) => [(byte)text.Length, 0, 1, .. Encoding.Unicode.GetBytes(text)];

    private static byte[] Formula(double result) => [.. result == FormulaOfText ? [0, 0, 0, 0, 0, 0, 0xFF, 0xFF] : BitConverter.GetBytes(result), 0, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Record(int type, byte[] content) => [(byte)type, (byte)(type >> 8), (byte)content.Length, (byte)(content.Length >> 8), .. content];

    /// <summary>A workbook of one sheet.</summary>
    private static byte[] Workbook(int version, byte[][] cells, params byte[][] globals)
    {
        byte[] begin = Record(RecordType.Bof, [0, (byte)(version >> 8), 5, 0, 0, 0, 0, 0]);
        byte[] end = Record(RecordType.Eof, []);
        byte[] sheet = [.. Record(RecordType.Bof, [0, (byte)(version >> 8), 0x10, 0, 0, 0, 0, 0]), .. cells.SelectMany(cell => cell), .. end];
        byte[] common = [.. begin, .. globals.SelectMany(record => record)];
        var place = common.Length + 4 + 9 + end.Length;
        return CompoundFileMaker.Of(("Workbook", [.. common, .. Record(RecordType.BoundSheet, [(byte)place, (byte)(place >> 8), 0, 0, 0, 0, 1, 0, (byte)'A']), .. end, .. sheet]));
    }
}
