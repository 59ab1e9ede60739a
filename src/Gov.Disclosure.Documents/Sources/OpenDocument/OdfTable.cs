using System.Xml.Linq;
using static Gov.Disclosure.Documents.Sources.OpenDocument.OdfNames;

namespace Gov.Disclosure.Documents.Sources.OpenDocument;

/// <summary>The rows and cells of a table, whatever they are grouped by (ODF 1.3, part 3, section 9.1).</summary>
internal static class OdfTable
{
    private static readonly HashSet<XName> Groups = [Table + "table-header-rows", Table + "table-rows", Table + "table-row-group"];

    public static IEnumerable<XElement> RowsOf(XElement parent) => parent.Elements().SelectMany(element =>
        element.Name == Table + "table-row" ? [element] : Groups.Contains(element.Name) ? RowsOf(element) : Enumerable.Empty<XElement>());

    public static IEnumerable<XElement> CellsOf(XElement row) => row.Elements(Table + "table-cell");

    public static int CellsIn(XElement table) => RowsOf(table).Sum(row => CellsOf(row).Count());

    /// <summary>Whether a row or a column shows: it may be hidden or filtered out.</summary>
    public static bool IsShown(XElement element) => element.Value(Table + "visibility") is null or "visible";
}
