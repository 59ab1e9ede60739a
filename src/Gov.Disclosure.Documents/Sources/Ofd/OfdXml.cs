using System.Globalization;
using System.Xml.Linq;

namespace Gov.Disclosure.Documents.Sources.Ofd;

/// <summary>Elements and attributes by their names alone: programs write other namespaces than the standard's, or none.</summary>
internal static class OfdXml
{
    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    public static XElement? Child(this XElement element, string name) => element.Children(name).FirstOrDefault();

    public static string? Value(this XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value.Trim();

    /// <summary>The number of an attribute.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static double Number(this XElement element, string name, double otherwise) => element.Value(name) is { Length: > 0 } text ? Number(text) : otherwise;

    public static bool Flag(this XElement element, string name, bool otherwise) =>
        element.Value(name) is { } text ? text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase) : otherwise;

    /// <summary>The numbers of a list (GB/T 33190-2016, 7.3: ST_Array, ST_Box), parted by blanks.</summary>
    public static double[] Numbers(string list) => [.. Words(list).Select(Number)];

    public static string[] Words(string list) => list.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    public static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e9 ? number
            : throw new FormatException(text);
}
