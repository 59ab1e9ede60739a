using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>How one evaluation of a rule ends.</summary>
[JsonConverter(typeof(WordConverter<RuleOutcome>))]
public enum RuleOutcome
{
    /// <summary>The rule was evaluated and is satisfied.</summary>
    Holds,

    /// <summary>The rule was evaluated and is broken; a diagnostic says how.</summary>
    Broken,

    /// <summary>The rule could not be evaluated: a number it needs is blank, missing or doubtful.</summary>
    NotAssessable,
}
