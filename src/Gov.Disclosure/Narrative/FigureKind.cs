namespace Gov.Disclosure.Narrative;

/// <summary>What a figure says, or a statement without one.</summary>
internal enum FigureKind
{
    /// <summary>How many there are.</summary>
    Count,

    /// <summary>How many there were last year: 较上年的36件.</summary>
    Base,

    /// <summary>The whole of the share that follows: 占全部12件的58%.</summary>
    ShareBase,

    /// <summary>A percentage of a figure: 占4.9%.</summary>
    Share,

    /// <summary>A percentage with a name of its own: 办结率95%.</summary>
    Rate,

    /// <summary>A change against last year: 增长20%, 减少9件, 是上年的3.5倍, 持平.</summary>
    Change,

    /// <summary>The fee for information that was charged, in 元.</summary>
    Fee,

    /// <summary>Every request was done.</summary>
    AllDone,

    /// <summary>Every request due was done in time.</summary>
    AllOnTime,

    /// <summary>Something that no table counts.</summary>
    Other,
}
