using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Acknowledgements;

/// <summary>
/// What a finding is recognised by from run to run: the rule, the agency, the year and the scope of the report, the cells with what is printed in them,
/// in last year's report too, and the words and numbers the finding quotes. Where it stands in a file, the order of the findings, the language
/// and everything else in the report do not matter. When a cell of it changes, the finding is another one.
/// </summary>
internal static class DiagnosticFingerprint
{
    private const string Version = "gd1-";
    private const int Bytes = 16;
    private const char Separator = '\u001F';

    /// <summary>The fingerprint of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="report">The report it is about.</param>
    /// <param name="knownAs">Agency, year and scope that the report was known under before; <see langword="null"/> for those it states.</param>
    public static string Of(Diagnostic finding, AnnualReport report, AnnualReport? knownAs = null)
    {
        var known = knownAs ?? report;
        var text = new StringBuilder();
        Add(text, finding.RuleId);
        Add(text, AgencyIdentity.Fold(known.Agency.UnifiedSocialCreditCode) ?? AgencyIdentity.Fold(known.Agency.Name) ?? "");
        Add(text, known.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Add(text, known.Scope?.ToString() ?? "");
        AddSorted(text, finding.Cells.Select(cell => $"{cell}={Content(report, cell)}"));
        AddSorted(text, finding.RelatedCells.Select(cell => FormattableString.Invariant($"{cell.Year}{cell.Pointer}={cell.Value}")));
        Add(text, finding.Text is { } words ? $"{words.Pointer}={words.Quote}" : "");
        Add(text, Words(finding.Expected));
        Add(text, Words(finding.Actual));
        AddSorted(text, finding.Arguments.Select(argument => $"{argument.Name}={Words(argument.Value)}"));
        return Version + Hash(text.ToString());
    }

    /// <summary>What is printed in a cell. A text that a finding is about is not part of it: unrelated sentences may change.</summary>
    private static string Content(AnnualReport report, JsonPointer pointer)
    {
        foreach (var table in report.Tables)
        {
            if (table.Form.TryGetCell(pointer, out var cell))
            {
                var unit = cell.Column.UnitName is null ? null : table.GetUnit(cell)?.ToString();
                return $"{table[cell].State}{table[cell]}{unit}";
            }
        }

        return "";
    }

    /// <summary>The value in a way that does not depend on the language of messages. What is worded from cells is in the cells.</summary>
    private static string Words(DiagnosticValue value) => value.Raw switch
    {
        MessageTermValue worded => worded.Term.ToString(),
        NameListValue names => string.Join("\n", names.Names.OrderBy(name => name, StringComparer.Ordinal)),
        IMessageValue => "",
        decimal number => (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static void AddSorted(StringBuilder text, IEnumerable<string> parts)
    {
        var sorted = parts.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        foreach (var part in sorted)
        {
            Add(text, part);
        }

        text.Append(Separator);
    }

    private static void Add(StringBuilder text, string part) => text.Append(part).Append(Separator);

    private static string Hash(string text)
    {
#if NET
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash[..Bytes]);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        return string.Concat(hash.Take(Bytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
#endif
    }
}
