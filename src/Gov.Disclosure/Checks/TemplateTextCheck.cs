using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD109: text of the template that was left in.</summary>
internal static class TemplateTextCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        var isClean = Check(report.Title, "title", MessageTerm.Title, null, ref assessment);
        isClean &= Check(report.Preamble, "preamble", MessageTerm.Preamble, null, ref assessment);
        for (var i = 0; i < ReportSection.All.Count; i++)
        {
            var section = ReportSection.All[i];
            isClean &= Check(report.GetText(section), section.Name, default, section, ref assessment);
        }

        if (isClean)
        {
            assessment.Holds(DocumentRules.TemplateTextLeftIn);
        }
    }

    private static bool Check(string? text, string name, MessageTerm word, ReportSection? section, ref Assessment assessment)
    {
        if (text is null || !TemplateText.TryFind(text, out var start, out var length))
        {
            return true;
        }

        var place = JsonPointer.Root.Append(name);
        if (section?.Table is not null)
        {
            place = place.Append(TableShape.NarrativeKey);
        }

        if (assessment.Doubts(place))
        {
            var spot = section is null ? CheckSpot.Of(place, word) : CheckSpot.Of(section);
            assessment.NotAssessable(DocumentRules.TemplateTextLeftIn, spot);
            assessment.LacksPart(spot);
            return false;
        }

        assessment.Broken(new Diagnostic(DocumentRules.TemplateTextLeftIn)
        {
            Cells = [place],
            Place = new ReportLocation { Section = section },
            Actual = text.Substring(start, length),
            Arguments = [
                new("part", DiagnosticValue.Of(section is null ? new MessageTermValue(word) : new LocationValue(new ReportLocation { Section = section })))],
        });
        return false;
    }
}
