using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gov.Disclosure.Documents;

/// <summary>Excel workbooks (.xlsx): the visible sheets one after another. Formulas count as the values last saved with them.</summary>
internal static class ExcelSource
{
    private const string Format = "xlsx";

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) => PackageReading.Of(bytes, Format, options, package =>
    {
        using var document = SpreadsheetDocument.Open(package, isEditable: false);
        return document.WorkbookPart is { } workbook ? Read(workbook, options) : SourceReading.Of([]);
    });

    private static SourceReading Read(WorkbookPart workbook, DocumentReadOptions options)
    {
        var budget = new TableBudget(options.MaxTableCells);
        var text = new ExcelText(workbook);
        var blocks = new List<Block>();
        var tables = 0;
        foreach (var sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            var isVisible = sheet.State is null || sheet.State.Value == SheetStateValues.Visible;
            if (isVisible && sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart { Worksheet: { } worksheet })
            {
                tables++;
                if (ExcelSheet.Read(worksheet, text, tables, budget) is not { } read)
                {
                    return SourceReading.TableTooLarge(options);
                }

                blocks.AddRange(read);
            }
        }

        return SourceReading.Of(blocks);
    }
}
