namespace Gov.Disclosure;

/// <summary>The unit in which an amount of money is printed.</summary>
public enum AmountUnit
{
    /// <summary>元, one yuan.</summary>
    Yuan,

    /// <summary>万元, ten thousand yuan.</summary>
    TenThousandYuan,
}
