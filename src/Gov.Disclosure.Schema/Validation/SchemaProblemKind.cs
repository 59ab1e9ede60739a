namespace Gov.Disclosure.Schema;

/// <summary>Which demand of the schema a value does not meet.</summary>
public enum SchemaProblemKind
{
    /// <summary>The text is not JSON in UTF-8, nests deeper than 64 levels, or has a number of more digits than can be read.</summary>
    Unreadable,

    /// <summary>A value of another type (<c>type</c>).</summary>
    Type,

    /// <summary>A required key is missing (<c>required</c>).</summary>
    MissingKey,

    /// <summary>A key the schema does not know (<c>additionalProperties</c>).</summary>
    UnknownKey,

    /// <summary>A number below the smallest permitted one (<c>minimum</c>).</summary>
    Minimum,

    /// <summary>A text of another form (<c>pattern</c>).</summary>
    Pattern,

    /// <summary>A text that is none of the permitted ones (<c>enum</c>).</summary>
    Choice,

    /// <summary>A value that is none of several things it may be (<c>oneOf</c>).</summary>
    NoAlternative,

    /// <summary>Another keyword; the published schema uses none.</summary>
    Other,
}
