namespace Gov.Disclosure.Json.Settings;

/// <summary>What can be wrong with a file that steers a validation.</summary>
internal enum SettingsProblemKind
{
    /// <summary>The file is not well-formed JSON.</summary>
    NotJson,

    /// <summary>The file is not UTF-8.</summary>
    NotUtf8,

    /// <summary>A value of the wrong JSON type.</summary>
    WrongType,

    /// <summary>A key that the file cannot have at this place.</summary>
    UnknownKey,

    /// <summary>The same key twice in one object.</summary>
    DuplicateKey,

    /// <summary>A key that has to be there.</summary>
    MissingKey,

    /// <summary>The catalogue has no rule of that id.</summary>
    UnknownRule,

    /// <summary>A rule about reading files, which no rule set selects.</summary>
    ReadingRule,

    /// <summary>A profile has a sum of the official tables weigh less, or leaves it out.</summary>
    OfficialSum,

    /// <summary>A rule of a profile has more than one check.</summary>
    SecondCheck,

    /// <summary>A text that is none of the permitted ones.</summary>
    WrongValue,
}
