using Gov.Disclosure.Comparison;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>
/// GD604: a number more than five times last year's, or less than a fifth of it. Where a row has a total, the total alone is looked at: parts
/// move between columns from year to year. Numbers below a floor jump by chance and are passed over.
/// </summary>
internal static class JumpCheck
{
    /// <summary>How many times the smaller number the larger may be.</summary>
    public const int Factor = 5;

    /// <summary>The smaller of the two numbers must be at least this, in the unit of the cell.</summary>
    public const int Floor = 10;

    public static void Run(AnnualReport report, PreviousYear last, ref Assessment assessment)
    {
        if (!assessment.Covers(YearRules.Jump))
        {
            return;
        }

        var compared = false;
        foreach (var pair in YearComparison.Of(last.Report, report).Shared)
        {
            if (pair.Cell.Kind == CellKind.Change || (!pair.Cell.Column.IsTotal && pair.Cell.Row.Columns.Any(column => column.IsTotal)))
            {
                continue;
            }

            compared = true;
            Assess(pair, last, ref assessment);
        }

        if (!compared)
        {
            assessment.NotAssessable(YearRules.Jump);
        }
    }

    private static void Assess(CellComparison pair, PreviousYear last, ref Assessment assessment)
    {
        if (pair.Difference is null || assessment.Doubts(pair.Cell) || last.Doubts(pair.EarlierCell!.Pointer))
        {
            assessment.NotAssessable(YearRules.Jump);
            return;
        }

        var earlier = pair.Earlier!.Value.Number!.Value;
        var later = pair.Later!.Value.Number!.Value;
        var smaller = Math.Min(earlier, later);
        if (smaller < Floor || Math.Max(earlier, later) <= smaller * Factor)
        {
            assessment.Holds(YearRules.Jump);
            return;
        }

        assessment.Broken(new Diagnostic(YearRules.Jump)
        {
            Cells = [pair.Cell.Pointer],
            RelatedCells = [last.Relate(last.Report.GetTable(pair.Table)!, pair.EarlierCell!)],
            Place = new ReportLocation { Table = pair.Table, Row = pair.Cell.Row, Column = pair.Cell.Column },
            Expected = earlier,
            Actual = later,
            Arguments = [new("year", last.Year)],
        });
    }
}
