namespace Gov.Disclosure;

/// <summary>GD109: text of the template that was left in.</summary>
internal static class TemplateTextCheck
{
    public static void Run(AnnualReport report, ref Findings findings)
    {
        var isClean = Check(report.Title, "title", ValueWord.Title, null, ref findings);
        isClean &= Check(report.Preamble, "preamble", ValueWord.Preamble, null, ref findings);
        for (var i = 0; i < ReportSection.All.Count; i++)
        {
            var section = ReportSection.All[i];
            isClean &= Check(report.GetText(section), section.Name, default, section, ref findings);
        }

        if (isClean)
        {
            findings.Holds(DocumentRules.TemplateTextLeftIn);
        }
    }

    private static bool Check(string? text, string name, ValueWord word, ReportSection? section, ref Findings findings)
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

        if (findings.Doubts(place))
        {
            findings.NotAssessable(DocumentRules.TemplateTextLeftIn);
            return false;
        }

        findings.Broken(new Diagnostic(DocumentRules.TemplateTextLeftIn)
        {
            Cells = [place],
            Place = new ReportLocation { Section = section },
            Actual = text.Substring(start, length),
            Arguments = [new("part", DiagnosticValue.Of(section is null ? new ValueWordValue(word) : new LocationValue(new ReportLocation { Section = section })))],
        });
        return false;
    }
}
