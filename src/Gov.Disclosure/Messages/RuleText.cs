namespace Gov.Disclosure.Messages;

/// <summary>The words of one rule in one language.</summary>
/// <param name="Title">The title.</param>
/// <param name="Formula">The formula over the terms of the form, or the condition in one line.</param>
/// <param name="Template">The message, with named placeholders in braces.</param>
/// <param name="Remedy">What to do about it, with the same placeholders.</param>
/// <param name="Explanation">Why the rule holds and when a broken rule may be in order.</param>
internal sealed record RuleText(string Title, string Formula, string Template, string Remedy, string Explanation);
