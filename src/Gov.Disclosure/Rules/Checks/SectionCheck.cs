namespace Gov.Disclosure;

/// <summary>GD101, GD102, GD106: the six sections and three tables are there and say something.</summary>
internal static class SectionCheck
{
    public static void Run(AnnualReport report, ref Findings findings)
    {
        for (var i = 0; i < ReportSection.All.Count; i++)
        {
            var section = ReportSection.All[i];
            if (section.Table is { } kind)
            {
                Expect(DocumentRules.TableMissing, report.GetTable(kind) is { IsWhollyBlank: false }, section, ref findings);
            }
            else
            {
                Expect(DocumentRules.SectionMissing, report.GetText(section) is not null, section, ref findings);
            }
        }

        var problems = ReportSection.All[4];
        if (report.GetText(problems) is { } text)
        {
            Expect(DocumentRules.ProblemsNotStated, !SaysNothing(text), problems, ref findings);
        }
        else
        {
            findings.NotAssessable(DocumentRules.ProblemsNotStated);
        }
    }

    private static bool SaysNothing(string text)
    {
        var words = text.AsSpan().Trim().TrimEnd("。.!！".AsSpan());
        return words.IsEmpty || words.SequenceEqual("无".AsSpan()) || words.SequenceEqual("没有".AsSpan());
    }

    private static void Expect(Rule rule, bool holds, ReportSection section, ref Findings findings)
    {
        if (holds)
        {
            findings.Holds(rule);
            return;
        }

        if (findings.DoubtsWithin(section.Pointer))
        {
            findings.NotAssessable(rule);
            return;
        }

        findings.Broken(new Diagnostic(rule)
        {
            Cells = [section.Pointer],
            Place = new ReportLocation { Section = section },
            Arguments = [new("section", section.Heading)],
        });
    }
}
