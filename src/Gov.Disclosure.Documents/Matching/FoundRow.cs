using Gov.Disclosure.Documents.Labels;

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

    /// <summary>
    /// A print with other numbers than that one, or a blank one of which only the other has a note in its label: 行政许可 and 行政许可(撤回).
    /// </summary>
    public PrintedRow? Other => Prints.Count > 1 && Printed.IsFilled
        ? Prints.Find(other => other.IsFilled ? !Texts(other).SequenceEqual(Texts(Printed)) : HasNote(other) != HasNote(Printed)) : null;

    /// <summary>The cells of that print of which the column was decided.</summary>
    public IReadOnlyList<DecidedCell<FormColumn>> Cells { get; set; } = [];

    /// <summary>Whether its last column is the total of the others.</summary>
    public bool HasTotal => Row.Columns[Row.Columns.Count - 1].IsTotal;

    /// <summary>Whether every column of the row has its cell.</summary>
    public bool IsDecided => Cells.Count == Row.Columns.Count;

    /// <summary>The cells in the order of the form's columns, once every column has one.</summary>
    public IEnumerable<DecidedCell<FormColumn>> InOrder()
    {
        return Row.Columns.Select((column, i) => Cells[i].Column == column ? Cells[i] : Of(column));

        DecidedCell<FormColumn> Of(FormColumn column) => Cells.First(decided => decided.Column == column);
    }

    private static bool HasNote(PrintedRow row) => CharacterFolding.Fold(row.Label.Text).Trim() is [.., ')'] label && label[0] != '(';

    private static IEnumerable<string> Texts(PrintedRow row) => row.Cells.Select(cell => cell.Text).Where(text => text.Length > 0);
}
