using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents.Sources.Lists;

namespace Gov.Disclosure.Documents.Sources.Word;

/// <summary>
/// The numbers that Word prints before paragraphs and keeps nowhere in their text: 一、, (一), 1., as the lists of the document and the
/// styles of the paragraphs say. Paragraphs must be asked for in the order of the document.
/// </summary>
internal sealed class WordNumbering
{
    // Styles may be based on each other in a circle.
    private const int DeepestStyle = 32;

    private readonly Dictionary<int, NumberingInstance> _lists;
    private readonly Dictionary<int, AbstractNum> _kinds;
    private readonly Dictionary<string, Style> _styles;
    private readonly Dictionary<int, NumberedList> _read = [];
    private readonly ListCounting _counting = new();

    public WordNumbering(MainDocumentPart document)
    {
        var numbering = document.NumberingDefinitionsPart?.Numbering;
        _lists = First(numbering?.Elements<NumberingInstance>(), list => list.NumberID?.Value);
        _kinds = First(numbering?.Elements<AbstractNum>(), kind => kind.AbstractNumberId?.Value);
        _styles = (document.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            .Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>What is printed before a paragraph; empty where nothing is.</summary>
    public string Before(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph) =>
        Place(paragraph) is var (id, level) && ListOf(id) is { } list ? _counting.Next(list, level) : "";

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

        return list is > 0 ? (list.Value, Math.Min(Math.Max(level ?? 0, 0), NumberedList.MostLevels - 1)) : null;
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

    private NumberedList? ListOf(int id)
    {
        if (!_read.TryGetValue(id, out var read) && _lists.TryGetValue(id, out var list) && KindOf(list) is { } kind)
        {
            var levels = new ListLevel?[NumberedList.MostLevels];
            var starts = new int?[NumberedList.MostLevels];
            for (var level = 0; level < levels.Length; level++)
            {
                var own = list.Elements<LevelOverride>().FirstOrDefault(entry => entry.LevelIndex?.Value == level);
                levels[level] = LevelOf(own?.Level ?? kind.Elements<Level>().FirstOrDefault(entry => entry.LevelIndex?.Value == level));
                starts[level] = own?.StartOverrideNumberingValue?.Val?.Value;
            }

            _read.Add(id, read = new NumberedList(kind, levels, starts));
        }

        return read;
    }

    private static ListLevel? LevelOf(Level? level) => level is null ? null
        : new(level.StartNumberingValue?.Val?.Value ?? 1, level.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal, level.LevelText?.Val?.Value ?? "")
        {
            IsLegal = level.IsLegalNumberingStyle is { } legal && (legal.Val is null || legal.Val.Value),
        };

    private static Dictionary<int, T> First<T>(IEnumerable<T>? elements, Func<T, int?> id) => (elements ?? [])
        .Where(element => id(element) is not null).GroupBy(element => id(element)!.Value).ToDictionary(group => group.Key, group => group.First());
}
