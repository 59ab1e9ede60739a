namespace Gov.Disclosure.Rules;

/// <summary>GD1xx: what the document as a whole must have.</summary>
internal static class DocumentRules
{
    /// <summary>GD101: a section of prose is missing.</summary>
    public static readonly Rule SectionMissing = new("GD101", Severity.Error, LegalBasis.Article50);

    /// <summary>GD102: a table is missing, or not one of its cells is filled in.</summary>
    public static readonly Rule TableMissing = new("GD102", Severity.Error, LegalBasis.Article50);

    /// <summary>GD103: a table is printed in a form that is not the one prescribed for the report year.</summary>
    public static readonly Rule FormNotOfYear = new("GD103", Severity.Warning, LegalBasis.FormNotices);

    /// <summary>GD104: tables two and three are printed in different forms.</summary>
    public static readonly Rule FormsMixed = new("GD104", Severity.Warning, LegalBasis.FormNotices);

    /// <summary>GD105: the period is not 1 January to 31 December of the report year.</summary>
    public static readonly Rule PeriodNotWholeYear = new("GD105", Severity.Error, LegalBasis.FormNotices);

    /// <summary>GD106: section five is empty or says 无.</summary>
    public static readonly Rule ProblemsNotStated = new("GD106", Severity.Warning, LegalBasis.Article50);

    /// <summary>GD107: the title names another year than the report year.</summary>
    public static readonly Rule TitleYear = new("GD107", Severity.Error, LegalBasis.FormNotices);

    /// <summary>GD108: published after the day that article 49 sets: 31 January for a department, 31 March for a government.</summary>
    public static readonly Rule PublishedLate = new("GD108", Severity.Warning, LegalBasis.Article49) { SinceYear = 2019 };

    /// <summary>GD109: text of the template is left in.</summary>
    public static readonly Rule TemplateTextLeftIn = new("GD109", Severity.Warning, LegalBasis.FormNotices);

    /// <summary>GD110: preamble or section one says it is about another year and does not name the report year.</summary>
    public static readonly Rule TextYear = new("GD110", Severity.Warning, LegalBasis.FormNotices);

    /// <summary>GD111: the last character of the 统一社会信用代码 does not follow from the others.</summary>
    public static readonly Rule CreditCode = new("GD111", Severity.Warning, LegalBasis.CreditCodeStandard);

    internal static IEnumerable<Rule> All =>
    [
        SectionMissing, TableMissing, FormNotOfYear, FormsMixed, PeriodNotWholeYear, ProblemsNotStated, TitleYear,
        PublishedLate, TemplateTextLeftIn, TextYear, CreditCode,
    ];
}
