using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// The description of one official table: its rows and columns in printed order, the JSON name and official label of each,
/// and the relations between its cells. Model, JSON, schema, readers, rules and messages all read this description.
/// </summary>
[JsonConverter(typeof(ResultConverter<TableForm>))]
public sealed class TableForm : IJsonValue
{
    private static int _made;

    private readonly Dictionary<string, FormRow> _rowsByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormCell> _cellsByPointer = new(StringComparer.Ordinal);
    private readonly HashSet<FormCell> _totals;

    /// <summary>Describes a table.</summary>
    /// <param name="kind">Which of the three.</param>
    /// <param name="edition">The issue of the official form.</param>
    /// <param name="layout">How the rows are printed.</param>
    /// <param name="parts">Rows and groups in printed order.</param>
    /// <param name="relations">The relations between the cells.</param>
    /// <param name="columns">The columns of all rows that name none of their own.</param>
    internal TableForm(
        TableKind kind, FormEdition edition, TableLayout layout, FormPart[] parts, Func<TableForm, IEnumerable<Relation>> relations,
        FormColumn[]? columns = null)
    {
        Kind = kind;
        Edition = edition;
        Layout = layout;
        Parts = parts;
        var rows = new List<FormRow>();
        var cells = new List<FormCell>();
        foreach (var part in parts)
        {
            Place(part, columns ?? [], rows, cells);
        }

        Rows = rows;
        Cells = cells;
        UnitCells = cells.Where(cell => cell.Column.UnitName is not null).ToArray();
        Relations = relations(this).OrderBy(relation => !relation.IsIdentity).ToArray();
        _totals = new HashSet<FormCell>(Relations.Where(relation => relation.IsIdentity && relation.Right.Count == 1).SelectMany(relation => relation.Right));
    }

    /// <summary>Which of the three tables this is a form of.</summary>
    public TableKind Kind { get; }

    /// <summary>The issue of the official form that prescribes the table.</summary>
    public FormEdition Edition { get; }

    /// <summary>How the rows are printed.</summary>
    internal TableLayout Layout { get; }

    /// <summary>Rows and groups of rows as they nest in print, in printed order.</summary>
    public IReadOnlyList<FormPart> Parts { get; }

    /// <summary>All rows that hold cells, in printed order.</summary>
    public IReadOnlyList<FormRow> Rows { get; }

    /// <summary>All cells, row by row.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>The relations between the cells, identities first in the order rows, columns, balances.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>The relations of its cells to those of last year's table, in the order of the form.</summary>
    public IReadOnlyList<YearRelation> YearRelations { get; private set; } = [];

    /// <summary>
    /// The note about the relations of its numbers that the form prints in the corner of the table; <see langword="null"/> where it prints none.
    /// </summary>
    public string? PrintedNote { get; internal init; }

    /// <summary>The header that the form prints over the labels of its rows; <see langword="null"/> where it prints none.</summary>
    public string? LabelHeader { get; internal init; }

    /// <summary>Whether the JSON of the table names its form; false for a table that no notice has changed.</summary>
    public bool NamesItsForm { get; internal init; } = true;

    /// <summary>Describes the relations to last year's table.</summary>
    internal Func<TableForm, IEnumerable<YearRelation>> AcrossYears
    {
        init => YearRelations = value(this).ToArray();
    }

    /// <summary>The cells whose unit is a key of its own beside the amount.</summary>
    internal FormCell[] UnitCells { get; }

    /// <summary>The number of the form among all that were made, from 0.</summary>
    internal int Number { get; } = Interlocked.Increment(ref _made) - 1;

    /// <summary>How many cells are the total of others.</summary>
    internal int TotalCount => _totals.Count;

    /// <summary>Finds a row by its JSON path within the table, as <c>outcomes.refused.stateSecret</c>.</summary>
    /// <param name="path">The JSON names joined by dots.</param>
    /// <param name="row">The row; <see langword="null"/> where the form does not have it.</param>
    /// <returns>False where the form does not have the row.</returns>
    public bool TryGetRow(string path, [NotNullWhen(true)] out FormRow? row) => _rowsByPath.TryGetValue(path, out row);

    /// <summary>Finds a cell by its JSON Pointer within the report.</summary>
    /// <param name="pointer">The pointer, as <c>/requests/received/total</c>.</param>
    /// <param name="cell">The cell; <see langword="null"/> where the form does not have it.</param>
    /// <returns>False where the form does not have the cell.</returns>
    public bool TryGetCell(JsonPointer pointer, [NotNullWhen(true)] out FormCell? cell) => _cellsByPointer.TryGetValue(pointer.ToString(), out cell);

    /// <summary>Finds a cell by the names of its row and column, which other forms of the table may share.</summary>
    /// <param name="row">The JSON names from the table down to the row, joined by dots.</param>
    /// <param name="column">The JSON name of the column.</param>
    /// <param name="cell">The cell; <see langword="null"/> where the form does not have it.</param>
    /// <returns>False where the form does not have the cell.</returns>
    public bool TryGetCell(string row, string column, [NotNullWhen(true)] out FormCell? cell)
    {
        cell = null;
        if (TryGetRow(row, out var found))
        {
            for (var i = 0; i < found.Columns.Count && cell is null; i++)
            {
                cell = found.Columns[i].Name == column ? Cells[found.FirstCell + i] : null;
            }
        }

        return cell is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Edition}";

    /// <summary>Whether the cell is the total of others, in its row, column or group.</summary>
    internal bool IsTotal(FormCell cell) => _totals.Contains(cell);

    /// <summary>Writes which table and form it is into an object that is open.</summary>
    internal void WriteName(Utf8JsonWriter writer)
    {
        writer.WriteString("table"u8, ReportSection.Of(Kind).Name);
        writer.WriteString("form"u8, Edition.Id);
    }

    /// <summary>The row at a path the description itself wrote.</summary>
    internal FormRow Row(string path) => _rowsByPath[path];

    /// <summary>The cell of a row in the column of a name; the form must have it.</summary>
    internal FormCell Cell(FormRow row, string column) => TryGetCell(row.Path, column, out var cell)
        ? cell
        : throw new ArgumentException($"Row '{row.Path}' of {this} has no column '{column}'.", nameof(column));

    private void Place(FormPart part, FormColumn[] columns, List<FormRow> rows, List<FormCell> cells)
    {
        if (part is FormGroup group)
        {
            foreach (var child in group.Parts)
            {
                Place(child, columns, rows, cells);
            }

            return;
        }

        var row = (FormRow)part;
        row.Place(rows.Count, cells.Count, columns);
        rows.Add(row);
        _rowsByPath.Add(row.Path, row);
        var pointer = ReportSection.Of(Kind).Pointer;
        foreach (var name in row.Path.Split('.'))
        {
            pointer = pointer.Append(name);
        }

        for (var column = 0; column < row.Columns.Count; column++)
        {
            var cell = new FormCell(cells.Count, row, column, pointer.Append(row.Columns[column].Name));
            cells.Add(cell);
            _cellsByPointer.Add(cell.Pointer.ToString(), cell);
        }
    }

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        writer.WriteStartObject();
        WriteName(writer);
        writer.WriteEndObject();
    }
}
