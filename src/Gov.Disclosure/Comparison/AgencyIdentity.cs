using System.Text;

namespace Gov.Disclosure.Comparison;

/// <summary>Whether two reports, or a report and an entry of a list, are about one agency.</summary>
internal static class AgencyIdentity
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>
    /// Compares by unified social credit code where both state one, otherwise by name whatever the widths and spaces of its characters.
    /// </summary>
    /// <returns><see langword="null"/> where neither can be compared.</returns>
    public static bool? AreSame(string? firstName, string? firstCode, string? secondName, string? secondCode)
    {
        if (Fold(firstCode) is { } code && Fold(secondCode) is { } otherCode)
        {
            return string.Equals(code, otherCode, StringComparison.OrdinalIgnoreCase);
        }

        return Fold(firstName) is { } name && Fold(secondName) is { } otherName ? string.Equals(name, otherName, StringComparison.Ordinal) : null;
    }

    /// <summary>Compares the agencies of two reports of one list, in which nobody leaves out a place.</summary>
    public static bool? AreSame(Agency first, Agency second) =>
        AreSame(first.Name, first.UnifiedSocialCreditCode, second.Name, second.UnifiedSocialCreditCode);

    /// <summary>Compares the agencies of two reports of which one may name the place above its agency and the other not.</summary>
    public static bool? AreSameOfTwoYears(Agency first, Agency second)
    {
        var same = AreSame(first, second);
        var isByCode = Fold(first.UnifiedSocialCreditCode) is not null && Fold(second.UnifiedSocialCreditCode) is not null;
        return same is false && !isByCode ? AgencyNames.AreApartByPlace(Fold(first.Name)!, Fold(second.Name)!) : same;
    }

    /// <summary>A name without white space and with the half-width forms of full-width characters; <see langword="null"/> where nothing is left.</summary>
    public static string? Fold(string? name)
    {
        var folded = new StringBuilder(name?.Length ?? 0);
        foreach (var character in name ?? "")
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(character is >= '！' and <= '～' ? (char)(character - FullWidthOffset) : character);
            }
        }

        return folded.Length == 0 ? null : folded.ToString();
    }
}
