using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>
/// GD111: the last character of a 统一社会信用代码 follows from the 17 before it (GB 32100-2015): each stands for its place in the 31 characters of
/// codes, times a power of 3 modulo 31; all together with the last are a multiple of 31. A single wrong character never passes, nor do two that changed places.
/// </summary>
internal static class CreditCodeCheck
{
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Length = 18;
    private const int Base = 3;

    private static readonly JsonPointer Place = JsonPointer.Root.Append("agency").Append("unifiedSocialCreditCode");

    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        var rule = DocumentRules.CreditCode;
        if (report.Agency.UnifiedSocialCreditCode is not { } code)
        {
            // Reports need not state a code.
            return;
        }

        if (CheckCharacter(code) is not { } expected || assessment.Doubts(Place))
        {
            assessment.NotAssessable(rule);
        }
        else if (code[Length - 1] == expected)
        {
            assessment.Holds(rule);
        }
        else
        {
            assessment.Broken(new Diagnostic(rule)
            {
                Cells = [Place],
                Expected = code.Substring(0, Length - 1) + expected,
                Actual = code,
            });
        }
    }

    /// <summary>The last character of a code; <see langword="null"/> where the text is none.</summary>
    private static char? CheckCharacter(string code)
    {
        if (code.Length != Length)
        {
            return null;
        }

        var sum = 0;
        var weight = 1;
        for (var i = 0; i < Length - 1; i++)
        {
            var value = Characters.IndexOf(code[i]);
            if (value < 0)
            {
                return null;
            }

            sum += value * weight;
            weight = weight * Base % Characters.Length;
        }

        return Characters[(Characters.Length - (sum % Characters.Length)) % Characters.Length];
    }
}
