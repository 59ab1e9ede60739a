using Gov.Disclosure.Json;

namespace Gov.Disclosure.Narrative;

/// <summary>A text of a report: the preamble, a section of prose, or the prose beside a table.</summary>
internal sealed class TextPlace
{
    private TextPlace(ReportSection? section)
    {
        Section = section;
        Pointer = section is null ? JsonPointer.Root.Append("preamble") : section.Table is null ? section.Pointer
            : section.Pointer.Append(TableShape.NarrativeKey);
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

    /// <summary>What the table is about that the text stands beside.</summary>
    public Topic Topic => Section?.Table switch
    {
        TableKind.Requests => Topic.Requests,
        TableKind.ReviewAndLitigation => Topic.Cases,
        TableKind.ProactiveDisclosure => Topic.Disclosure,
        _ => Topic.None,
    };
}

/// <summary>What a text is known to be about before its first word.</summary>
/// <param name="Year">The report year.</param>
/// <param name="IsAggregate">Whether the report counts a whole level of government.</param>
/// <param name="Topic">The table that the text stands beside.</param>
internal readonly record struct NarrativeScope(int? Year, bool IsAggregate, Topic Topic)
{
    private static readonly string[] Gatherings = ["汇总", "综合", "涵盖", "基础上编制"];
    private static readonly string[] Gathered = ["各单位", "各部门", "各有关", "各级", "各乡镇", "各镇", "各街道", "各县", "各区", "各市", "各行政机关", "各职能部门", "各工作部门"];

    /// <summary>What is known of every text of a report.</summary>
    public static NarrativeScope Of(AnnualReport report) => new(
        report.Year,
        report.Scope == ReportScope.Aggregate || (report.Scope is null && (AgencyName.Governs(report.Agency.Name) || SaysOfAll(report.Preamble))),
        Topic.None);

    /// <summary>本报告由区政府办公室汇总各有关单位数据编制: a preamble that says of whom the report is made up proves the scope.</summary>
    private static bool SaysOfAll(string? preamble) =>
        preamble is not null && Sentences.HasOneOf(Gatherings, preamble.AsSpan()) && Sentences.HasOneOf(Gathered, preamble.AsSpan());
}
