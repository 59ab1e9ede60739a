namespace Gov.Disclosure.Forms;

/// <summary>The printed names of the units.</summary>
internal static class AmountUnits
{
    public static IReadOnlyList<(AmountUnit Unit, string Label)> All { get; } = [(AmountUnit.Yuan, "元"), (AmountUnit.TenThousandYuan, "万元")];

    /// <summary>The unit with a label; <see langword="null"/> for none.</summary>
    public static AmountUnit? Find(string label)
    {
        foreach (var (unit, name) in All)
        {
            if (name == label)
            {
                return unit;
            }
        }

        return null;
    }

    public static string Label(AmountUnit unit) => unit == AmountUnit.Yuan ? All[0].Label : All[1].Label;
}
