namespace Gov.Disclosure.Documents.Matching;

/// <summary>A row of the form that is printed, with what was decided of it.</summary>
/// <param name="row">The row of the form.</param>
internal sealed class FoundRow(FormRow row)
{
    private PrintedRow? _printed;

    public FormRow Row { get; } = row;

    /// <summary>Where it is printed, in the order of print: once, in most tables.</summary>
    public List<PrintedRow> Prints { get; } = [];

    /// <summary>The print that is read: the first that has any number.</summary>
    public PrintedRow Printed => _printed ??= Prints.Find(printed => printed.IsFilled) ?? Prints[0];

    /// <summary>The cells of that print of which the column was decided.</summary>
    public IReadOnlyList<DecidedCell<FormColumn>> Cells { get; set; } = [];

    /// <summary>Whether every column of the row has its cell.</summary>
    public bool IsDecided => Cells.Count == Row.Columns.Count;

    /// <summary>The cells in the order of the form's columns, once every column has one.</summary>
    public IEnumerable<DecidedCell<FormColumn>> InOrder()
    {
        return Row.Columns.Select((column, i) => Cells[i].Column == column ? Cells[i] : Of(column));

        DecidedCell<FormColumn> Of(FormColumn column) => Cells.First(decided => decided.Column == column);
    }
}
