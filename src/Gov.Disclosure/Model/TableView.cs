namespace Gov.Disclosure;

/// <summary>
/// A typed view of a row or group of rows of a table. It holds no numbers of its own: reading and writing go to the table.
/// </summary>
public abstract partial class TableView
{
    private protected TableView(ReportTable table, string path)
    {
        Table = table;
        Path = path;
    }

    /// <summary>The JSON names from the table down to the row or group, joined by dots.</summary>
    public string Path { get; }

    /// <summary>Whether the table's form has this row. Reading or writing a cell of a row the form does not have is an error.</summary>
    public bool IsInForm => Table.Form.TryGetRow(Path, out _);

    internal ReportTable Table { get; }

    /// <summary>The content of a cell, where the form of the table has it. The typed members are errors there instead.</summary>
    /// <param name="column">The JSON name of the column, as <c>naturalPerson</c>.</param>
    /// <param name="content">The content; blank where the form does not have the cell.</param>
    /// <returns>False where the form does not have the row, or the row does not have the column.</returns>
    public bool TryGetCell(string column, out Cell content) => Table.TryGetCell(Path, column, out content);

    /// <summary>The path of the row or group, and the form of its table.</summary>
    public override string ToString() => $"{Path} ({Table.Form})";

    private protected Cell this[string column]
    {
        get => Table[Find(column)];
        set => Table[Find(column)] = value;
    }

    private protected AmountUnit? GetUnit(string column) => Table.GetUnit(Find(column));

    private protected void SetUnit(string column, AmountUnit? unit) => Table.SetUnit(Find(column), unit);

    private FormCell Find(string column)
    {
        if (Table.Form.TryGetRow(Path, out var row))
        {
            for (var i = 0; i < row.Columns.Count; i++)
            {
                if (row.Columns[i].Name == column)
                {
                    return Table.Form.Cells[row.FirstCell + i];
                }
            }
        }

        throw new InvalidOperationException($"Form {Table.Form.Edition} of {Table.Form.Kind} has no cell '{Path}.{column}'.");
    }
}
