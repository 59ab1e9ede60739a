using Gov.Disclosure.Documents.Sources.Grids;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Gov.Disclosure.Documents.Sources.Pdf;

/// <summary>
/// Adds up what pages are drawn with before they are drawn. A drawing may use others and those others again, so that few bytes come to very
/// much; each counts every time it is used.
/// </summary>
internal sealed class PdfDrawings
{
    // Deeper than this no program nests them.
    private const int Deepest = 32;

    private static readonly NameToken Kids = NameToken.Create("Kids");
    private static readonly NameToken Contents = NameToken.Create("Contents");
    private static readonly NameToken Resources = NameToken.Create("Resources");
    private static readonly NameToken Drawings = NameToken.Create("XObject");

    private readonly Structure _structure;
    private readonly IFilterProvider _filters;
    private readonly long _limit;
    private readonly Dictionary<StreamToken, long> _sizes = new(ReferenceComparer<StreamToken>.Instance);
    private readonly HashSet<IToken> _pages = [];

    private PdfDrawings(Structure structure, IFilterProvider filters, long limit)
    {
        _structure = structure;
        _filters = filters;
        _limit = limit;
    }

    /// <summary>Whether some page is drawn with more than the limit.</summary>
    public static bool AreTooLarge(PdfDocument document, IFilterProvider filters, long limit)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var drawings = new PdfDrawings(document.Structure, filters, limit);
        return drawings.Of<DictionaryToken>(catalog, NameToken.Pages) is { } pages && drawings.IsTooLarge(pages, null, 0);
    }

    private bool IsTooLarge(DictionaryToken node, DictionaryToken? resources, int depth)
    {
        resources = Of<DictionaryToken>(node, Resources) ?? resources;
        if (Of<ArrayToken>(node, Kids) is { } kids)
        {
            return depth < Deepest && kids.Data.Any(kid => _pages.Add(kid) && Resolve(kid) is DictionaryToken child && IsTooLarge(child, resources, depth + 1));
        }

        var contents = node.TryGet(Contents, out var token) ? Resolve(token) : null;
        var streams = contents is ArrayToken parts ? parts.Data.Select(Resolve).OfType<StreamToken>() : contents is StreamToken one ? [one] : [];
        return streams.Sum(stream => Size(stream, resources, 0)) > _limit;
    }

    /// <summary>The bytes of a drawing and of all it uses; past the limit it does not matter by how much.</summary>
    private long Size(StreamToken stream, DictionaryToken? resources, int depth)
    {
        if (_sizes.TryGetValue(stream, out var known))
        {
            return known;
        }

        if (depth > Deepest)
        {
            return _limit + 1;
        }

        // A drawing that uses itself is not drawn again.
        _sizes[stream] = 0;
        resources = Of<DictionaryToken>(stream.StreamDictionary, Resources) ?? resources;
        var bytes = stream.Decode(_filters).ToArray();
        long size = bytes.Length;
        if (resources is not null && Of<DictionaryToken>(resources, Drawings) is { } others)
        {
            foreach (var used in UsesOf(bytes).GroupBy(name => name, StringComparer.Ordinal))
            {
                if (others.TryGet(NameToken.Create(used.Key), out var token) && Resolve(token) is StreamToken other && IsDrawing(other))
                {
                    size = Math.Min(_limit + 1, size + (used.LongCount() * Size(other, resources, depth + 1)));
                }
            }
        }

        return _sizes[stream] = size;
    }

    private static bool IsDrawing(StreamToken stream) =>
        !stream.StreamDictionary.TryGet(NameToken.Subtype, out var kind) || !kind.Equals(NameToken.Create("Image"));

    /// <summary>The names before the operator that draws a drawing: <c>/Name Do</c>.</summary>
    private static IEnumerable<string> UsesOf(byte[] bytes)
    {
        for (var i = 1; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] == 'D' && bytes[i + 1] == 'o' && bytes[i - 1] <= ' ')
            {
                var end = i;
                while (end > 0 && bytes[end - 1] <= ' ')
                {
                    end--;
                }

                var start = end;
                while (start > 0 && bytes[start - 1] is > (byte)' ' and not (byte)'/')
                {
                    start--;
                }

                if (start > 0 && bytes[start - 1] == '/')
                {
                    yield return string.Concat(bytes.Skip(start).Take(end - start).Select(character => (char)character));
                }
            }
        }
    }

    private T? Of<T>(DictionaryToken dictionary, NameToken name)
        where T : class, IToken => dictionary.TryGet(name, out var token) ? Resolve(token) as T : null;

    private IToken? Resolve(IToken token)
    {
        for (var depth = 0; token is IndirectReferenceToken reference && depth < Deepest; depth++)
        {
            token = _structure.GetObject(reference.Data)?.Data!;
        }

        return token;
    }
}
