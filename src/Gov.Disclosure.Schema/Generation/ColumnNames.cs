namespace Gov.Disclosure.Schema;

/// <summary>
/// The names of the schema's definitions: one for each table of a form and one for each column of it.
/// Rows share the definitions of the columns they share.
/// </summary>
internal sealed class ColumnNames
{
    private readonly Dictionary<TableForm, List<(string Name, FormColumn Column)>> _columns = [];

    public ColumnNames(FormSet forms)
    {
        foreach (var form in forms.Forms)
        {
            _columns.Add(form, NamesOf(form));
        }
    }

    public static string OfTable(TableForm form) => ReportSection.Of(form.Kind).Name + (form.NamesItsForm ? form.Edition.Id : "");

    public IReadOnlyList<(string Name, FormColumn Column)> Of(TableForm form) => _columns[form];

    public string Of(TableForm form, FormColumn column) => _columns[form].First(entry => entry.Column == column).Name;

    private static List<(string Name, FormColumn Column)> NamesOf(TableForm form)
    {
        var names = new List<(string Name, FormColumn Column)>();
        foreach (var row in form.Rows)
        {
            foreach (var column in row.Columns.Where(column => !names.Exists(entry => entry.Column == column)))
            {
                var name = OfTable(form) + Capitalised(column.Name);
                if (names.Exists(entry => entry.Name == name))
                {
                    // Another column of that JSON name in the same table: the row tells them apart.
                    name = OfTable(form) + string.Concat(row.Path.Split('.').Select(Capitalised)) + Capitalised(column.Name);
                }

                names.Add((name, column));
            }
        }

        return names;
    }

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
