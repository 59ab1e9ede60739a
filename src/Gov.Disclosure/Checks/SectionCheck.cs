using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD101, GD102, GD106: the six sections and three tables are there and say something.</summary>
internal static class SectionCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        for (var i = 0; i < ReportSection.All.Count; i++)
        {
            var section = ReportSection.All[i];
            if (section.Table is { } kind)
            {
                Expect(DocumentRules.TableMissing, report.GetTable(kind) is { IsWhollyBlank: false }, section, ref assessment);
            }
            else
            {
                Expect(DocumentRules.SectionMissing, report.GetText(section) is not null, section, ref assessment);
            }
        }

        var problems = ReportSection.ProblemsAndImprovements;
        if (report.GetText(problems) is { } text)
        {
            Expect(DocumentRules.ProblemsNotStated, !SaysNothing(text), problems, ref assessment);
        }
        else
        {
            assessment.NotAssessable(DocumentRules.ProblemsNotStated);
        }
    }

    private static bool SaysNothing(string text)
    {
        var words = text.AsSpan().Trim().TrimEnd("。.!！".AsSpan());
        return words.IsEmpty || words.SequenceEqual("无".AsSpan()) || words.SequenceEqual("没有".AsSpan());
    }

    private static void Expect(Rule rule, bool holds, ReportSection section, ref Assessment assessment)
    {
        if (holds)
        {
            assessment.Holds(rule);
            return;
        }

        if (assessment.DoubtsWithin(section.Pointer))
        {
            assessment.NotAssessable(rule);
            return;
        }

        assessment.Broken(new Diagnostic(rule)
        {
            Cells = [section.Pointer],
            Place = new ReportLocation { Section = section },
            Arguments = [new("section", section.Heading)],
        });
    }
}
