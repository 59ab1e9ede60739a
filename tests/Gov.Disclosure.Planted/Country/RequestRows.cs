namespace Gov.Disclosure.Planted;

/// <summary>The rows of table three by what they do, read from the relations of its form.</summary>
internal sealed class RequestRows
{
    public RequestRows(TableForm form)
    {
        Form = form;
        Balance = form.Relations.First(relation => relation.Kind == RelationKind.Balance && relation.Left[0].Column.IsTotal);
        Outcomes = [.. form.Relations.First(relation => relation.Kind == RelationKind.OutcomeTotal).Left.Select(cell => cell.Row)];
        Columns = Received.Columns;
    }

    public TableForm Form { get; }

    public FormRow Received => Balance.Left[0].Row;

    public FormRow CarriedOver => Balance.Left[1].Row;

    public FormRow Done => Balance.Right[0].Row;

    public FormRow CarriedForward => Balance.Right[1].Row;

    public FormRow[] Outcomes { get; }

    public IReadOnlyList<FormColumn> Columns { get; }

    public IEnumerable<int> PartColumns => Enumerable.Range(0, Columns.Count).Where(column => !Columns[column].IsTotal);

    public int TotalColumn => Enumerable.Range(0, Columns.Count).First(column => Columns[column].IsTotal);

    private Relation Balance { get; }

    public FormCell Cell(FormRow row, int column) => Form.Cells[row.FirstCell + column];

    public FormCell Total(FormRow row) => Cell(row, TotalColumn);
}
