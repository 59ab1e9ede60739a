namespace Gov.Disclosure.Narrative;

/// <summary>How far a claim may be held against the tables.</summary>
internal enum ClaimDoubt
{
    /// <summary>The claim has the scope of the tables.</summary>
    None,

    /// <summary>The scope may be another: that the numbers agree says something, that they differ does not.</summary>
    Perhaps,

    /// <summary>The claim cannot be compared.</summary>
    Certain,
}
