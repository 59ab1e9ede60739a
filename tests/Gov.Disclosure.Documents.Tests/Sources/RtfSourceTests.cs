using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Html;
using Gov.Disclosure.Documents.Sources.Rtf;

namespace Gov.Disclosure.Tests.Documents;

public sealed class RtfSourceTests
{
    private const string Row = @"\trowd\cellx1000\cellx2000\pard\intbl ";

    public static TheoryData<string> Pages => [.. DocumentFixtures.Names.Where(name => name.StartsWith("html", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_written_as_RTF_has_the_same_cells(string name)
    {
        var page = File.ReadAllBytes(Path.Combine(DocumentFixtures.Folder, name));
        // Rows of RTF have no gaps.
        Block[] blocks = [.. HtmlSource.Read(page, DocumentReadOptions.Default).Document!.Blocks.Where(block => block is not Grid grid || grid.Rows.All(row => row.IsComplete && row.End == grid.Rows[0].End))];

        Shape(Blocks(RtfFile.Of(blocks))).Should().Equal(Shape(blocks));
    }

    [Theory]
    [InlineData(@"1\cell 2\cell\row", "1|2")]
    [InlineData(@"{\v 1}2\cell {\strike 3}{\striked1 4}{\deleted 5}6\cell\row", "2|6")]
    [InlineData(@"12{\super 1}\cell 3\up6 2\up0\cell\row", "12(1)|3(2)")]
    [InlineData(@"12{\super\chftn{\footnote\pard\plain {\super\chftn} \'d7\'a2}}\cell 3\cell\row", "12（注）|3")]
    [InlineData(@"{\field{\*\fldinst =SUM(ABOVE)}{\fldrslt 15}}\cell {\*\bkmkstart a}3{\*\bkmkend a}\cell\row", "15|3")]
    [InlineData(@"{\*\shppict{\pict\wmetafile8 0102}}{\nonshppict{\pict 01}}\cell 1\cell\row", "¤|1")]
    [InlineData(@"\uc2\u27861\'b7\'a8\cell\uc0\u-244 \cell\row", "法|\uFF0C")]
    [InlineData(@"{\listtext 1.\tab}2\cell\pntext\cell\row", "1. 2|")]
    [InlineData(@"{\upr{\'d6}{\*\ud{\u20013\'d6}}}\cell\{\\\}\~\cell\row", "中|{\\}")]
    [InlineData(@"1\par 2\cell {\*\unknown 9{\par 8}}3\cell\row", "1\n2|3")]
    [InlineData(@"1{\*\moMath {\mf{\mnum{\mr 1}}{\mden{\mr 2}}}}\cell 3\cell\row", "1¤12|3")]
    [InlineData(@"{\revised\revauth1\revdttm-2074015744 17}\cell 3\cell\row", "17|3")]
    [InlineData(@"{\*\revdttmdel-2074015744 9}1\cell 3\cell\row", "1|3")]
    [InlineData(@"{\field{\*\fldinst { EQ \\f(1,2)}}{\fldrslt }}\cell 3\cell\row", "¤|3")]
    [InlineData(@"{\field{\*\fldinst { EQ \\* jc2 \\o\\ad(\\s\\up 9(ab),\'d6\'d0)}}{\fldrslt }}\cell 3\cell\row", "中|3")]
    [InlineData(@"1\bin4 }}}}2\cell\'zz3\cell\row", "12|zz3")]
    public void Text_is_what_prints(string row, string cells) =>
        string.Join("|", Blocks(RtfFile.Of(Row + row + @"\pard ")).OfType<Grid>().Should().ContainSingle().Subject.Rows.Single().Cells.Select(cell => cell.Text)).Should().Be(cells.Replace('¤', GridCell.Unreadable));

    [Fact]
    public void Edges_tell_which_columns_a_cell_covers()
    {
        var grid = Blocks(RtfFile.Of(@"\trowd\clvmgf\cellx1000\cellx3005\pard\intbl 1\cell 2\cell\row\trowd\clvmrg\cellx1000\clmgf\cellx2000\clmrg\cellx3000\pard\intbl\cell 3\cell\cell\row\trowd\cellx1000\cellx2010\cellx3000\pard\intbl 4\cell 5\cell 6\cell\row\pard")).OfType<Grid>().Single();

        grid.Rows.Select(row => string.Join(" ", row.Cells.Select(cell => $"{cell.Text}:{cell.Span!.Value.Column}+{cell.Span.Value.Columns}x{cell.Span.Value.Rows}"))).Should().Equal("1:0+1x2 2:1+2x1", "3:1+2x1", "4:0+1x1 5:1+1x1 6:2+1x1");
    }

    [Fact]
    public void A_table_in_a_cell_that_lays_out_the_page_is_read()
    {
        var inner = @"\pard\intbl\itap2 7\nestcell 8\nestcell{\*\nesttableprops\trowd\cellx500\cellx900\nestrow}{\nonesttables\par}";
        var grid = Blocks(RtfFile.Of(@"\trowd\cellx2000 " + inner + @"\pard\intbl\itap1\cell\trowd\cellx2000\row\pard")).OfType<Grid>().Single();

        grid.Rows.Single().Cells.Select(cell => cell.Text).Should().Equal("7", "8");
    }

    [Fact]
    public void Boxes_come_after_what_they_are_tied_to() =>
        Blocks(RtfFile.Of(@"a{\shp{\*\shpinst{\sp{\sn x}{\sv 9}}{\shptxt b\par c}}{\shprslt d}}e\par f")).Cast<Paragraph>().Select(line => line.Text).Should().Equal("ae", "b", "c", "f");

    [Fact]
    public void A_picture_outside_of_tables_stands_behind_its_paragraph() =>
        Blocks(RtfFile.Of(@"a{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict\wmetafile8 01}}b\par{\v{\pict 01}}c\par"))
            .Select(block => block is Paragraph line ? line.Text : $"{block.GetType().Name} {((Picture)block).Position.Line}").Should().Equal("ab", "Picture 1", "c");

    [Theory]
    [InlineData(@"{\rtf1 1\par", "GD025")]
    [InlineData(@"{\rtf1\trowd\cellx9\cellx5\intbl 1\cell\row}", "GD025")]
    [InlineData(@"{\rtf1\trowd\cellx9\intbl 1\cell 2\cell\row}", "GD025")]
    [InlineData(@"{\rtf1\row}", "GD025")]
    public void What_contradicts_itself_is_refused(string file, string rule) => RtfSource.Read(Encoding.ASCII.GetBytes(file), DocumentReadOptions.Default).Problem!.RuleId.Should().Be(rule);

    [Fact]
    public void Groups_without_end_are_refused() =>
        RtfSource.Read(Encoding.ASCII.GetBytes(new string('{', 1_000_000)), DocumentReadOptions.Default).Problem!.RuleId.Should().Be("GD023");

    [Fact]
    public void A_file_cut_off_is_never_read_as_another()
    {
        var whole = RtfFile.Of(Row + @"123\cell 45\cell\row\pard 6\par");
        for (var length = 1; length < whole.Length; length++)
        {
            RtfSource.Read(whole[..length], DocumentReadOptions.Default).Problem.Should().NotBeNull();
        }
    }

    private static IReadOnlyList<Block> Blocks(byte[] file) => RtfSource.Read(file, DocumentReadOptions.Default).Document!.Blocks;

    /// <summary>The cells of tables with the columns and rows they cover. The rows of RTF say where cells end; a column in which none ends is part of the one behind it.</summary>
    private static IEnumerable<string> Shape(IEnumerable<Block> blocks)
    {
        foreach (var grid in blocks.OfType<Grid>())
        {
            int[] ends = [.. grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Span!.Value.End).Distinct()];
            foreach (var row in grid.Rows)
            {
                yield return string.Join(" ", row.Cells.Select(cell => $"{cell.Text}:{ends.Count(end => cell.Span!.Value.Column < end && end <= cell.Span.Value.End)}x{cell.Span!.Value.Rows}"));
            }
        }
    }
}
