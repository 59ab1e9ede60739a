using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Planted;

/// <summary>The sentences of a report as they are read, with what the rules make of them.</summary>
internal static class Explanation
{
    public static void Print(TextWriter output, AnnualReport report)
    {
        foreach (var place in TextPlace.All)
        {
            if (place.In(report) is { Length: > 0 } text)
            {
                output.Write(StructurePrinter.Print(text, NarrativeScope.Of(report) with { Topic = place.Topic }, report.Agency.Name));
            }
        }

        foreach (var finding in ReportValidator.Default.Validate(report).Diagnostics)
        {
            output.WriteLine($"{finding.RuleId} {finding.Text?.Quote} expected {finding.Expected} actual {finding.Actual}");
        }
    }
}
