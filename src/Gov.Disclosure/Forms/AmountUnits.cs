namespace Gov.Disclosure.Forms;

/// <summary>The printed names of the units.</summary>
internal static class AmountUnits
{
    public static IReadOnlyList<(AmountUnit Unit, string Label)> All { get; } = [(AmountUnit.Yuan, "元"), (AmountUnit.TenThousandYuan, "万元")];

    public static string Label(AmountUnit unit) => unit == AmountUnit.Yuan ? All[0].Label : All[1].Label;
}
