using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Json;

/// <summary>A text with a form of its own: the pattern the schema publishes and the same condition in code.</summary>
internal sealed class TextPattern
{
    private TextPattern(string pattern, Func<string, bool> holds, DiagnosticValue expected)
    {
        Pattern = pattern;
        Holds = holds;
        Expected = expected;
    }

    /// <summary>The version of the contract, any minor of major 1.</summary>
    public static TextPattern SchemaVersion { get; } = new(
        "^1\\.[0-9]+$",
        text => text.Length > 2 && text.StartsWith("1.", StringComparison.Ordinal) && AreDigits(text.AsSpan(2)),
        AnnualReport.CurrentSchemaVersion);

    /// <summary>统一社会信用代码: 18 digits and letters, without I, O, S, V and Z.</summary>
    public static TextPattern SocialCreditCode { get; } = new(
        "^[0-9A-HJ-NPQRTUWXY]{18}$",
        text => text.Length == 18 && text.All(character => "0123456789ABCDEFGHJKLMNPQRTUWXY".IndexOf(character) >= 0),
        "[0-9A-HJ-NPQRTUWXY]{18}");

    /// <summary>行政区划代码: 6 digits for a county, up to 12 for a township.</summary>
    public static TextPattern DivisionCode { get; } = new(
        "^[0-9]{6,12}$",
        text => text.Length is >= 6 and <= 12 && AreDigits(text.AsSpan()),
        "[0-9]{6,12}");

    /// <summary>A JSON Pointer (RFC 6901).</summary>
    public static TextPattern Pointer { get; } = new(
        "^(/([^~/]|~[01])*)*$",
        JsonPointer.IsWellFormed,
        JsonProblems.Term(MessageTerm.Pointer));

    public string Pattern { get; }

    public Func<string, bool> Holds { get; }

    public DiagnosticValue Expected { get; }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
