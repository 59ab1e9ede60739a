namespace Gov.Disclosure.Aggregation;

/// <summary>Amounts of money in one unit, exactly.</summary>
internal static class YuanAmount
{
    private const int TenThousandScale = 4;
    private const decimal TenThousand = 10_000;

    /// <summary>An amount in 元 with no more digits than it was printed with: 103.3879 万元 is 1033879 元.</summary>
    public static decimal Of(Cell amount, AmountUnit unit)
    {
        var number = amount.Number ?? 0;
        if (unit == AmountUnit.Yuan)
        {
            return number;
        }

        return amount.Scale < TenThousandScale
            ? number * TenThousand
            : new decimal((int)amount.Digits, (int)(amount.Digits >> 32), 0, false, (byte)(amount.Scale - TenThousandScale));
    }
}
