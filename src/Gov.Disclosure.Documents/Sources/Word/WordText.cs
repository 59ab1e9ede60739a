using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents;

/// <summary>The text of a paragraph as it prints: without what was deleted, hidden or struck out.</summary>
internal static class WordText
{
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isInCell">Whether it stands in a table, where the raised number of a footnote must not run together with a number beside it.</param>
    public static string Of(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph, bool isInCell)
    {
        var text = new StringBuilder();
        Append(paragraph, text, isInCell);
        return text.ToString();
    }

    private static void Append(OpenXmlElement parent, StringBuilder text, bool isInCell)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Run run when IsShown(run.RunProperties):
                    AppendRun(run, text, isInCell);
                    break;
                case InsertedRun or MoveToRun or Hyperlink or SimpleField or SdtRun or SdtContentRun or CustomXmlRun or BidirectionalOverride or BidirectionalEmbedding:
                    Append(element, text, isInCell);
                    break;
            }
        }
    }

    private static void AppendRun(Run run, StringBuilder text, bool isInCell)
    {
        var isRaised = isInCell && run.RunProperties?.VerticalTextAlignment?.Val?.Value is { } place
            && (place == VerticalPositionValues.Superscript || place == VerticalPositionValues.Subscript);
        var own = new StringBuilder();
        foreach (var element in run.ChildElements)
        {
            own.Append(element switch
            {
                Text words => words.Text,
                TabChar => " ",
                Break or CarriageReturn => "\n",
                NoBreakHyphen => "-",
                _ => "",
            });
        }

        text.Append(isRaised && own.Length > 0 ? $"({own})" : own.ToString());
    }

    private static bool IsShown(RunProperties? properties) =>
        properties is null || !(IsOn(properties.Vanish) || IsOn(properties.Strike) || IsOn(properties.DoubleStrike));

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);
}
