namespace Gov.Disclosure.Narrative;

/// <summary>What a sentence claims.</summary>
internal enum ClaimKind
{
    /// <summary>A figure that a table has too.</summary>
    Figure,

    /// <summary>Parts of a figure, all in one sentence.</summary>
    Parts,

    /// <summary>A percentage of a figure in the same sentence.</summary>
    Share,

    /// <summary>The percentage of the requests that were done.</summary>
    Rate,

    /// <summary>A change against last year.</summary>
    Growth,

    /// <summary>That every request was done.</summary>
    AllDone,

    /// <summary>That every request due was done in time.</summary>
    AllOnTime,

    /// <summary>The fee for information that was charged, in 元.</summary>
    Fee,
}
