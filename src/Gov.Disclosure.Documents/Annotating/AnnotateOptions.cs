namespace Gov.Disclosure.Documents;

/// <summary>How findings are put into a copy of the user's file. Immutable; change a copy with <c>with</c>.</summary>
public sealed record AnnotateOptions
{
    /// <summary>Comments in Chinese by gov-disclosure, without a date; no number is changed.</summary>
    public static AnnotateOptions Default { get; } = new();

    /// <summary>The language of the comments.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Chinese;

    /// <summary>
    /// Whether the smallest repair of a table, where there is exactly one, is put into a Word document as tracked changes, which a person accepts or
    /// rejects. Workbooks and pages have no tracked changes; in these the comment says what to change.
    /// </summary>
    public bool ApplyRepair { get; init; }

    /// <summary>Whom comments and tracked changes name as their author.</summary>
    public string Author { get; init; } = "gov-disclosure";

    /// <summary>The time of comments and tracked changes; <see langword="null"/> for none, so that the same file always gives the same copy.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>How the file was read; the limits hold for annotating it as well.</summary>
    public DocumentReadOptions Reading { get; init; } = DocumentReadOptions.Default;
}
