using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>What is printed in a cell. The three are different statements and are kept apart everywhere.</summary>
[JsonConverter(typeof(WordConverter<CellState>))]
public enum CellState
{
    /// <summary>Nothing is printed: the cell was not filled in. A blank is not zero.</summary>
    Blank,

    /// <summary>The cell is marked as not applicable: <c>/</c>, <c>-</c>, <c>—</c> or 不适用.</summary>
    NotApplicable,

    /// <summary>A number is printed, zero included.</summary>
    Number,
}
