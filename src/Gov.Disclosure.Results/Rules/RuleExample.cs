namespace Gov.Disclosure.Results.Rules;

/// <summary>A finding of a rule, in words.</summary>
/// <param name="Message">The message.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record RuleExample(string Message, string Remedy);
