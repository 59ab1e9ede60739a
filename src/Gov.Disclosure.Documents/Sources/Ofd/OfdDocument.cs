using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Packages;

namespace Gov.Disclosure.Documents.Sources.Ofd;

/// <summary>A document of a package (GB/T 33190-2016, 7.5): its pages, and what pages use. What no page uses is not opened.</summary>
internal sealed class OfdDocument
{
    // The standard has no default; viewers take A4.
    private static readonly (double Width, double Height) A4 = (210, 297);

    private readonly string _path;
    private readonly XElement _root;
    private readonly XElement? _common;
    private Dictionary<string, XElement>? _composites;
    private ILookup<string, string>? _notes;

    private OfdDocument(XmlPackage package, string path)
    {
        Package = package;
        _path = path;
        _root = package.Root(path);
        _common = _root.Child("CommonData");
        PageSize = OfdPage.SizeOf(_common?.Child("PageArea")) ?? A4;
    }

    public XmlPackage Package { get; }

    /// <summary>The size of pages that have none of their own.</summary>
    public (double Width, double Height) PageSize { get; }

    /// <summary>The pages in their order, with the parts that hold them.</summary>
    public IEnumerable<(string Id, string Path)> Pages =>
        (_root.Child("Pages")?.Children("Page") ?? []).Select(page => (page.Value("ID") ?? "", Package.Resolve(_path, page.Value("BaseLoc") ?? "")));

    /// <summary>The documents of a package, each as it was last saved.</summary>
    public static IEnumerable<OfdDocument> AllOf(XmlPackage package)
    {
        const string Entry = "OFD.xml";
        foreach (var body in package.Root(Entry).Children("DocBody"))
        {
            // A later version says where its own document stands (19.2).
            var version = body.Child("Versions")?.Children("Version").FirstOrDefault(version => version.Flag("Current", false))?.Value("BaseLoc");
            var place = version is null ? null : package.Resolve(Entry, version);
            var root = place is null ? null : package.Root(place).Child("DocRoot")?.Value;
            yield return new OfdDocument(package, root is null ? package.Resolve(Entry, body.Child("DocRoot")?.Value ?? "") : package.Resolve(place!, root));
        }
    }

    /// <summary>The part of a template.</summary>
    public string TemplateOf(string? id) => (_common?.Children("TemplatePage") ?? []).FirstOrDefault(template => template.Value("ID") == id) is { } found
        ? Package.Resolve(_path, found.Value("BaseLoc") ?? "")
        : throw new FormatException($"TemplateID {id}");

    /// <summary>What an object that is made of others is made of.</summary>
    public XElement CompositeOf(string? id)
    {
        _composites ??= (_common?.Elements() ?? [])
            .Where(child => child.Name.LocalName is "PublicRes" or "DocumentRes")
            .SelectMany(resource => Package.Root(Package.Resolve(_path, resource.Value)).Descendants())
            .Where(unit => unit.Name.LocalName == "CompositeGraphicUnit")
            .GroupBy(unit => unit.Value("ID") ?? "")
            .ToDictionary(units => units.Key, units => units.First());
        return _composites.TryGetValue(id ?? "", out var found) ? found : throw new FormatException($"ResourceID {id}");
    }

    /// <summary>What was noted on a page and shows there. Watermarks are behind the text, links show nothing.</summary>
    public IEnumerable<XElement> NotesOn(string page)
    {
        _notes ??= Notes().ToLookup(note => note.Page, note => note.Path);
        return _notes[page].SelectMany(path => Package.Root(path).Children("Annot"))
            .Where(note => note.Flag("Visible", true) && note.Value("Type") is not ("Watermark" or "Link"))
            .Select(note => note.Child("Appearance"))
            .OfType<XElement>();
    }

    private IEnumerable<(string Page, string Path)> Notes()
    {
        // Programs name a list of notes without writing one.
        if (_root.Child("Annotations")?.Value is not { } list || Package.Resolve(_path, list) is var place && !Package.Has(place))
        {
            yield break;
        }

        foreach (var page in Package.Root(place).Children("Page"))
        {
            yield return (page.Value("PageID") ?? "", Package.Resolve(place, page.Child("FileLoc")?.Value ?? ""));
        }
    }
}
