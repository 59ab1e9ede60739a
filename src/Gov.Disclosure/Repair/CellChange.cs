using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>One cell of a repair: what is printed and what would stand there.</summary>
[JsonConverter(typeof(ResultConverter<CellChange>))]
public sealed record CellChange
{
    internal CellChange(FormCell cell, Cell from, Cell to)
    {
        Cell = cell;
        From = from;
        To = to;
    }

    /// <summary>The cell.</summary>
    public FormCell Cell { get; }

    /// <summary>What is printed. Blank only where a whole line of totals is filled in.</summary>
    public Cell From { get; }

    /// <summary>What the repair puts there: always a number, in the unit of the cell.</summary>
    public Cell To { get; }
}
