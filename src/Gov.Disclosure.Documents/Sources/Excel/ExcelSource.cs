using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Packages;

namespace Gov.Disclosure.Documents.Sources.Excel;

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
        var addresses = Addresses(workbook);
        foreach (var sheet in VisibleSheets(workbook))
        {
            tables++;
            if (ExcelSheet.Read(
                sheet.Worksheet!, text, tables, budget, addresses.TryGetValue(workbook.GetIdOfPart(sheet), out var own) ? own : null) is not { } read)
            {
                return SourceReading.TableTooLarge(options);
            }

            blocks.AddRange(read);
        }

        return SourceReading.Of(blocks);
    }

    /// <summary>The cells that have a name which may say what they are, by the sheets they stand in.</summary>
    private static Dictionary<string, Dictionary<ExcelAddress, string>> Addresses(WorkbookPart workbook)
    {
        var sheets = (workbook.Workbook?.Sheets?.Elements<Sheet>() ?? []).Where(sheet => sheet is { Name.Value: not null, Id.Value: not null })
            .GroupBy(sheet => sheet.Name!.Value!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(named => named.Key, named => named.First().Id!.Value!, StringComparer.OrdinalIgnoreCase);
        var addresses = new Dictionary<string, Dictionary<ExcelAddress, string>>(StringComparer.Ordinal);
        foreach (var name in (workbook.Workbook?.DefinedNames?.Elements<DefinedName>() ?? []).Where(name => CellAddress.IsName(name.Name?.Value)))
        {
            var end = name.Text.LastIndexOf('!');
            if (end < 0 || ExcelAddress.Parse(name.Text.Substring(end + 1)) is not { } address
                || !sheets.TryGetValue(name.Text.Substring(0, end).Trim('\''), out var sheet))
            {
                continue;
            }

            if (!addresses.TryGetValue(sheet, out var own))
            {
                addresses.Add(sheet, own = []);
            }

            own[address] = name.Name!.Value!;
        }

        return addresses;
    }

    /// <summary>The sheets that are read, in their order: the place of one is the number of its tables.</summary>
    public static IEnumerable<WorksheetPart> VisibleSheets(WorkbookPart workbook) =>
        from sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? []
        where (sheet.State is null || sheet.State.Value == SheetStateValues.Visible) && sheet.Id?.Value is not null
        let part = workbook.GetPartById(sheet.Id!.Value!) as WorksheetPart
        where part is { Worksheet: not null }
        select part;
}
