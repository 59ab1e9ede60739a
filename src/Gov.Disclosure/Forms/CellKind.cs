using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>What a cell of an official table counts, and so which numbers it may hold.</summary>
[JsonConverter(typeof(WordConverter<CellKind>))]
public enum CellKind
{
    /// <summary>A number of things (件, 项): a whole number, never negative.</summary>
    Count,

    /// <summary>A change against last year (本年增/减): a whole number with a sign.</summary>
    Change,

    /// <summary>An amount of money: a decimal number, never negative, whose printed digits are kept.</summary>
    Amount,
}
