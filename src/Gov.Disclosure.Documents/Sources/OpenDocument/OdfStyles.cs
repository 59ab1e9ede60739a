using System.Xml.Linq;
using static Gov.Disclosure.Documents.Sources.OpenDocument.OdfNames;

namespace Gov.Disclosure.Documents.Sources.OpenDocument;

/// <summary>What the styles of a document say about text: whether it shows, and whether it is raised (ODF 1.3, part 3, sections 16.2 and 20).</summary>
internal sealed class OdfStyles
{
    // Styles may be based on each other in a circle.
    private const int Deepest = 32;

    private readonly Dictionary<(string Family, string Name), XElement> _styles;

    /// <param name="parts">The parts with styles; those of the content go before those of the document.</param>
    public OdfStyles(params XElement[] parts)
    {
        XElement[] styles = [.. parts.SelectMany(part => part.Elements()).SelectMany(group => group.Elements())];
        _styles = styles.Where(style => style.Name == Style + "style")
            .GroupBy(style => (style.Value(Style + "family") ?? "", style.Value(Style + "name") ?? "")).ToDictionary(same => same.Key, same => same.First());
        Lists = styles.Where(style => style.Name == Text + "list-style").GroupBy(style => style.Value(Style + "name") ?? "")
            .ToDictionary(same => same.Key, same => same.First());
    }

    /// <summary>The lists by their names.</summary>
    public IReadOnlyDictionary<string, XElement> Lists { get; }

    /// <summary>Whether text of a style shows: neither hidden nor struck out.</summary>
    public bool IsShown(string family, string? name) =>
        Property(family, name, "text-properties", Text + "display") is null or "true"
        && (Property(family, name, "text-properties", Style + "text-line-through-style")
            ?? Property(family, name, "text-properties", Style + "text-line-through-type")) is null or "none";

    /// <summary>Whether text of a style stands raised or lowered: "super", "sub", or by a share of the line.</summary>
    public bool IsRaised(string? name) =>
        Property("text", name, "text-properties", Style + "text-position") is { } position && !position.StartsWith("0%", StringComparison.Ordinal);

    /// <summary>Whether a sheet, a row or a column of a style shows.</summary>
    public bool IsTableShown(string? name) => Property("table", name, "table-properties", Table + "display") != "false";

    private string? Property(string family, string? name, string group, XName property)
    {
        for (var depth = 0; depth < Deepest && name is not null && _styles.TryGetValue((family, name), out var style); depth++)
        {
            if (style.Elements(Style + group).Select(properties => properties.Value(property)).FirstOrDefault(value => value is not null) is { } value)
            {
                return value;
            }

            name = style.Value(Style + "parent-style-name");
        }

        return null;
    }
}
