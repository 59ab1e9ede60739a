namespace Gov.Disclosure;

/// <summary>Evaluates one or more rules on a report.</summary>
internal delegate void Check(AnnualReport report, ref Findings findings);

/// <summary>A check with the name under which a failure of it is reported.</summary>
internal sealed record NamedCheck(string Name, Check Run);
