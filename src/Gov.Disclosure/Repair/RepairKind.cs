using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>What kind of slip a repair supposes.</summary>
[JsonConverter(typeof(WordConverter<RepairKind>))]
public enum RepairKind
{
    /// <summary>A number here and there is wrong.</summary>
    Cells,

    /// <summary>Two neighbouring cells of one row or one column have changed places.</summary>
    CellsExchanged,

    /// <summary>The numbers of one row stand one column too far to the left or to the right.</summary>
    RowShifted,

    /// <summary>A whole line of totals, as the column 总计 or the row (七)总计, is blank and is filled in from its parts.</summary>
    TotalsFilledIn,
}
