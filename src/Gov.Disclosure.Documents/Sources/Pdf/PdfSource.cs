using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Gov.Disclosure.Documents.Sources.Pdf;

/// <summary>PDF files with a text layer. Pictures are not looked at, and neither is the invisible text that programs guess from them.</summary>
internal static class PdfSource
{
    private const string Format = "pdf";

    // Ten times the largest page there is, in points: whoever writes more has lost a digit or a point, and nothing tells where its text stands.
    private const double LargestSide = 144_000;

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        var budget = new PdfBudget(options);
#pragma warning disable CA1031 // The parser throws whatever a damaged file brings about, also index and null reference errors.
        try
        {
            budget.TakeCharacterMaps(bytes);
            using var document = PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = budget, SkipMissingFonts = true });
            return Refused(budget, options) ?? Read(document, budget, options);
        }
        catch (PdfDocumentEncryptedException)
        {
            return SourceReading.Encrypted();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return Refused(budget, options) ?? SourceReading.Damaged(Format, failure.Message);
        }
#pragma warning restore CA1031
    }

    private static SourceReading Read(PdfDocument document, PdfBudget budget, DocumentReadOptions options)
    {
        if (document.NumberOfPages > options.MaxPages)
        {
            return SourceReading.TooManyPages(options);
        }

        if (PdfDrawings.AreTooLarge(document, budget, options.MaxPageBytes))
        {
            return SourceReading.PageTooLarge(options);
        }

        var cells = new TableBudget(options.MaxTableCells);
        var pages = new List<FixedPage>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage(number);
            if (!(page.Width <= LargestSide && page.Height <= LargestSide))
            {
                return SourceReading.Damaged(Format, FormattableString.Invariant($"MediaBox {page.Width} × {page.Height}"));
            }

            var read = FixedPage.Of(PdfContents.Of(page), cells);
            if ((Refused(budget, options) ?? (read is null ? SourceReading.TableTooLarge(options) : null)) is { } refused)
            {
                return refused;
            }

            pages.Add(read!);
        }

        return PageFlow.Read(pages, cells, options);
    }

    private static SourceReading? Refused(PdfBudget budget, DocumentReadOptions options) => budget.IsExhausted ? SourceReading.PackageTooLarge(options) : null;
}
