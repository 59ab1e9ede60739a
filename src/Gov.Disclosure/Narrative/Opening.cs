namespace Gov.Disclosure.Narrative;

/// <summary>How a list of parts is opened.</summary>
internal enum Opening
{
    None,

    /// <summary>其中: the parts need not be all.</summary>
    Among,

    /// <summary>包括, or a colon: the parts are all.</summary>
    Parts,

    /// <summary>A bracket behind the whole.</summary>
    Bracket,
}
