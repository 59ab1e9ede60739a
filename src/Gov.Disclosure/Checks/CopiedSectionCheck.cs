using Gov.Disclosure.Comparison;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>
/// GD605: a section of prose that repeats last year's word for word. Short texts are passed over: 无 and the standing sentences, such as the
/// one on 信息处理费, are rightly the same every year.
/// </summary>
internal static class CopiedSectionCheck
{
    /// <summary>The least number of characters, white space apart, that a text must have to be compared.</summary>
    public const int ShortestText = 120;

    public static void Run(AnnualReport report, PreviousYear last, ref Assessment assessment)
    {
        foreach (var section in ReportSection.All)
        {
            if (section.Table is null)
            {
                Assess(section, report.GetText(section), last, ref assessment);
            }
        }
    }

    private static void Assess(ReportSection section, string? text, PreviousYear last, ref Assessment assessment)
    {
        if (Words(text) is not { } words || Words(last.Report.GetText(section)) is not { } wordsBefore
            || assessment.Doubts(section.Pointer) || last.Doubts(section.Pointer))
        {
            assessment.NotAssessable(YearRules.SectionCopied);
        }
        else if (words.Length < ShortestText || !string.Equals(words, wordsBefore, StringComparison.Ordinal))
        {
            assessment.Holds(YearRules.SectionCopied);
        }
        else
        {
            assessment.Broken(new Diagnostic(YearRules.SectionCopied)
            {
                Cells = [section.Pointer],
                RelatedCells = [last.Relate(section)],
                Place = new ReportLocation { Section = section },
                Arguments = [new("year", last.Year)],
            });
        }
    }

    private static string? Words(string? text) => text is null ? null : string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
