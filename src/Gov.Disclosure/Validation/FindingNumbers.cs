using System.Globalization;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Validation;

/// <summary>
/// What findings are called wherever people read of them, on a page, in text, in a comment: those of one root cause by the number of their group, as in JSON;
/// the doubts of the reader by numbers of their own.
/// </summary>
internal static class FindingNumbers
{
    /// <param name="index">The place of the group among all, from 0.</param>
    public static string OfGroup(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <param name="index">The place of the doubt among all, from 0.</param>
    /// <param name="language">The language.</param>
    public static string OfDoubt(int index, MessageLanguage language) => MessageCatalogue.Of(language).Phrase("Finding.Doubt") + OfGroup(index);
}
