namespace Gov.Disclosure;

/// <summary>
/// GD605: a section of prose that repeats last year's word for word. Short texts are passed over: 无 and the standing sentences, such as the
/// one on 信息处理费, are rightly the same every year.
/// </summary>
internal static class CopiedSectionCheck
{
    /// <summary>The least number of characters, white space apart, that a text must have to be compared.</summary>
    public const int ShortestText = 120;

    public static void Run(AnnualReport report, AnnualReport previous, DoubtfulPlaces? previousDoubts, ref Findings findings)
    {
        foreach (var section in ReportSection.All)
        {
            if (section.Table is null)
            {
                Assess(section, report.GetText(section), previous.GetText(section), previousDoubts, report.Year!.Value, ref findings);
            }
        }
    }

    private static void Assess(ReportSection section, string? text, string? before, DoubtfulPlaces? previousDoubts, int year, ref Findings findings)
    {
        if (Words(text) is not { } words || Words(before) is not { } wordsBefore
            || findings.Doubts(section.Pointer) || previousDoubts?.Cover(section.Pointer) == true)
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
                Place = new ReportLocation { Section = section },
                Arguments = [new("section", section.Heading), new("year", year - 1)],
            });
        }
    }

    private static string? Words(string? text) => text is null ? null : string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
