using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Whether one report is the next of the same agency after another, and if not, why not.</summary>
[JsonConverter(typeof(WordConverter<ReportSequence>))]
public enum ReportSequence
{
    /// <summary>The later report is about the same agency and the year after the earlier.</summary>
    Follows,

    /// <summary>The year of one of them is not known.</summary>
    YearUnknown,

    /// <summary>The later report is not about the year after the earlier.</summary>
    YearsNotConsecutive,

    /// <summary>Neither code nor name tells whether it is one agency.</summary>
    AgencyUnknown,

    /// <summary>They are of different agencies.</summary>
    OtherAgency,

    /// <summary>One counts the office itself, the other the whole level of government.</summary>
    OtherScope,
}
