namespace Gov.Disclosure.Rules;

/// <summary>GD4xx: table four, 政府信息公开行政复议、行政诉讼情况.</summary>
internal static class ReviewAndLitigationRules
{
    /// <summary>GD401: the four results of a group do not add up to its 总计.</summary>
    public static readonly Rule GroupTotal = About("GD401", LegalBasis.FormLayout, RelationKind.GroupTotal);

    /// <summary>GD402: the 总计 of a group is not filled in although it has parts.</summary>
    public static readonly Rule TotalNotFilledIn = About("GD402", LegalBasis.FormNotices);

    /// <summary>GD403: cells of table four are not filled in.</summary>
    public static readonly Rule CellsNotFilledIn = About("GD403", LegalBasis.FormNotices, severity: Severity.Warning);

    internal static IEnumerable<Rule> All => [GroupTotal, TotalNotFilledIn, CellsNotFilledIn];

    private static Rule About(string id, LegalBasis basis, RelationKind? relation = null, Severity severity = Severity.Error) =>
        new(id, severity, basis) { Table = TableKind.ReviewAndLitigation, Relation = relation };
}
