using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>What kind of body an agency is, as far as rules depend on it.</summary>
[JsonConverter(typeof(WordConverter<AgencyKind>))]
public enum AgencyKind
{
    /// <summary>A people's government at county level or above (人民政府).</summary>
    Government,

    /// <summary>A department of such a government (工作部门).</summary>
    Department,

    /// <summary>A township or town (乡, 镇).</summary>
    Township,

    /// <summary>A subdistrict office (街道办事处).</summary>
    Subdistrict,

    /// <summary>Anything else, such as the management of a development zone.</summary>
    Other,
}
