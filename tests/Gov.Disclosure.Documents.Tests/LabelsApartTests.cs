using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Tables whose labels stand in a table of their own and whose numbers stand in the next.</summary>
public sealed class LabelsApartTests
{
    private static readonly TableForm Form = FormSet.Official.PrescribedFor(TableKind.Requests, 2024);
    private static readonly TableLabels Labels = TableLabels.Of(FormSet.Official)[TableKind.Requests];
    private static readonly string[] RowLabels = [.. Form.Rows.Select(row => row.Label)];
    private static readonly string[] Numbers = [.. Form.Rows.Select((_, i) => $"{i},0,0,0,0,0,{i}")];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_there_are_as_many_rows_of_numbers_as_labels_each_belongs_to_the_label_in_its_turn(bool isInLines)
    {
        var rows = Find(RowLabels, Numbers, isInLines);

        rows.Select(row => row.Path).Should().Equal(Form.Rows.Select(row => row.Path));
        rows.Select(row => row.Cells[0].Text).Should().Equal(Enumerable.Range(0, Form.Rows.Count).Select(i => $"{i}"));
        rows.Should().OnlyContain(row => row.Headers!.PlacesOf(Form.Rows[0].Columns).Count == Form.Rows[0].Columns.Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    public void Where_a_label_or_a_row_of_numbers_is_missing_no_label_has_numbers(int labels, int numbers)
    {
        var rows = Find([.. RowLabels.Skip(labels)], [.. Numbers.Skip(numbers)], isInLines: true);

        rows.Should().HaveCount(RowLabels.Length - labels).And.OnlyContain(row => row.MayLackNumbers && row.Cells.Count == 0);
    }

    private static IReadOnlyList<PrintedRow> Find(string[] labels, string[] numbers, bool isInLines)
    {
        var headers = string.Join(",", Form.Rows[0].Columns.Select(column => column.Label));
        Block[] names = isInLines ? [.. labels.Select(label => new Paragraph(label, new SourcePosition()))] : [SmallTable.Lay(string.Join(" / ", labels))];
        return PrintedRows.Find([.. names, SmallTable.Lay(headers), SmallTable.Lay(string.Join(" / ", numbers))], Labels);
    }
}
