namespace Gov.Disclosure.Narrative;

/// <summary>A number as a sentence prints it, with its unit.</summary>
/// <param name="Digits">All digits, the decimals among them.</param>
/// <param name="Scale">How many of the digits are decimals.</param>
/// <param name="Power">The power of ten that 万 or 亿 multiplies by.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="IsInexact">Whether the number is not one exact number: 十余件, 3至5件.</param>
internal readonly record struct PrintedNumber(long Digits, byte Scale, byte Power, FigureUnit Unit, bool IsInexact)
{
    /// <summary>The number, in the unit without 万 or 亿.</summary>
    public decimal Value => Power == Scale ? Digits : Digits * Step;

    /// <summary>What one more in the last printed digit is worth.</summary>
    public decimal Step => Power < Scale ? new decimal(1, 0, 0, false, (byte)(Scale - Power)) : (decimal)Math.Pow(10, Power - Scale);

    /// <summary>Whether the number is rounded by the way it is printed: 1.2万件 is anything near it.</summary>
    public bool IsRounded => Power > 0 && Unit != FigureUnit.Money;

    /// <summary>Whether an exact number may be printed so: rounded or cut off at the last printed digit.</summary>
    public bool Fits(decimal exact) => exact == Value || ((IsRounded || Scale > 0 || Unit is FigureUnit.Money or FigureUnit.Percent)
        && Math.Abs(exact - Value) < Step);
}

/// <summary>What kind of thing the unit of a figure counts.</summary>
internal enum FigureUnit : byte
{
    /// <summary>No unit follows the number.</summary>
    None,

    /// <summary>Requests, documents, decisions: 件, 条, 份, 宗, 项.</summary>
    Documents,

    /// <summary>元.</summary>
    Money,

    /// <summary>%.</summary>
    Percent,

    /// <summary>A point in time or a length of time: 年, 月, 日, 天.</summary>
    Time,

    /// <summary>倍.</summary>
    Times,

    /// <summary>个百分点.</summary>
    Points,

    /// <summary>个: documents or anything else.</summary>
    Things,

    /// <summary>Anything else: 次, 人.</summary>
    Other,
}
