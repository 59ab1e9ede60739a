using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents;

/// <summary>
/// The numbers that Word prints before paragraphs and keeps nowhere in their text: 一、, (一), 1., as the lists of the document and the
/// styles of the paragraphs say. Paragraphs must be asked for in the order of the document.
/// </summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    // Styles may be based on each other in a circle.
    private const int DeepestStyle = 32;

    private readonly Dictionary<int, NumberingInstance> _lists;
    private readonly Dictionary<int, AbstractNum> _kinds;
    private readonly Dictionary<string, Style> _styles;
    private readonly Dictionary<AbstractNum, int?[]> _counts = [];
    private readonly HashSet<int> _begun = [];

    public WordNumbering(MainDocumentPart document)
    {
        var numbering = document.NumberingDefinitionsPart?.Numbering;
        _lists = First(numbering?.Elements<NumberingInstance>(), list => list.NumberID?.Value);
        _kinds = First(numbering?.Elements<AbstractNum>(), kind => kind.AbstractNumberId?.Value);
        _styles = (document.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            .Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>What is printed before a paragraph; empty where nothing is.</summary>
    public string Before(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph)
    {
        if (Place(paragraph) is not var (id, level) || !_lists.TryGetValue(id, out var list) || KindOf(list) is not { } kind)
        {
            return "";
        }

        if (!_counts.TryGetValue(kind, out var counts))
        {
            _counts.Add(kind, counts = new int?[Levels]);
        }

        if (_begun.Add(id))
        {
            Restart(list, counts);
        }

        counts[level] = counts[level] is { } count ? count + 1 : Start(list, kind, level);
        for (var below = level + 1; below < Levels; below++)
        {
            counts[below] = null;
        }

        return Text(list, kind, level, counts);
    }

    /// <summary>The list a paragraph stands in and its level there, by itself or by its style.</summary>
    private (int List, int Level)? Place(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var own = properties?.NumberingProperties;
        var list = own?.NumberingId?.Val?.Value;
        var level = own?.NumberingLevelReference?.Val?.Value;
        var style = properties?.ParagraphStyleId?.Val?.Value;
        for (var depth = 0; depth < DeepestStyle && style is not null && (list is null || level is null) && _styles.TryGetValue(style, out var found); depth++)
        {
            var ofStyle = found.StyleParagraphProperties?.NumberingProperties;
            list ??= ofStyle?.NumberingId?.Val?.Value;
            level ??= ofStyle?.NumberingLevelReference?.Val?.Value ?? (list is { } known ? LevelOf(known, style) : null);
            style = found.BasedOn?.Val?.Value;
        }

        return list is > 0 ? (list.Value, Math.Min(Math.Max(level ?? 0, 0), Levels - 1)) : null;
    }

    /// <summary>The level of a list that belongs to a style.</summary>
    private int? LevelOf(int list, string style) => _lists.TryGetValue(list, out var found) && KindOf(found) is { } kind
        ? kind.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value
        : null;

    /// <summary>What kind of list it is; lists of a style refer to the list the style names.</summary>
    private AbstractNum? KindOf(NumberingInstance list)
    {
        var kind = list.AbstractNumId?.Val?.Value is { } id && _kinds.TryGetValue(id, out var found) ? found : null;
        return kind?.NumberingStyleLink?.Val?.Value is { } style && !kind.Elements<Level>().Any()
            ? _kinds.Values.FirstOrDefault(other => other.StyleLink?.Val?.Value == style) ?? kind
            : kind;
    }

    private static void Restart(NumberingInstance list, int?[] counts)
    {
        foreach (var entry in list.Elements<LevelOverride>().Where(entry => entry.StartOverrideNumberingValue is not null))
        {
            if (entry.LevelIndex?.Value is >= 0 and < Levels and var level)
            {
                counts[level] = null;
            }
        }
    }

    private static int Start(NumberingInstance list, AbstractNum kind, int level) =>
        list.Elements<LevelOverride>().FirstOrDefault(entry => entry.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value
        ?? LevelAt(list, kind, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static Level? LevelAt(NumberingInstance list, AbstractNum kind, int level) =>
        list.Elements<LevelOverride>().FirstOrDefault(entry => entry.LevelIndex?.Value == level)?.Level
        ?? kind.Elements<Level>().FirstOrDefault(entry => entry.LevelIndex?.Value == level);

    /// <summary>Fills the numbers into a pattern such as %1、 or 第%1条 or %1.%2.</summary>
    private static string Text(NumberingInstance list, AbstractNum kind, int level, int?[] counts)
    {
        var own = LevelAt(list, kind, level);
        var pattern = own?.LevelText?.Val?.Value ?? "";
        if (own?.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
        {
            return "";
        }

        var isLegal = own?.IsLegalNumberingStyle is { } legal && (legal.Val is null || legal.Val.Value);
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                i++;
                var other = pattern[i] - '1';
                var format = isLegal ? NumberFormatValues.Decimal : LevelAt(list, kind, other)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
                text.Append(WordCount.Of(counts[other] ?? Start(list, kind, other), format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString().Trim();
    }

    private static Dictionary<int, T> First<T>(IEnumerable<T>? elements, Func<T, int?> id) => (elements ?? [])
        .Where(element => id(element) is not null).GroupBy(element => id(element)!.Value).ToDictionary(group => group.Key, group => group.First());
}
