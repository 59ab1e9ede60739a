using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>One cell of an official table, named as JSON names it and as an official would name it.</summary>
[JsonConverter(typeof(ResultConverter<FormCell>))]
public sealed class FormCell
{
    internal FormCell(int index, FormRow row, int column, JsonPointer pointer)
    {
        Index = index;
        Row = row;
        ColumnIndex = column;
        Pointer = pointer;
    }

    /// <summary>The position of the cell among the cells of its table, row by row, from 0.</summary>
    public int Index { get; }

    /// <summary>The row the cell stands in.</summary>
    public FormRow Row { get; }

    /// <summary>The position of the cell within its row, from 0.</summary>
    public int ColumnIndex { get; }

    /// <summary>The column the cell stands in.</summary>
    public FormColumn Column => Row.Columns[ColumnIndex];

    /// <summary>What the cell counts.</summary>
    public CellKind Kind => Column.Kind;

    /// <summary>The JSON Pointer (RFC 6901) of the cell within the report.</summary>
    public JsonPointer Pointer { get; }

    /// <inheritdoc/>
    public override string ToString() => Pointer.ToString();
}
