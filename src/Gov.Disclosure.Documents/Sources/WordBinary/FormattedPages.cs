using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>
/// The properties of text by its place in the file: pages of 512 bytes, found through a table ([MS-DOC] 2.8.5, 2.8.6; the pages are 2.9.33, ChpxFkp,
/// and 2.9.174, PapxFkp).
/// </summary>
internal sealed class FormattedPages
{
    private const int PageLength = 512;
    private const int CountAt = PageLength - 1;
    private const int NumberMask = 0x3FFFFF;

    private readonly Plc _pages;
    private readonly Bytes _document;
    private readonly int _entryLength;

    /// <param name="file">The file.</param>
    /// <param name="part">Which pages.</param>
    /// <param name="entryLength">How long an entry of a page is; its first byte counts words to its properties.</param>
    public FormattedPages(FileInformation file, TablePart part, int entryLength)
    {
        _pages = new Plc(file.Part(part), 4);
        _document = file.Document;
        _entryLength = entryLength;
    }

    /// <summary>The run that a place in the file lies in: where it ends, and its page from its properties on, which is empty where it has none.</summary>
    public (int End, Bytes Properties) At(int place)
    {
        if (_pages.Find(place) is >= 0 and var index)
        {
            var number = Math.Min(_pages.Entry(index).Int32(0) & NumberMask, _document.Length / PageLength);
            var page = _document.Slice(number * PageLength, PageLength);
            var runs = new Plc(page.Slice(0, (page.Byte(CountAt) * (4 + _entryLength)) + 4), _entryLength);
            if (runs.Find(place) is >= 0 and var run)
            {
                var at = runs.Entry(run).Byte(0) * 2;
                return (runs.Position(run + 1), at == 0 ? Bytes.Empty : page.Slice(at, CountAt - at));
            }
        }

        // Of what stands on no page nothing is said.
        return (place, Bytes.Empty);
    }
}
