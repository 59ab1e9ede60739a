namespace Gov.Disclosure;

/// <summary>
/// The words of a rule of one's own in one language. Placeholders in braces stand for the values of a finding: <c>{expected}</c>, <c>{actual}</c>,
/// <c>{difference}</c>, <c>{location}</c>, or the name of an argument.
/// </summary>
public sealed record RuleWords
{
    /// <summary>Creates the words.</summary>
    /// <param name="title">The title.</param>
    /// <param name="message">What a finding says, with placeholders.</param>
    public RuleWords(string title, string message)
    {
        Title = title;
        Message = message;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What a finding says, with placeholders.</summary>
    public string Message { get; }

    /// <summary>What to do about it, with placeholders; empty where that goes without saying.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>The condition in one line; empty where the title says it.</summary>
    public string Formula { get; init; } = "";

    /// <summary>Why the rule holds and when a broken rule may be in order; empty where that goes without saying.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Where the rule comes from, as the number of a notice; empty where nothing says so.</summary>
    public string LegalBasis { get; init; } = "";
}
