namespace Gov.Disclosure.Narrative;

/// <summary>The matter that a passage speaks of.</summary>
internal enum Topic
{
    None,

    /// <summary>Requests for information, table three.</summary>
    Requests,

    /// <summary>Reviews and lawsuits about disclosure, table four.</summary>
    Cases,

    /// <summary>Documents and decisions, table two.</summary>
    Disclosure,

    /// <summary>信息处理费.</summary>
    Fee,

    /// <summary>Something that no table counts.</summary>
    Other,
}
