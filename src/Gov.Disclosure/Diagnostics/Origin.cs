using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Whose doubt a finding states.</summary>
[JsonConverter(typeof(WordConverter<Origin>))]
public enum Origin
{
    /// <summary>The report's: the agency should mend what it published.</summary>
    Report,

    /// <summary>The reader's: the file could not be read with certainty, the report may be right.</summary>
    Reading,
}
