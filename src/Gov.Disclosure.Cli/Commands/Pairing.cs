namespace Gov.Disclosure.Cli;

/// <summary>Whether last year's reports are looked for among the reports of a run.</summary>
internal enum Pairing
{
    /// <summary>Where the reports can be gone through twice and are not too many to keep what that takes.</summary>
    Auto,

    /// <summary>However many there are.</summary>
    Always,

    /// <summary>Each report is checked by itself.</summary>
    Never,
}
