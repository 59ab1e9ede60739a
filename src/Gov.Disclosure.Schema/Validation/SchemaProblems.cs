using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace Gov.Disclosure.Schema;

/// <summary>
/// Turns what NJsonSchema says into problems one can act on: pointers instead of dotted paths, and inside a choice between
/// alternatives the problems of the one that was meant.
/// </summary>
internal static class SchemaProblems
{
    public static IReadOnlyList<SchemaProblem> Of(IEnumerable<ValidationError> errors)
    {
        var problems = new List<SchemaProblem>();
        foreach (var error in errors)
        {
            Collect(error, problems);
        }

        // OrderBy is stable: problems of one place stay in the order of the schema.
        return [.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
    }

    private static void Collect(ValidationError error, List<SchemaProblem> problems)
    {
        if (error.Kind == ValidationErrorKind.PropertyRequired && error.Token is not JObject)
        {
            // NJsonSchema misses keys in a value that is no object at all; that it is none has its own problem.
            return;
        }

        if (Meant(error) is not { } causes)
        {
            problems.Add(Of(error));
            return;
        }

        foreach (var cause in causes)
        {
            Collect(cause, problems);
        }
    }

    /// <summary>
    /// The errors below an error about alternatives, of the alternative that was meant: one whose type fits, and of those
    /// the one with the fewest errors; where there is but one, that. Null where none fits, and for an error that has nothing below.
    /// </summary>
    private static ICollection<ValidationError>? Meant(ValidationError error) => error switch
    {
        ChildSchemaValidationError { Kind: ValidationErrorKind.NotOneOf, Errors.Count: > 1 } alternatives => Nearest(error, alternatives.Errors.Values),
        ChildSchemaValidationError child => [.. child.Errors.Values.SelectMany(causes => causes)],
        MultiTypeValidationError types => Nearest(error, types.Errors.Values),
        _ => null,
    };

    private static ICollection<ValidationError>? Nearest(ValidationError error, IEnumerable<ICollection<ValidationError>> alternatives) => alternatives
        .Where(causes => causes.Count > 0 && !causes.Any(cause => IsOfAnotherType(cause, error)))
        .OrderBy(causes => causes.Count)
        .FirstOrDefault();

    private static bool IsOfAnotherType(ValidationError cause, ValidationError error) =>
        KindOf(cause.Kind) == SchemaProblemKind.Type && ReferenceEquals(cause.Token, error.Token) && Meant(cause) is null;

    private static SchemaProblem Of(ValidationError error)
    {
        var pointer = error.Token is { } token ? PointerTo(token) : JsonPointer.Root;
        return new SchemaProblem(KindOf(error.Kind))
        {
            Pointer = error.Kind == ValidationErrorKind.PropertyRequired ? pointer.Append(error.Property!) : pointer,
            Line = error.HasLineInfo ? error.LineNumber : null,
            Column = error.HasLineInfo ? error.LinePosition : null,
        };
    }

    private static JsonPointer PointerTo(JToken token) => token switch
    {
        { Parent: null } => JsonPointer.Root,
        JProperty property => PointerTo(property.Parent!).Append(property.Name),
        { Parent: JArray array } => PointerTo(array).Append(array.IndexOf(token)),
        _ => PointerTo(token.Parent!),
    };

    private static SchemaProblemKind KindOf(ValidationErrorKind kind) => kind switch
    {
        ValidationErrorKind.StringExpected or ValidationErrorKind.NumberExpected or ValidationErrorKind.IntegerExpected
            or ValidationErrorKind.BooleanExpected or ValidationErrorKind.ObjectExpected or ValidationErrorKind.ArrayExpected
            or ValidationErrorKind.NullExpected or ValidationErrorKind.NoTypeValidates => SchemaProblemKind.Type,
        ValidationErrorKind.PropertyRequired => SchemaProblemKind.MissingKey,
        ValidationErrorKind.NoAdditionalPropertiesAllowed => SchemaProblemKind.UnknownKey,
        ValidationErrorKind.NumberTooSmall => SchemaProblemKind.Minimum,
        ValidationErrorKind.PatternMismatch => SchemaProblemKind.Pattern,
        ValidationErrorKind.NotInEnumeration => SchemaProblemKind.Choice,
        ValidationErrorKind.NotOneOf => SchemaProblemKind.NoAlternative,
        _ => SchemaProblemKind.Other,
    };
}
