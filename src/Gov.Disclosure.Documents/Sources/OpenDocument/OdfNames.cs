using System.Xml.Linq;

namespace Gov.Disclosure.Documents.Sources.OpenDocument;

/// <summary>The namespaces of ODF 1.3, part 3, section 3.2, as far as they are read.</summary>
internal static class OdfNames
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    /// <summary>How often something is there, or over how much it reaches; 1 where the file does not say or says nonsense.</summary>
    public static int Count(this XElement element, XName name) => int.TryParse(element.Attribute(name)?.Value, out var count) && count > 0 ? count : 1;

    public static string? Value(this XElement element, XName name) => element.Attribute(name)?.Value;
}
