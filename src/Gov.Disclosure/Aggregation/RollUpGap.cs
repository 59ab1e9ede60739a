namespace Gov.Disclosure;

/// <summary>A table of one report that leaves open what other reports count.</summary>
public sealed record RollUpGap
{
    private RollUpGap(Agency agency, TableKind table, IReadOnlyList<FormCell> blankCells, IReadOnlyList<FormCell> notApplicableCells)
    {
        Agency = agency;
        Table = table;
        BlankCells = blankCells;
        NotApplicableCells = notApplicableCells;
    }

    /// <summary>The agency of the report.</summary>
    public Agency Agency { get; }

    /// <summary>The table.</summary>
    public TableKind Table { get; }

    /// <summary>Whether the report does not have the table at all. Its cells are then not listed one by one.</summary>
    public bool IsTableMissing { get; private init; }

    /// <summary>The cells that are blank while the sum has a number.</summary>
    public IReadOnlyList<FormCell> BlankCells { get; }

    /// <summary>The cells that say <c>/</c> while the sum has a number.</summary>
    public IReadOnlyList<FormCell> NotApplicableCells { get; }

    internal static IReadOnlyList<RollUpGap> Of(IEnumerable<AnnualReport> reports, AnnualReport sum)
    {
        var gaps = new List<RollUpGap>();
        foreach (var report in reports)
        {
            foreach (var total in sum.Tables)
            {
                if (Of(report, total) is { } gap)
                {
                    gaps.Add(gap);
                }
            }
        }

        return gaps;
    }

    private static RollUpGap? Of(AnnualReport report, ReportTable total)
    {
        if (report.GetTable(total.Form.Kind) is not { } table)
        {
            return new RollUpGap(report.Agency, total.Form.Kind, [], []) { IsTableMissing = true };
        }

        if (table.IsAllFilledIn)
        {
            return null;
        }

        var counted = total.Form.Cells.Where(cell => total[cell].IsNumber).ToArray();
        FormCell[] blank = [.. counted.Where(cell => table[cell].IsBlank)];
        FormCell[] notApplicable = [.. counted.Where(cell => table[cell].IsNotApplicable)];
        return blank.Length + notApplicable.Length == 0 ? null : new RollUpGap(report.Agency, total.Form.Kind, blank, notApplicable);
    }
}
