using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Packages;
using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Documents.Sources.Ofd;

/// <summary>
/// Files of the state's own format for documents with a fixed layout (.ofd, GB/T 33190-2016). What the pages draw is read as that of PDF pages is; pictures are
/// not looked at, and whether a seal on the page is genuine is not asked.
/// </summary>
internal static class OfdSource
{
    private const string Format = "ofd";

    // The list of what is encrypted (GM/T 0099-2020); it is there only where something is.
    private const string Encryptions = "Encryptions.xml";

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) => XmlPackage.Read(bytes, Format, options, package =>
    {
        if (package.Has(Encryptions))
        {
            return SourceReading.Encrypted();
        }

        var cells = new TableBudget(options.MaxTableCells);
        var pages = new List<FixedPage>();
        foreach (var document in OfdDocument.AllOf(package))
        {
            foreach (var (id, path) in document.Pages)
            {
                if (pages.Count == options.MaxPages)
                {
                    return SourceReading.TooManyPages(options);
                }

                if (FixedPage.Of(OfdPage.Draw(document, id, path, pages.Count + 1, options), cells) is not { } page)
                {
                    return SourceReading.TableTooLarge(options);
                }

                pages.Add(page);
            }
        }

        return PageFlow.Read(pages, cells, options);
    });
}
