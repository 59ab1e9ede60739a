using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>How much a finding weighs.</summary>
[JsonConverter(typeof(WordConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing; nothing need be wrong.</summary>
    Info,

    /// <summary>Probably wrong, or not as the form asks; a person decides.</summary>
    Warning,

    /// <summary>Wrong: the report contradicts the form or itself, or could not be read.</summary>
    Error,
}
