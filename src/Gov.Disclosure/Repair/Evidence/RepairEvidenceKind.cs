using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>What speaks for a repair.</summary>
[JsonConverter(typeof(WordConverter<RepairEvidenceKind>))]
public enum RepairEvidenceKind
{
    /// <summary>A figure in the text of the report says the same.</summary>
    FigureInText,

    /// <summary>The report of another year says the same, as 结转下年度 of the year before for 上年结转.</summary>
    OtherYear,

    /// <summary>All changes together are one slip: two neighbouring cells changed places.</summary>
    CellsExchanged,

    /// <summary>All changes together are one slip: a row slid by one column.</summary>
    RowShifted,

    /// <summary>All changes together are one omission: the totals were never filled in.</summary>
    TotalsBlank,

    /// <summary>Two neighbouring digits of a number changed places (31 for 13).</summary>
    DigitsSwapped,

    /// <summary>One digit of a number is missing (12 for 112).</summary>
    DigitDropped,

    /// <summary>One digit of a number was typed twice (122 for 12).</summary>
    DigitDoubled,

    /// <summary>A number has one digit too many (102 for 12).</summary>
    DigitAdded,

    /// <summary>One digit of a number is another (71 for 11).</summary>
    DigitChanged,

    /// <summary>Only totals change; the parts, which are counted and not computed, all stay.</summary>
    OnlyTotals,
}
