using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Lists;
using static Gov.Disclosure.Documents.Sources.OpenDocument.OdfNames;
using NumberFormatValues = DocumentFormat.OpenXml.Wordprocessing.NumberFormatValues;

namespace Gov.Disclosure.Documents.Sources.OpenDocument;

/// <summary>The numbers that stand before the items of lists and are in no text (ODF 1.3, part 3, sections 5.3 and 16.30).</summary>
internal sealed class OdfLists
{
    private static readonly Dictionary<string, NumberFormatValues> Formats = new()
    {
        ["1"] = NumberFormatValues.Decimal,
        ["a"] = NumberFormatValues.LowerLetter,
        ["A"] = NumberFormatValues.UpperLetter,
        ["i"] = NumberFormatValues.LowerRoman,
        ["I"] = NumberFormatValues.UpperRoman,
        ["一"] = NumberFormatValues.ChineseCounting,
        ["壹"] = NumberFormatValues.ChineseLegalSimplified,
        ["①"] = NumberFormatValues.DecimalEnclosedCircle,
    };

    private readonly OdfStyles _styles;
    private readonly ListCounting _counting = new();
    private readonly Dictionary<string, NumberedList> _byStyle = [];

    public OdfLists(OdfStyles styles) => _styles = styles;

    /// <summary>The list an outermost list element goes on with, or begins.</summary>
    public NumberedList? Open(XElement list)
    {
        if (list.Value(Text + "style-name") is not { } style || !_styles.Lists.TryGetValue(style, out var definition))
        {
            return null;
        }

        var goesOn = list.Value(Text + "continue-numbering") == "true" || list.Value(Text + "continue-list") is not null;
        if (!goesOn || !_byStyle.TryGetValue(style, out var open))
        {
            _byStyle[style] = open = Begin(definition);
        }

        return open;
    }

    public string Next(NumberedList list, int level) => _counting.Next(list, Math.Min(level, NumberedList.MostLevels - 1));

    private static NumberedList Begin(XElement definition)
    {
        var levels = new ListLevel?[NumberedList.MostLevels];
        foreach (var level in definition.Elements(Text + "list-level-style-number"))
        {
            var number = level.Count(Text + "level");
            if (number <= levels.Length && level.Value(Style + "num-format") is { Length: > 0 } format)
            {
                levels[number - 1] = new ListLevel(
                    level.Count(Text + "start-value"),
                    Formats.TryGetValue(format.Substring(0, 1), out var known) ? known : NumberFormatValues.Decimal,
                    level.Value(Style + "num-prefix") + Numbers(number, level.Count(Text + "display-levels")) + level.Value(Style + "num-suffix"));
            }
        }

        return new NumberedList(new object(), levels, new int?[NumberedList.MostLevels]);
    }

    private static string Numbers(int level, int shown) =>
        string.Join(".", Enumerable.Range(0, level).Skip(level - Math.Min(level, shown)).Select(other => $"%{other + 1}"));
}
