using Gov.Disclosure.Json;

namespace Gov.Disclosure.Narrative;

/// <summary>A text of a report: the preamble, a section of prose, or the prose beside a table.</summary>
internal sealed class TextPlace
{
    private TextPlace(ReportSection? section)
    {
        Section = section;
        Pointer = section is null ? JsonPointer.Root.Append("preamble") : section.Table is null ? section.Pointer : section.Pointer.Append(TableShape.NarrativeKey);
    }

    /// <summary>All texts, in printed order.</summary>
    public static IReadOnlyList<TextPlace> All { get; } = [new TextPlace(null), .. ReportSection.All.Select(section => new TextPlace(section))];

    /// <summary>The last section, in which a report says what else there is.</summary>
    public static TextPlace OtherMatters => All[All.Count - 1];

    /// <summary>The preamble.</summary>
    public static TextPlace Preamble => All[0];

    /// <summary>The section; <see langword="null"/> for the preamble.</summary>
    public ReportSection? Section { get; }

    public JsonPointer Pointer { get; }

    public ReportLocation Location => Section is null ? ReportLocation.Report : new ReportLocation { Section = Section };

    public static TextPlace Of(ReportSection section) => All.First(place => place.Section == section);

    public string? In(AnnualReport report) => Section is null ? report.Preamble : report.GetText(Section);

    public NarrativeScope ScopeIn(AnnualReport report) => new(
        report.Year,
        report.Scope == ReportScope.Aggregate,
        Section?.Table switch
        {
            TableKind.Requests => Topic.Requests,
            TableKind.ReviewAndLitigation => Topic.Cases,
            TableKind.ProactiveDisclosure => Topic.Disclosure,
            _ => Topic.None,
        });
}
