namespace Gov.Disclosure.Checks;

/// <summary>Evaluates one or more rules on a report.</summary>
internal delegate void Check(AnnualReport report, ref Assessment assessment);

/// <summary>A check in the list of checks.</summary>
/// <param name="Name">The name under which a failure of it is reported.</param>
/// <param name="Rules">The rules it evaluates; a rule set with none of them leaves it out.</param>
/// <param name="Run">The check.</param>
internal sealed record NamedCheck(string Name, IReadOnlyList<Rule> Rules, Check Run);
