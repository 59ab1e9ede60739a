using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>A cell in two reports: what is printed in each and by how much the later number differs.</summary>
[JsonConverter(typeof(ResultConverter<CellComparison>))]
public sealed class CellComparison : IJsonValue
{
    internal CellComparison(ReportTable? earlierTable, FormCell? earlierCell, ReportTable? laterTable, FormCell? laterCell)
    {
        Table = (laterTable ?? earlierTable)!.Form.Kind;
        EarlierCell = earlierCell;
        LaterCell = laterCell;
        if (earlierCell is not null)
        {
            Earlier = earlierTable![earlierCell];
            EarlierUnit = UnitOf(earlierTable, earlierCell);
        }

        if (laterCell is not null)
        {
            Later = laterTable![laterCell];
            LaterUnit = UnitOf(laterTable, laterCell);
        }
    }

    /// <summary>The table the cell stands in.</summary>
    public TableKind Table { get; }

    /// <summary>The cell of the earlier report's form; <see langword="null"/> where that report does not have it.</summary>
    public FormCell? EarlierCell { get; }

    /// <summary>The cell of the later report's form; <see langword="null"/> where that report does not have it.</summary>
    public FormCell? LaterCell { get; }

    /// <summary>The cell, in the later report's form where both have it.</summary>
    public FormCell Cell => (LaterCell ?? EarlierCell)!;

    /// <summary>Whether both reports have the cell.</summary>
    public bool IsShared => EarlierCell is not null && LaterCell is not null;

    /// <summary>What the earlier report prints; <see langword="null"/> where it does not have the cell.</summary>
    public Cell? Earlier { get; }

    /// <summary>What the later report prints; <see langword="null"/> where it does not have the cell.</summary>
    public Cell? Later { get; }

    /// <summary>The unit of an amount in the earlier report; <see langword="null"/> for a count and where none is printed.</summary>
    public AmountUnit? EarlierUnit { get; }

    /// <summary>The unit of an amount in the later report; <see langword="null"/> for a count and where none is printed.</summary>
    public AmountUnit? LaterUnit { get; }

    /// <summary>
    /// Later less earlier, in the unit both are printed in; <see langword="null"/> where one of them is no number, or where amounts are not
    /// known to be in one unit.
    /// </summary>
    public decimal? Difference => IsInOneUnit ? Later?.Number - Earlier?.Number : null;

    private bool IsInOneUnit => Cell.Kind != CellKind.Amount || (EarlierUnit is { } unit && unit == LaterUnit);

    /// <inheritdoc/>
    public override string ToString() => $"{Cell}: {Earlier} → {Later}";

    private static AmountUnit? UnitOf(ReportTable table, FormCell cell) => cell.Column.UnitName is null ? cell.Column.Unit : table.GetUnit(cell);

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => ComparisonJson.Write(writer, this);
}
