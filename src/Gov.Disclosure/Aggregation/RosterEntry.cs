namespace Gov.Disclosure;

/// <summary>An agency that has to report, as a list of agencies names it.</summary>
/// <param name="Name">The official name.</param>
/// <param name="UnifiedSocialCreditCode">The unified social credit code; <see langword="null"/> where the list states none.</param>
public sealed record RosterEntry(string Name, string? UnifiedSocialCreditCode = null);
