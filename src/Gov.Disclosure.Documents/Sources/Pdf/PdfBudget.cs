using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Gov.Disclosure.Documents.Sources.Pdf;

/// <summary>
/// Counts what the packed streams of a PDF file unpack to, while they are unpacked, and stops at the limit.
/// </summary>
internal sealed class PdfBudget : IFilterProvider
{
    // An empty stream costs time too.
    private const int LeastPerStream = 256;

    // An entry of a character map, with the text it stands for.
    private const int BytesPerCode = 64;

    // The most that one byte becomes: a code of LZW stands for at most 4096 bytes and takes more than one.
    private const int HighestLzwRatio = 2731;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _left;

    public PdfBudget(DocumentReadOptions options) => _left = options.MaxUnpackedBytes;

    public bool IsExhausted => _left < 0;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Counted(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Counted(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => _filters.GetAllFilters();

    /// <summary>Counts the character maps in a stream, or in a file: streams that are not packed stand in it as they are and pass no filter.</summary>
    public void TakeCharacterMaps(ReadOnlySpan<byte> bytes) => Take(Math.Min(PdfCharacterMap.CodesIn(bytes), long.MaxValue / BytesPerCode) * BytesPerCode);

    private IReadOnlyList<IFilter> Counted(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Weighed(filter, this)), new Weighed(null, this)];

    private void Take(long bytes)
    {
        _left = bytes > _left ? -1 : _left - bytes;
        if (IsExhausted)
        {
            throw new PdfDocumentFormatException();
        }
    }

    /// <summary>A filter with the scales before it, or at the end of the chain the scales alone.</summary>
    private sealed class Weighed(IFilter? filter, PdfBudget budget) : IFilter
    {
        public bool IsSupported => filter?.IsSupported ?? true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is null)
            {
                budget.Take(Math.Max(input.Length, LeastPerStream));
                budget.TakeCharacterMaps(input.Span);
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
