using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD110: a text that says it is about another year and does not name the report year at all, as when last year's file is used again.</summary>
internal static class ClaimedYearCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        Check(report, report.Preamble, "preamble", null, ref assessment);
        Check(report, report.Overview, "overview", ReportSection.Overview, ref assessment);
    }

    private static void Check(AnnualReport report, string? text, string name, ReportSection? section, ref Assessment assessment)
    {
        var rule = DocumentRules.TextYear;
        if (text is null || assessment.Year is not { } year || !ClaimedYear.TryFind(text, out var claimed)
            || (assessment.HasDoubts && assessment.Doubts(JsonPointer.Root.Append(name))))
        {
            assessment.NotAssessable(rule, YearIn(section));
            if (assessment.Year is null)
            {
                assessment.LacksYear();
            }
            else
            {
                assessment.LacksPart(YearIn(section));
            }
        }
        else if (claimed != year && report.Period?.Start?.Year == claimed)
        {
            // The period was read from this very sentence, and GD105 reports it.
            assessment.NotAssessable(rule, YearIn(section));
            assessment.Lacks(CheckSpot.Period, CheckGapKind.OutOfScope);
        }
        else if (claimed == year || YearMention.Has(text, year))
        {
            assessment.Holds(rule);
        }
        else
        {
            assessment.Broken(new Diagnostic(rule)
            {
                Cells = [JsonPointer.Root.Append(name)],
                Place = new ReportLocation { Section = section },
                Expected = year,
                Actual = claimed,
                Arguments = [
                    new("part", DiagnosticValue.Of(
                        section is null ? new MessageTermValue(MessageTerm.Preamble) : new LocationValue(new ReportLocation { Section = section })))],
            });
        }
    }

    private static CheckSpot YearIn(ReportSection? section) => section is null ? CheckSpot.PreambleYear : CheckSpot.OverviewYear;
}
