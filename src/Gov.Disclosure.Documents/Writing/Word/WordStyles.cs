using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents.Writing.Word;

/// <summary>The styles of an official document. Fonts that agencies have come first; a font table names the ones that stand in for them elsewhere.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Body = "BodyText";
    public const string Cell = "TableCell";

    private const string TitleFont = "方正小标宋简体";
    private const string HeadingFont = "黑体";
    private const string BodyFont = "仿宋_GB2312";
    private const string CellFont = "宋体";
    private const string LatinFont = "Times New Roman";

    // Half points: 二号 is 22 pt, 三号 16 pt, 五号 10.5 pt.
    public const int TitleSize = 44;
    private const int BodySize = 32;
    public const int CellSize = 21;

    public static Styles Create() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = LatinFont, HighAnsi = LatinFont, EastAsia = BodyFont },
            new FontSize { Val = "32" },
            new Languages { Val = "en-US", EastAsia = "zh-CN" }))),
        Style("Normal", "Normal", null, BodyFont, BodySize, new StyleParagraphProperties(), isDefault: true),
        Style(Title, "Title", "Normal", TitleFont, TitleSize, new StyleParagraphProperties(
            new SpacingBetweenLines { Before = "240", After = "240" },
            new Justification { Val = JustificationValues.Center })),
        Style(Heading, "heading 1", "Normal", HeadingFont, BodySize, new StyleParagraphProperties(
            new KeepNext(),
            new SpacingBetweenLines { Before = "120", After = "120", Line = "560", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { FirstLineChars = 200, FirstLine = "640" },
            new OutlineLevel { Val = 0 })),
        Style(Body, "Body Text", "Normal", BodyFont, BodySize, new StyleParagraphProperties(
            new SpacingBetweenLines { Line = "560", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { FirstLineChars = 200, FirstLine = "640" },
            new Justification { Val = JustificationValues.Both })),
        Style(Cell, "Table Cell", "Normal", CellFont, CellSize, new StyleParagraphProperties(
            new Justification { Val = JustificationValues.Center })));

    public static Fonts CreateFonts() => new(
        Font(TitleFont, "宋体"),
        Font(BodyFont, "仿宋"));

    private static Font Font(string name, string other) => new(
        new AltName { Val = other },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = FontFamilyValues.Auto })
    { Name = name };

    private static Style Style(string id, string name, string? basedOn, string font, int size, StyleParagraphProperties paragraph, bool isDefault = false)
    {
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = isDefault ? OnOffValue.FromBoolean(true) : null,
            CustomStyle = id == Cell ? OnOffValue.FromBoolean(true) : null
        };
        style.AppendChild(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.AppendChild(new BasedOn { Val = basedOn });
        }

        if (id != Cell)
        {
            style.AppendChild(new PrimaryStyle());
        }

        style.AppendChild(paragraph);
        style.AppendChild(new StyleRunProperties(
            new RunFonts { Ascii = LatinFont, HighAnsi = LatinFont, EastAsia = font },
            new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) }));
        return style;
    }
}
