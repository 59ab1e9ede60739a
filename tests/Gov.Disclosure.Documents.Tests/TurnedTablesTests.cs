using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Tables with the rows of the form side by side: turned, with / between rows and , between cells, or as they are.</summary>
public sealed class TurnedTablesTests
{
    private const string Turned = "处理结果,结果维持,总计/行政复议,1,3/复议后起诉,2,4";

    [Theory]
    [InlineData("处理结果,行政复议,复议后起诉 / 结果维持,1,2 / 总计,3,4", Turned)]
    [InlineData("处理结果*1*2,行政复议*2 / 行政复议,复议后起诉 / 结果维持,1,2 / 总计,3,4", "处理结果,结果维持,总计/行政复议,行政复议,1,3/复议后起诉,2,4")]
    [InlineData("处理结果,行政复议,复议后起诉 / 结果维持,1 / 总计,3,4", null)]
    [InlineData("处理结果,行政复议,复议后起诉 / 结果维持,_,1 / 总计,3,4", null)]
    [InlineData("处理结果,行政复议 复议后起诉,_ / 结果维持,1,2 / 总计,3,4", null)]
    [InlineData("处理结果,行政复议,复议后起诉 / 结果维持,1,2 / 其余,3,4", null)]
    [InlineData("处理结果,结果维持,总计 / 行政复议,1,3 / 复议后起诉,2,4", null)]
    public void A_table_is_turned_where_columns_of_the_form_stand_below_each_other_and_every_cell_is_filled(string table, string? expected)
    {
        var grid = SmallTable.Lay(table);

        var turned = TurnedTables.Turn(grid, TableLabels.Of(FormSet.Official)[TableKind.ReviewAndLitigation]);

        (ReferenceEquals(turned, grid) ? null : string.Join("/", turned.Rows.Select(row => string.Join(",", row.Cells.Select(cell => cell.Text))))).Should().Be(expected);
        turned.Rows.Should().OnlyContain(row => ReferenceEquals(turned, grid) || row.IsComplete);
    }
}
