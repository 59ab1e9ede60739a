using System.Xml;
using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Packages;
using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Documents.Sources.Ofd;

/// <summary>Draws a page: the objects of its layers, of its templates and of what was noted on it (GB/T 33190-2016, 7.7, 13 and 15).</summary>
internal sealed class OfdPage
{
    // Objects made of others use each other no deeper than this.
    private const int Deepest = 16;

    private const int CostOfObject = 64;

    // Ten times the largest page there is, in millimetres; as for PDF.
    private const double LargestSide = 50_800;

    private readonly OfdDocument _document;
    private readonly DocumentReadOptions _options;
    private readonly List<OfdCharacter> _characters = [];
    private readonly List<DrawnLine> _lines = [];
    private (double Width, double Height) _size;
    private int _left;

    private OfdPage(OfdDocument document, DocumentReadOptions options)
    {
        _document = document;
        _options = options;
        _size = document.PageSize;
        _left = options.MaxPageBytes;
    }

    /// <param name="document">The document.</param>
    /// <param name="id">The page as the document names it.</param>
    /// <param name="path">The part with its content.</param>
    /// <param name="number">Its number in the file.</param>
    /// <param name="options">The limits.</param>
    public static PageDrawing Draw(OfdDocument document, string id, string path, int number, DocumentReadOptions options)
    {
        var page = new OfdPage(document, options);
        page.DrawPart(path, isPage: true);
        foreach (var note in document.NotesOn(id))
        {
            page.DrawAll(note, OfdTransform.Page.Within(note), 0);
        }

        var corner = OfdTransform.Page.Of(page._size.Width, page._size.Height);
        return new PageDrawing(number, corner.X, corner.Y, OfdWidths.Apply(page._characters), page._lines);
    }

    private void DrawPart(string path, bool isPage)
    {
        using var reader = _document.Package.Open(path);
        for (var goesOn = reader.Read(); goesOn;)
        {
            if (reader.NodeType != XmlNodeType.Element || !(IsDrawn(reader.LocalName) || (isPage && reader.LocalName is "Area" or "Template")))
            {
                goesOn = reader.Read();
                continue;
            }

            var element = (XElement)XNode.ReadFrom(reader);
            goesOn = !reader.EOF;
            if (element.Name.LocalName == "Area")
            {
                _size = SizeOf(element) ?? _size;
            }
            else if (element.Name.LocalName == "Template")
            {
                DrawPart(_document.TemplateOf(element.Value("TemplateID")), isPage: false);
            }
            else
            {
                Draw(element, OfdTransform.Page, 0);
            }
        }
    }

    /// <summary>The width and the height of the paper (7.5), of which the upper left corner is where all is measured from.</summary>
    public static (double Width, double Height)? SizeOf(XElement? area)
    {
        if (OfdXml.Numbers(area?.Child("PhysicalBox")?.Value ?? "") is not [_, _, var width, var height])
        {
            return null;
        }

        return width is > 0 and <= LargestSide && height is > 0 and <= LargestSide ? (width, height)
            : throw new FormatException($"PhysicalBox {width} × {height}");
    }

    private static bool IsDrawn(string name) => name is "TextObject" or "PathObject" or "CompositeObject";

    private void DrawAll(XElement parent, OfdTransform around, int depth)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName is "PageBlock" or "Content" or "Layer")
            {
                DrawAll(child, around, depth);
            }
            else if (IsDrawn(child.Name.LocalName))
            {
                Draw(child, around, depth);
            }
        }
    }

    private void Draw(XElement item, OfdTransform around, int depth)
    {
        Take(CostOfObject);
        if (!item.Flag("Visible", true) || item.Number("Alpha", 255) == 0)
        {
            return;
        }

        switch (item.Name.LocalName)
        {
            case "TextObject":
                Take(item.Value.Length);
                if ((item.Flag("Fill", true) && !OfdPath.IsClear(item, "FillColor")) || (item.Flag("Stroke", false) && !OfdPath.IsClear(item, "StrokeColor")))
                {
                    _characters.AddRange(OfdText.CharactersOf(item, around));
                }

                break;
            case "PathObject":
                Take(item.Value.Length);
                _lines.AddRange(OfdPath.LinesOf(item, around));
                break;
            default:
                if (depth >= Deepest)
                {
                    throw new RefusedFile(SourceReading.NestingTooDeep(_options));
                }

                DrawAll(_document.CompositeOf(item.Value("ResourceID")), around.Within(item), depth + 1);
                break;
        }
    }

    private void Take(int cost)
    {
        _left -= cost;
        if (_left < 0)
        {
            throw new RefusedFile(SourceReading.PageTooLarge(_options));
        }
    }
}
