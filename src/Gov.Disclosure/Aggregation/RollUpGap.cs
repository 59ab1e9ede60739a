namespace Gov.Disclosure;

/// <summary>A table of one report that leaves open what other reports count.</summary>
/// <param name="Agency">The agency of the report.</param>
/// <param name="Table">The table.</param>
/// <param name="IsTableMissing">Whether the report does not have the table at all.</param>
/// <param name="BlankCells">The cells that are blank while the sum has a number.</param>
/// <param name="NotApplicableCells">The cells that say <c>/</c> while the sum has a number.</param>
public sealed record RollUpGap(
    Agency Agency,
    TableKind Table,
    bool IsTableMissing,
    IReadOnlyList<FormCell> BlankCells,
    IReadOnlyList<FormCell> NotApplicableCells)
{
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
            return new RollUpGap(report.Agency, total.Form.Kind, true, [], []);
        }

        if (table.IsAllFilledIn)
        {
            return null;
        }

        var counted = total.Form.Cells.Where(cell => total[cell].IsNumber).ToArray();
        FormCell[] blank = [.. counted.Where(cell => table[cell].IsBlank)];
        FormCell[] notApplicable = [.. counted.Where(cell => table[cell].IsNotApplicable)];
        return blank.Length + notApplicable.Length == 0 ? null : new RollUpGap(report.Agency, total.Form.Kind, false, blank, notApplicable);
    }
}
