using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Rows of a text in small: the cells behind a label, laid in turn under the columns 甲乙丙 or under others.</summary>
public sealed class PlacementsTests
{
    private static readonly string[] Columns = ["甲", "乙", "丙"];

    [Theory]
    [InlineData("1,2,3", "甲1 乙2 丙3")]
    [InlineData("_,1,2,3,_", "甲1 乙2 丙3")]
    [InlineData("_,1,2,3", "甲1 乙2 丙3")]
    [InlineData("1,_,_,3", "甲1 乙 丙3")]
    [InlineData("_,_,1,_,3", "丙3")]
    [InlineData("_,0,0,_", "乙0")]
    [InlineData("_,1,2,_", "")]
    [InlineData("_,_,_", "甲 乙 丙")]
    [InlineData("1,2", "")]
    [InlineData("1,2,3,4", "")]
    public void A_column_is_decided_where_every_way_to_lay_the_cells_agrees(string cells, string expected) => Agreed(cells, "甲乙丙").Should().Be(expected);

    [Theory]
    [InlineData("1,2,3", "乙甲丙", "甲2 乙1 丙3")]
    [InlineData("1,9,2,3", "甲-乙丙", "甲1 乙2 丙3")]
    [InlineData("9,1,2,3", "-甲乙丙 甲乙丙", "甲1 乙2 丙3")]
    [InlineData("1,2,3", "甲乙丙 丙乙甲", "乙2")]
    [InlineData("1,1,1", "甲乙丙 丙乙甲", "甲1 乙1 丙1")]
    [InlineData("1,2,3", "甲乙", "")]
    [InlineData("1,1,_,3", "甲乙丙", "甲1 丙3")]
    [InlineData("_,1,_,1,_", "甲乙丙", "")]
    [InlineData("1,1,3,_", "甲乙丙", "甲1 乙1 丙3")]
    public void Columns_stand_in_the_orders_that_their_headers_allow(string cells, string orders, string expected) => Agreed(cells, orders).Should().Be(expected);

    [Fact]
    public void What_is_agreed_is_what_the_true_way_gives_whatever_ways_are_allowed_beside_it() =>
        Gen.Select(Gen.Int[0, 2].Array[3], Gen.Int[0, 2].Array[3].Array[0, 5]).Sample((truth, others) =>
        {
            var placements = new Placements<string>(Columns);
            foreach (var way in others.Append(truth))
            {
                placements.Add([.. Columns.Select((column, i) => new DecidedCell<string>(column, "", new GridCell($"{way[i]}", new SourcePosition())))]);
            }

            placements.Agreed().Where(cell => cell.Cell.Text != $"{truth[Array.IndexOf(Columns, cell.Column)]}").Should().BeEmpty();
        });

    [Fact]
    public void Where_no_way_is_left_nothing_is_agreed() => new Placements<string>(Columns).Agreed().Should().BeEmpty();

    private static string Agreed(string cells, string orders)
    {
        var placements = new Placements<string>(Columns);
        foreach (var order in orders.Split(' '))
        {
            foreach (var way in TurnsOfCells.Of([.. order.Select(column => column == '-' ? null : ((string, string)?)(Columns.First(name => name[0] == column), ""))], SmallTable.LayAsText(cells).Rows[0].Cells))
            {
                placements.Add(way);
            }
        }

        return string.Join(" ", placements.Agreed().Select(cell => cell.Column + cell.Cell.Text));
    }
}
