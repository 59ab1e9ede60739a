using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.PlainText;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Tables that a text draws, line by line with / between lines. Cells are given with the column they begin in, and with the columns and rows they cover where these are more than one.</summary>
public sealed class BoxZoneTests
{
    [Theory]
    [InlineData("┌─┬─┐/│1│2│/└─┴─┘", "1@0 2@1")]
    [InlineData("┌─┬─┐/│1│ │/├─┼─┤/│3│4│/└─┴─┘", "1@0 @1 / 3@0 4@1")]
    [InlineData("┌───┐/│甲 │/├─┬─┤/│1│2│/└─┴─┘", "甲@0*2*1 / 1@0 2@1")]
    [InlineData("┌───┐/│甲 │/├─┼─┤/│1│2│/└─┴─┘", "甲@0*2*1 / 1@0 2@1")]
    [InlineData("┌──┬─┐/│  │2│/│甲├─┤/│  │4│/└──┴─┘", "甲@0*1*2 2@1 / 4@1")]
    [InlineData("┌────┬─┐/│商业│1│/│企业│ │/└────┴─┘", "商业企业@0 1@1")]
    [InlineData("┌─┬─┐/│1│2│/│3│4│/└─┴─┘", "1@0 2@1 / 3@0 4@1")]
    [InlineData("┌──┬──┐/│甲│乙│/└──┴──┘", "甲@0 乙@1")]
    [InlineData("┌━┬━┐/│甲│乙│/└━┴━┘", "甲@0 乙@1")]
    [InlineData("╔═╦═╗/║1║2║/╚═╩═╝", "1@0 2@1")]
    [InlineData("┼─┼─┼/│1│2│/┼─┼─┼", "1@0 2@1")]
    [InlineData("┊┈┈┈┊┈┈┈┊/┊ 甲┊ 乙┊/┊┈┈┈┊┈┈┈┊/┊ 3 ┊ 4 ┊/┊ 5 ┊ 6 ┊/┊┈┈┈┊┈┈┈┊", "甲@0 乙@1 / 3@0 4@1 / 5@0 6@1")]
    [InlineData("├─┼─┤/│1│2│/├─┼─┤", "1@0 2@1")]
    [InlineData("+---+---+/| 1 | - |/+---+---+/| 3 | 4 |/+---+---+", "1@0 -@1 / 3@0 4@1")]
    [InlineData("+-------+/| 甲    |/+---+---+/| 1 | 2 |/+---+---+", "甲@0*2*1 / 1@0 2@1")]
    public void Lines_say_which_columns_and_rows_a_cell_covers(string text, string cells) =>
        string.Join(" / ", Grids(text).Single().Rows.Select(row => string.Join(" ", row.Cells.Select(cell => $"{cell.Text}@{Covered(cell.Span!.Value)}")))).Should().Be(cells);

    [Theory]
    [InlineData("┌─┬─┐/│12│2│/├─┼─┤/│3│4│/└─┴─┘", "12|2 / 3|4")]
    [InlineData("1 │ 2/──┼──/3 │ 4", "1|2 / 3|4")]
    public void Where_lines_do_not_meet_only_the_order_of_cells_counts(string text, string cells) =>
        string.Join(" / ", Grids(text).Single().Rows.Select(row => string.Join("|", row.Cells.Select(cell => $"{cell.Text}{(cell.Span is null ? "" : "@")}")))).Should().Be(cells);

    [Fact]
    public void A_cell_stands_in_its_line_and_text_around_a_drawn_table_stays_text() =>
        string.Join(" ", ((SourceDocument)TextSource.Read("前/┌─┐/│1│/├─┤/│2│/└─┘/后".Replace('/', '\n'), new DocumentReadOptions()).Document!).Blocks.Select(block => block is Grid grid
            ? string.Join(",", grid.Rows.Select(row => row.Cells[0].Position.Line)) : ((Paragraph)block).Text)).Should().Be("前 3,5 后");

    [Theory]
    [InlineData("甲  12/3  4/乙乙乙乙乙乙", "")]
    [InlineData("乙乙乙乙乙乙  12/3  4/", "12\uFDD0 \uFDD03")]
    public void A_number_at_the_end_of_the_widest_line_may_go_on_in_the_next(string text, string marked)
    {
        var words = TextSource.Read(text.Replace('/', '\n'), new DocumentReadOptions()).Document!.Blocks.OfType<Paragraph>().SelectMany(line => line.Text.Split(' '));
        string.Join(" ", words.Where(word => word.Contains(GridCell.Unreadable))).Should().Be(marked.Replace('\uFDD0', GridCell.Unreadable));
    }

    private static IEnumerable<Grid> Grids(string text) => TextSource.Read(text.Replace('/', '\n'), new DocumentReadOptions()).Document!.Blocks.OfType<Grid>();

    private static string Covered(GridSpan span) => span is { Columns: 1, Rows: 1 } ? $"{span.Column}" : $"{span.Column}*{span.Columns}*{span.Rows}";
}
