namespace Gov.Disclosure.Rules;

/// <summary>GD6xx: a report against the same agency's report for the year before.</summary>
internal static class YearRules
{
    /// <summary>GD601: 上年结转 is not what last year's report carries forward.</summary>
    public static readonly Rule CarryOver = new("GD601", Severity.Error, LegalBasis.FormLayout) { Table = TableKind.Requests };

    /// <summary>GD602: 现行有效 does not follow from last year's, what was issued and what was repealed.</summary>
    public static readonly Rule InForce = Disclosure("GD602", YearRelationKind.InForce);

    /// <summary>GD603: 上一年项目数量 is not last year's number of items with last year's change.</summary>
    public static readonly Rule Items = Disclosure("GD603", YearRelationKind.Items);

    /// <summary>GD604: a number is more than five times last year's, or less than a fifth of it.</summary>
    public static readonly Rule Jump = new("GD604", Severity.Info, LegalBasis.Plausibility);

    /// <summary>GD605: a section of prose is last year's, word for word.</summary>
    public static readonly Rule SectionCopied = new("GD605", Severity.Info, LegalBasis.Article50);

    internal static IEnumerable<Rule> All => [CarryOver, InForce, Items, Jump, SectionCopied];

    /// <summary>The rule that checks a kind of relation.</summary>
    internal static Rule Of(YearRelationKind kind) => kind switch
    {
        YearRelationKind.CarryOver => CarryOver,
        YearRelationKind.InForce => InForce,
        _ => Items,
    };

    private static Rule Disclosure(string id, YearRelationKind kind) => new(id, Severity.Warning, LegalBasis.FormLayout)
    {
        Table = TableKind.ProactiveDisclosure,
        Has = form => form.YearRelations.Any(relation => relation.Kind == kind),
    };
}
