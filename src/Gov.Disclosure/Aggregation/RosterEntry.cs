namespace Gov.Disclosure;

/// <summary>An agency that has to report, as a list of agencies names it.</summary>
public sealed record RosterEntry
{
    /// <summary>Creates an entry.</summary>
    /// <param name="name">The official name.</param>
    /// <param name="unifiedSocialCreditCode">统一社会信用代码; <see langword="null"/> where the list states none.</param>
    public RosterEntry(string name, string? unifiedSocialCreditCode = null)
    {
        Name = name;
        UnifiedSocialCreditCode = unifiedSocialCreditCode;
    }

    /// <summary>The official name.</summary>
    public string Name { get; }

    /// <summary>统一社会信用代码, the unified social credit code; <see langword="null"/> where the list states none.</summary>
    public string? UnifiedSocialCreditCode { get; }
}
