using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents.Sources.Word;

/// <summary>Whether the text of a run is hidden, struck out or raised, by itself or by the styles of its characters and of its paragraph.</summary>
internal sealed class WordLooks
{
    // Styles may be based on one another in a circle.
    private const int DeepestStyle = 20;

    private readonly Dictionary<string, Style> _styles;
    private readonly RunPropertiesBaseStyle? _standard;

    public WordLooks(MainDocumentPart document)
    {
        var styles = document.StyleDefinitionsPart?.Styles;
        _standard = styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        _styles = (styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId!.Value!).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>Whether the text of a run is printed.</summary>
    public bool IsShown(Run run) => !(IsOn<Vanish>(run) || IsOn<Strike>(run) || IsOn<DoubleStrike>(run));

    /// <summary>Whether the text of a run is raised or lowered, as the mark of a note is, or has the colour of paper beside other text.</summary>
    public bool IsRaised(Run run)
    {
        var place = run.RunProperties?.VerticalTextAlignment
            ?? OfStyle<VerticalTextAlignment>(run.RunProperties?.RunStyle?.Val?.Value)
            ?? OfStyle<VerticalTextAlignment>(ParagraphStyle(run));
        return (place?.Val?.Value is { } value && (value == VerticalPositionValues.Superscript || value == VerticalPositionValues.Subscript))
            || (IsApart(run) && run.Parent?.Elements<Run>().All(IsApart) == false);
    }

    /// <summary>Whether a run is set above or below the line, as a mark is where the words beside it are not, or is white.</summary>
    private static bool IsApart(Run run) =>
        (run.RunProperties?.Position?.Val?.Value is { } position && position.TrimStart('-') != "0") || run.RunProperties?.Color?.Val?.Value is "FFFFFF" or "ffffff";

    /// <summary>
    /// Whether a property is on: as the run says, or else where one of the styles of characters and paragraph switches what the other says (ECMA-376, part 1,
    /// 17.7.3).
    /// </summary>
    private bool IsOn<T>(Run run)
        where T : OnOffType
    {
        if (run.RunProperties?.GetFirstChild<T>() is { } own)
        {
            return IsOn(own);
        }

        var ofCharacters = IsOn(OfStyle<T>(run.RunProperties?.RunStyle?.Val?.Value));
        var ofParagraph = IsOn(OfStyle<T>(ParagraphStyle(run)));
        return ofCharacters != ofParagraph || (!ofCharacters && IsOn(_standard?.GetFirstChild<T>()));
    }

    private T? OfStyle<T>(string? id)
        where T : OpenXmlElement
    {
        for (var depth = 0; depth < DeepestStyle && id is not null && _styles.TryGetValue(id, out var style); depth++)
        {
            if (style.StyleRunProperties?.GetFirstChild<T>() is { } found)
            {
                return found;
            }

            id = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private static string? ParagraphStyle(Run run) =>
        run.Ancestors<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);
}
