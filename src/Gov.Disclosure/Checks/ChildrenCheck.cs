using Gov.Disclosure.Aggregation;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>
/// GD701 to GD704: a report against those of the agencies below, where these are given. A report of the office itself is no sum of others,
/// and neither is one of an unstated scope; a cell is assessable only where every agency says something certain.
/// </summary>
internal static class ChildrenCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        if (assessment.Context.Children is not { } given)
        {
            return;
        }

        var children = given.Select(child => (child.Report, Doubts: DoubtfulPlaces.Of(child.Diagnostics, child.Report))).ToArray();
        var isComplete = children.All(child => child.Report is not null) && children.Length > 0;
        if (assessment.Context.Roster is { } roster)
        {
            isComplete &= CheckRoster(roster, report, children, ref assessment);
        }

        if (report.Scope != ReportScope.Aggregate || !isComplete || assessment.DoubtfulPlaces is { CoverYear: true }
            || children.Any(child => child.Doubts is { CoverYear: true }))
        {
            foreach (var rule in (ReadOnlySpan<Rule>)[AgencyRules.NotTheSum, AgencyRules.NotAddable, AgencyRules.CellNotAddable])
            {
                assessment.NotAssessable(rule);
                assessment.Lacks(CheckSpot.ReportsBelow, CheckGapKind.NotComparable);
            }

            return;
        }

        CheckSum(report, children!, ref assessment);
    }

    /// <summary>Whether every agency of the roster is known to have a report.</summary>
    private static bool CheckRoster(
        IReadOnlyList<RosterEntry> roster, AnnualReport report, (AnnualReport? Report, DoubtfulPlaces? Doubts)[] children, ref Assessment assessment)
    {
        var names = AgencyNames.Of([
            .. RosterCoverage.ListsOf(roster),
            .. AgencyNames.ListsOf(children.Select(child => child.Report).OfType<AnnualReport>()),
            .. AgencyNames.ListsOf([report], "above")]);
        var present = new AgencyIndex(names);
        var allKnown = report.Year is not null;
        foreach (var (child, doubts) in children)
        {
            if (child?.Year is null || doubts is { CoverAgency: true } or { CoverYear: true })
            {
                allKnown = false;
            }
            else if (child.Year == report.Year)
            {
                allKnown &= present.Add(child.Agency.Name, child.Agency.UnifiedSocialCreditCode);
            }
        }

        // An agency whose only report is that of its whole level has reported. What its own office adds to the sum is not known then.
        var own = new AgencyIndex(names);
        own.Add(report.Agency.Name, report.Agency.UnifiedSocialCreditCode);
        var absent = roster.Where(entry => !present.Contains(entry.Name, entry.UnifiedSocialCreditCode))
            .ToLookup(entry => own.Contains(entry.Name, entry.UnifiedSocialCreditCode));
        var missing = absent[false].Select(entry => entry.Name).ToArray();
        if (missing.Length == 0)
        {
            assessment.Holds(AgencyRules.ReportsMissing);
            return !absent[true].Any();
        }

        // A report whose agency or year is not known may be one of those that seem to be missing.
        if (!allKnown)
        {
            assessment.NotAssessable(AgencyRules.ReportsMissing);
            assessment.Lacks(CheckSpot.ReportsBelow, CheckGapKind.NotComparable);
            return false;
        }

        assessment.Broken(new Diagnostic(AgencyRules.ReportsMissing)
        {
            Expected = roster.Count,
            Actual = roster.Count - missing.Length,
            Arguments = [new("count", missing.Length), new("agencies", DiagnosticValue.Of(new NameListValue(missing)))],
        });
        return false;
    }

    private static void CheckSum(AnnualReport report, (AnnualReport Report, DoubtfulPlaces? Doubts)[] children, ref Assessment assessment)
    {
        var sum = RollUp.Sum(children.Select(child => child.Report));
        Report(sum, AgencyRules.NotAddable, children, ref assessment);
        Report(sum, AgencyRules.CellNotAddable, children, ref assessment);
        foreach (var section in ReportSection.All)
        {
            if (section.Table is not { } kind)
            {
                continue;
            }

            if (report.GetTable(kind) is not { } table || sum.Report.GetTable(kind) is not { } expected || table.Form != expected.Form
                || sum.Report.Year != report.Year)
            {
                assessment.NotAssessable(AgencyRules.NotTheSum, CheckSpot.Of(kind));
                assessment.Lacks(CheckSpot.ReportsBelow, CheckGapKind.NotComparable);
                continue;
            }

            foreach (var cell in table.Form.Cells)
            {
                CheckCell(cell, table, expected, children, ref assessment);
            }
        }
    }

    private static void CheckCell(
        FormCell cell, ReportTable table, ReportTable sum, (AnnualReport Report, DoubtfulPlaces? Doubts)[] children, ref Assessment assessment)
    {
        var isCertain = table[cell].IsNumber && !sum[cell].IsBlank && !assessment.Doubts(cell);
        for (var i = 0; i < children.Length && isCertain; i++)
        {
            isCertain = children[i].Report.GetTable(table.Form.Kind) is { } part && !part[cell].IsBlank && children[i].Doubts?.Cover(cell.Pointer) != true;
        }

        if (!isCertain || AreEqual(cell, table, sum) is not { } areEqual)
        {
            assessment.NotAssessable(AgencyRules.NotTheSum, CheckSpot.Of(table.Form.Kind, cell));
            if (table[cell].IsNumber && !assessment.Doubts(cell))
            {
                assessment.Lacks(CheckSpot.ReportsBelow, CheckGapKind.NotComparable);
            }
            else
            {
                assessment.LacksCell(table, cell);
            }
        }
        else if (areEqual)
        {
            assessment.Holds(AgencyRules.NotTheSum);
        }
        else
        {
            assessment.Broken(new Diagnostic(AgencyRules.NotTheSum)
            {
                Cells = [cell.Pointer],
                Place = ReportLocation.Of(table.Form, cell),
                Expected = sum[cell].Number ?? 0,
                Actual = table[cell],
                Arguments = [new("count", children.Length)],
            });
        }
    }

    /// <summary>Whether a cell has the number of the sum; <see langword="null"/> where their units leave that open.</summary>
    private static bool? AreEqual(FormCell cell, ReportTable table, ReportTable sum)
    {
        var printed = table[cell].Number!.Value;
        var expected = sum[cell].Number ?? 0;
        if (cell.Column.UnitName is not null && printed != 0 && expected != 0)
        {
            if (table.GetUnit(cell) is not { } unit || sum.GetUnit(cell) is not { } unitOfSum)
            {
                return null;
            }

            if (unit != unitOfSum)
            {
                // Rounding is judged in the unit of the report; a unit that differs leaves too much room for it.
                return YuanAmount.Of(table[cell], unit) == YuanAmount.Of(sum[cell], unitOfSum) ? true : null;
            }
        }

        // An amount may be printed with fewer digits than its parts; whole numbers never differ by a half alone.
        var halfOfLastDigit = new decimal(5, 0, 0, false, (byte)(table[cell].Scale + 1));
        return Math.Abs(printed - expected) <= halfOfLastDigit;
    }

    private static void Report(RollUp sum, Rule rule, (AnnualReport Report, DoubtfulPlaces? Doubts)[] children, ref Assessment assessment)
    {
        var holds = true;
        foreach (var diagnostic in sum.Diagnostics)
        {
            if (diagnostic.Rule != rule)
            {
                continue;
            }

            holds = false;
            var place = diagnostic.Place.Row is null ? diagnostic.Cells[0] : RowOf(diagnostic.Cells[0]);
            if (children.Any(child => child.Doubts?.AreWithin(place) == true))
            {
                assessment.NotAssessable(rule);
                assessment.Lacks(CheckSpot.ReportsBelow, CheckGapKind.Doubtful);
            }
            else
            {
                assessment.Broken(diagnostic);
            }
        }

        if (holds)
        {
            assessment.Holds(rule);
        }
    }

    /// <summary>The row of a cell, in which the unit of an amount stands beside it.</summary>
    private static JsonPointer RowOf(JsonPointer cell)
    {
        var path = cell.ToString();
        return new JsonPointer(path.Substring(0, path.LastIndexOf('/')));
    }
}
