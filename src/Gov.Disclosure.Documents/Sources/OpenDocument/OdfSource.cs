using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Packages;
using static Gov.Disclosure.Documents.Sources.OpenDocument.OdfNames;

namespace Gov.Disclosure.Documents.Sources.OpenDocument;

/// <summary>Text documents (.odt) and workbooks (.ods) of OpenDocument 1.3, as LibreOffice and others save them.</summary>
internal static class OdfSource
{
    private const string Content = "content.xml";
    private const string Styles = "styles.xml";
    private const string Manifest = "META-INF/manifest.xml";

    private static readonly XNamespace ManifestNames = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) => XmlPackage.Read(bytes, "odf", options, package =>
    {
        // ODF 1.3, part 2, section 3: parts may be encrypted each, and the manifest says how.
        if (package.Has(Manifest) && package.Root(Manifest).Descendants(ManifestNames + "encryption-data").Any())
        {
            return SourceReading.Encrypted();
        }

        var content = package.Root(Content);
        var styles = package.Has(Styles) ? new OdfStyles(content, package.Root(Styles)) : new OdfStyles(content);
        var body = content.Element(Office + "body");
        return body?.Element(Office + "text") is { } text ? OdfTextFlow.Read(text, styles, options)
            : body?.Element(Office + "spreadsheet") is { } workbook ? ReadSheets(workbook, styles, options)
            : SourceReading.Of([]);
    });

    private static SourceReading ReadSheets(XElement workbook, OdfStyles styles, DocumentReadOptions options)
    {
        var budget = new TableBudget(options.MaxTableCells);
        var text = new OdfText(styles);
        var blocks = new List<Block>();
        var tables = 0;
        foreach (var sheet in workbook.Elements(Table + "table").Where(sheet => styles.IsTableShown(sheet.Value(Table + "style-name"))))
        {
            tables++;
            if (OdfSheet.Read(sheet, text, tables, budget) is not { } read)
            {
                return SourceReading.TableTooLarge(options);
            }

            blocks.AddRange(read);
        }

        return SourceReading.Of(blocks);
    }
}
