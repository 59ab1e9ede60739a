namespace Gov.Disclosure.Narrative;

/// <summary>What kind of thing the unit of a figure counts.</summary>
internal enum FigureUnit
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
