using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Whose work a report counts.</summary>
[JsonConverter(typeof(WordConverter<ReportScope>))]
public enum ReportScope
{
    /// <summary>The office itself (本机关).</summary>
    Own,

    /// <summary>The whole level of government, all its departments and townships included (本级汇总).</summary>
    Aggregate,
}
