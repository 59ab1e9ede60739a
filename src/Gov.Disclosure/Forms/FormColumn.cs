using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>One column of an official table: its JSON name, its printed header and what its cells count.</summary>
[JsonConverter(typeof(ResultConverter<FormColumn>))]
public sealed class FormColumn
{
    private const string Documents = "件";
    private const string ItemsCounted = "项";

    private FormColumn(string name, string[] labels, CellKind kind)
    {
        Name = name;
        Labels = labels;
        Kind = kind;
    }

    /// <summary>The JSON name, unique within a row.</summary>
    public string Name { get; }

    /// <summary>The printed headers from the outermost to the column's own, as in 申请人情况 / 法人或其他组织 / 商业企业.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The column's own printed header.</summary>
    public string Label => Labels[Labels.Count - 1];

    /// <summary>What the cells of the column count.</summary>
    public CellKind Kind { get; }

    /// <summary>What the numbers of the column count: 件 or 项; <see langword="null"/> for an amount of money.</summary>
    public string? CountedUnit { get; private init; }

    /// <summary>The unit the printed header fixes for an amount; <see langword="null"/> where it fixes none.</summary>
    public AmountUnit? Unit { get; private init; }

    /// <summary>
    /// The JSON name of the key that carries the unit beside the amount, where the form prints no unit; <see langword="null"/> for a count and where the
    /// header fixes the unit.
    /// </summary>
    public string? UnitName { get; private init; }

    /// <summary>Whether the column repeats what the others of its row add up to (总计).</summary>
    public bool IsTotal { get; private init; }

    internal static FormColumn Count(string name, params string[] labels) => new(name, labels, CellKind.Count) { CountedUnit = Documents };

    internal static FormColumn Items(string name, string label) => new(name, [label], CellKind.Count) { CountedUnit = ItemsCounted };

    internal static FormColumn Total(string name, params string[] labels) => new(name, labels, CellKind.Count) { CountedUnit = Documents, IsTotal = true };

    internal static FormColumn Change(string name, params string[] labels) => new(name, labels, CellKind.Change) { CountedUnit = ItemsCounted };

    internal static FormColumn Amount(string name, string label, AmountUnit unit) => new(name, [label], CellKind.Amount) { Unit = unit };

    internal static FormColumn AmountWithUnit(string name, string label, string unitName) => new(name, [label], CellKind.Amount) { UnitName = unitName };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
