using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Gov.Disclosure.Documents;

/// <summary>
/// Counts what the streams of a PDF file unpack to, while they are unpacked, and stops at the limits. A drawing that is used again is unpacked
/// again, so that drawings made of drawings made of drawings are counted for what they come to.
/// </summary>
internal sealed class PdfBudget : IFilterProvider
{
    // An empty stream costs time too.
    private const int LeastPerStream = 256;

    // The most that one byte becomes: a code of LZW stands for at most 4096 bytes and takes more than one.
    private const int HighestLzwRatio = 2731;

    private static readonly NameToken[] NoPageContent = [NameToken.Create("ObjStm"), NameToken.Create("XRef"), NameToken.Create("Image"), NameToken.Create("Metadata")];

    private readonly DocumentReadOptions _options;
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _left;
    private long _leftOfPage;

    public PdfBudget(DocumentReadOptions options)
    {
        _options = options;
        _left = options.MaxUnpackedBytes;
        BeginPage();
    }

    public bool IsExhausted => _left < 0;

    public bool IsPageExhausted => _leftOfPage < 0;

    public void BeginPage() => _leftOfPage = _options.MaxPageBytes;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Counted(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Counted(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => _filters.GetAllFilters();

    private IReadOnlyList<IFilter> Counted(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Weighed(filter, this)), new Weighed(null, this)];

    private void Take(long bytes, DictionaryToken stream)
    {
        _left -= bytes;
        _leftOfPage -= IsPageContent(stream) ? bytes : 0;
        if (IsExhausted || IsPageExhausted)
        {
            throw new PdfDocumentFormatException();
        }
    }

    /// <summary>Whether a stream draws on the page; fonts say how long they are or of which kind, and the rest of the file is of other types.</summary>
    private static bool IsPageContent(DictionaryToken stream) =>
        !stream.ContainsKey(NameToken.Create("Length1"))
        && !(stream.TryGet(NameToken.Type, out var type) && NoPageContent.Contains(type))
        && (!stream.TryGet(NameToken.Subtype, out var subtype) || subtype.Equals(NameToken.Create("Form")));

    /// <summary>A filter with the scales before it, or at the end of the chain the scales alone.</summary>
    private sealed class Weighed(IFilter? filter, PdfBudget budget) : IFilter
    {
        public bool IsSupported => filter?.IsSupported ?? true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is null)
            {
                budget.Take(Math.Max(input.Length, LeastPerStream), streamDictionary);
                return input;
            }

            if (!MayGrow(input))
            {
                budget._left = -1;
                throw new PdfDocumentFormatException();
            }

            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private bool MayGrow(Memory<byte> input) => filter switch
        {
            FlateFilter => PdfInflation.Fits(input, Math.Max(0, budget._left)),
            LzwFilter => (long)input.Length * HighestLzwRatio <= budget._left,
            _ => true,
        };
    }
}
