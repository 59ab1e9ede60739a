namespace Gov.Disclosure.Schema;

/// <summary>One place at which a JSON text does not meet the schema.</summary>
public sealed record SchemaProblem
{
    internal SchemaProblem(SchemaProblemKind kind) => Kind = kind;

    /// <summary>Which demand is not met.</summary>
    public SchemaProblemKind Kind { get; }

    /// <summary>The keyword of JSON Schema that makes the demand; <see langword="null"/> for a text that could not be read.</summary>
    public string? Keyword => Kind switch
    {
        SchemaProblemKind.Type => "type",
        SchemaProblemKind.MissingKey => "required",
        SchemaProblemKind.UnknownKey => "additionalProperties",
        SchemaProblemKind.Minimum => "minimum",
        SchemaProblemKind.Pattern => "pattern",
        SchemaProblemKind.Choice => "enum",
        SchemaProblemKind.NoAlternative => "oneOf",
        _ => null,
    };

    /// <summary>The JSON Pointer (RFC 6901) of the value; of the key that should be there, for a missing one.</summary>
    public JsonPointer Pointer { get; internal init; }

    /// <summary>The line, from 1; <see langword="null"/> where that is not known.</summary>
    public int? Line { get; internal init; }

    /// <summary>
    /// The column at which the value ends, or an object or array opens, in UTF-16 code units from 1; <see langword="null"/> where the line is.
    /// </summary>
    public int? Column { get; internal init; }

    /// <summary>Place, pointer and keyword, for a log.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column} {Pointer} {Keyword ?? Kind.ToString()}");
}
