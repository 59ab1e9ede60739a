using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>One of the six sections every report must have (政府信息公开条例, article 50), in the order of the form.</summary>
[JsonConverter(typeof(ResultConverter<ReportSection>))]
public sealed class ReportSection : IJsonValue
{
    private ReportSection(string ordinal, string title, string name, TableKind? table = null)
    {
        Ordinal = ordinal;
        Title = title;
        Name = name;
        Table = table;
        Pointer = JsonPointer.Root.Append(name);
    }

    internal static ReportSection Overview { get; } = new("一", "总体情况", "overview");

    internal static ReportSection ProblemsAndImprovements { get; } = new("五", "存在的主要问题及改进情况", "problemsAndImprovements");

    internal static ReportSection OtherMatters { get; } = new("六", "其他需要报告的事项", "otherMatters");

    /// <summary>The six sections, in printed order.</summary>
    public static IReadOnlyList<ReportSection> All { get; } =
    [
        Overview,
        new("二", "主动公开政府信息情况", "proactiveDisclosure", TableKind.ProactiveDisclosure),
        new("三", "收到和处理政府信息公开申请情况", "requests", TableKind.Requests),
        new("四", "政府信息公开行政复议、行政诉讼情况", "reviewAndLitigation", TableKind.ReviewAndLitigation),
        ProblemsAndImprovements,
        OtherMatters,
    ];

    /// <summary>The number the section's heading starts with.</summary>
    public string Ordinal { get; }

    /// <summary>The official title, without the number.</summary>
    public string Title { get; }

    /// <summary>The JSON name.</summary>
    public string Name { get; }

    /// <summary>The table the section prints; <see langword="null"/> for a section of prose.</summary>
    public TableKind? Table { get; }

    /// <summary>The heading as printed, number and title.</summary>
    public string Heading => $"{Ordinal}、{Title}";

    /// <summary>The JSON Pointer of the section within the report.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>The section that prints a table.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    public static ReportSection Of(TableKind table)
    {
        // Asked for in every validation, so without the objects a query makes.
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Table == table)
            {
                return All[i];
            }
        }

        throw new ArgumentOutOfRangeException(nameof(table), table, "No section prints such a table.");
    }

    /// <inheritdoc/>
    public override string ToString() => Heading;

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => writer.WriteStringValue(Name);
}
