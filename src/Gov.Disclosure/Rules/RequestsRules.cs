namespace Gov.Disclosure.Rules;

/// <summary>GD3xx: table three, 收到和处理政府信息公开申请情况.</summary>
internal static class RequestsRules
{
    /// <summary>GD301: the kinds of applicant of a row do not add up to its 总计.</summary>
    public static readonly Rule RowTotal = About("GD301", LegalBasis.FormLayout, RelationKind.RowTotal);

    /// <summary>GD302: the results of a column do not add up to its (七)总计.</summary>
    public static readonly Rule OutcomeTotal = About("GD302", LegalBasis.FormLayout, RelationKind.OutcomeTotal);

    /// <summary>GD303: a column is out of balance, 一 + 二 ≠ 三(七) + 四.</summary>
    public static readonly Rule Balance = About("GD303", LegalBasis.PrintedRelation, RelationKind.Balance);

    /// <summary>GD304: a total is not filled in although it has parts.</summary>
    public static readonly Rule TotalNotFilledIn = About("GD304", LegalBasis.FormNotices);

    /// <summary>GD305: cells of table three are not filled in.</summary>
    public static readonly Rule CellsNotFilledIn = About("GD305", LegalBasis.FormNotices, severity: Severity.Warning);

    /// <summary>GD306: two columns are off by the same number in opposite directions, as when a request is counted under the wrong applicant.</summary>
    public static readonly Rule WrongColumn = About("GD306", LegalBasis.Plausibility, severity: Severity.Info);

    /// <summary>GD307: two neighbouring numbers that, written as one, make the sums hold.</summary>
    public static readonly Rule SplitNumber = About("GD307", LegalBasis.Plausibility, severity: Severity.Info);

    internal static IEnumerable<Rule> All => [RowTotal, OutcomeTotal, Balance, TotalNotFilledIn, CellsNotFilledIn, WrongColumn, SplitNumber];

    private static Rule About(string id, LegalBasis basis, RelationKind? relation = null, Severity severity = Severity.Error) =>
        new(id, severity, basis) { Table = TableKind.Requests, Relation = relation };
}
