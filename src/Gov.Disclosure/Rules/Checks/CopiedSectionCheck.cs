namespace Gov.Disclosure;

/// <summary>
/// GD605: a section of prose that repeats last year's word for word. Short texts are passed over: 无 and the standing sentences, such as the
/// one on 信息处理费, are rightly the same every year.
/// </summary>
internal static class CopiedSectionCheck
{
    /// <summary>The least number of characters, white space apart, that a text must have to be compared.</summary>
    public const int ShortestText = 120;

    public static void Run(AnnualReport report, LastYear last, ref Findings findings)
    {
        foreach (var section in ReportSection.All)
        {
            if (section.Table is null)
            {
                Assess(section, report.GetText(section), last, ref findings);
            }
        }
    }

    private static void Assess(ReportSection section, string? text, LastYear last, ref Findings findings)
    {
        if (Words(text) is not { } words || Words(last.Report.GetText(section)) is not { } wordsBefore
            || findings.Doubts(section.Pointer) || last.Doubts(section.Pointer))
        {
            findings.NotAssessable(YearRules.SectionCopied);
        }
        else if (words.Length < ShortestText || !string.Equals(words, wordsBefore, StringComparison.Ordinal))
        {
            findings.Holds(YearRules.SectionCopied);
        }
        else
        {
            findings.Broken(new Diagnostic(YearRules.SectionCopied)
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
