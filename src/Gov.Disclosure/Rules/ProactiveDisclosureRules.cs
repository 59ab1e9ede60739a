namespace Gov.Disclosure.Rules;

/// <summary>GD2xx: table two, 主动公开政府信息情况.</summary>
internal static class ProactiveDisclosureRules
{
    /// <summary>GD201: more was newly disclosed this year than is disclosed in all (对外公开总数量 &lt; 本年新公开数量).</summary>
    public static readonly Rule DisclosedWithinTotal = About("GD201", Severity.Error, RelationKind.DisclosedWithinTotal);

    /// <summary>GD202: 处理决定数量 is 上一年项目数量 ± 本年增/减, a count of items where a count of decisions belongs.</summary>
    public static readonly Rule DecisionsNotItems = About("GD202", Severity.Warning, RelationKind.DecisionsNotItems);

    /// <summary>GD203: 上一年项目数量 + 本年增/减 is below zero.</summary>
    public static readonly Rule ItemsNotBelowZero = About("GD203", Severity.Error, RelationKind.ItemsNotBelowZero);

    /// <summary>GD204: a sign is printed on a count.</summary>
    public static readonly Rule SignOnCount = About("GD204", Severity.Warning, LegalBasis.FormLayout);

    /// <summary>GD205: 规章 at an agency that has no power to make them.</summary>
    public static readonly Rule RulesWithoutPower = About("GD205", Severity.Warning, LegalBasis.Article20);

    /// <summary>GD206: an amount of money without a unit.</summary>
    public static readonly Rule AmountWithoutUnit = About("GD206", Severity.Warning, LegalBasis.FormLayout, form => form.UnitCells.Length > 0);

    /// <summary>GD207: a unit printed with an amount contradicts the unit in the header.</summary>
    public static readonly Rule UnitAgainstHeader = About("GD207", Severity.Warning, LegalBasis.FormLayout);

    /// <summary>GD208: an amount of money that is implausible for its unit.</summary>
    public static readonly Rule AmountImplausible = About("GD208", Severity.Warning, LegalBasis.FormLayout);

    /// <summary>GD209: cells of table two are not filled in.</summary>
    public static readonly Rule CellsNotFilledIn = About("GD209", Severity.Warning, LegalBasis.FormNotices);

    internal static IEnumerable<Rule> All =>
    [
        DisclosedWithinTotal, DecisionsNotItems, ItemsNotBelowZero, SignOnCount, RulesWithoutPower, AmountWithoutUnit,
        UnitAgainstHeader, AmountImplausible, CellsNotFilledIn,
    ];

    private static Rule About(string id, Severity severity, LegalBasis basis, Func<TableForm, bool>? has = null) =>
        new(id, severity, basis) { Table = TableKind.ProactiveDisclosure, Has = has };

    private static Rule About(string id, Severity severity, RelationKind relation) => new(id, severity, LegalBasis.FormLayout)
    {
        Table = TableKind.ProactiveDisclosure,
        Relation = relation,
        Has = form => form.Relations.Any(stated => stated.Kind == relation),
    };
}
