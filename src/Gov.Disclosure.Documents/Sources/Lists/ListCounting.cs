using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents.Sources.Word;

namespace Gov.Disclosure.Documents.Sources.Lists;

/// <summary>Counts the paragraphs of lists, which must be asked for in the order of the document.</summary>
internal sealed class ListCounting
{
    private const char FirstChinese = '\u2E80';

    private readonly Dictionary<object, int?[]> _counts = [];
    private readonly HashSet<NumberedList> _begun = [];

    /// <summary>What is printed before the next paragraph of a list.</summary>
    public string Next(NumberedList list, int level)
    {
        if (!_counts.TryGetValue(list.Kind, out var counts))
        {
            _counts.Add(list.Kind, counts = new int?[NumberedList.MostLevels]);
        }

        if (_begun.Add(list))
        {
            for (var other = 0; other < counts.Length; other++)
            {
                counts[other] = list.StartsAnew(other) ? null : counts[other];
            }
        }

        counts[level] = counts[level] is { } count ? count + 1 : list.Start(level);
        Array.Clear(counts, level + 1, counts.Length - level - 1);
        return Text(list, level, counts);
    }

    /// <summary>Puts the number of a list before a text; it must not run together with a number there.</summary>
    public static string Prepend(string number, string text) =>
        number.Length == 0 ? text : number + (text.Length > 0 && text[0] < FirstChinese ? " " : "") + text;

    private static string Text(NumberedList list, int level, int?[] counts)
    {
        if (list[level] is not { } own || own.Format == NumberFormatValues.Bullet)
        {
            return "";
        }

        var text = new StringBuilder();
        for (var i = 0; i < own.Pattern.Length; i++)
        {
            if (own.Pattern[i] == '%' && i + 1 < own.Pattern.Length && own.Pattern[i + 1] is >= '1' and <= '9')
            {
                i++;
                var other = own.Pattern[i] - '1';
                var format = own.IsLegal ? NumberFormatValues.Decimal : list[other]?.Format ?? NumberFormatValues.Decimal;
                text.Append(WordCount.Of(counts[other] ?? list.Start(other), format));
            }
            else
            {
                text.Append(own.Pattern[i]);
            }
        }

        return text.ToString().Trim();
    }
}
