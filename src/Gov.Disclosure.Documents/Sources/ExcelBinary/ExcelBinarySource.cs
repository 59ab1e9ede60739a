using Gov.Disclosure.Documents.Sources.CompoundFiles;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Sources.ExcelBinary;

/// <summary>
/// Workbooks of Excel 5.0 to 2003 (.xls) and of WPS Spreadsheets (.et), as [MS-XLS] describes them: the visible sheets one after another. Formulas count
/// as the values last saved with them.
/// </summary>
internal static class ExcelBinarySource
{
    private const string Format = "xls";

    private static readonly (string Versions, MessageTerm Advice) Old = ("Excel 4.0", MessageTerm.SaveAsXlsx);

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) => StandsAlone(bytes)
        ? SourceReading.Unsupported(Old.Versions, Old.Advice)
        : CompoundReading.Of(bytes, Format, Old, options, file => Read(file, options));

    /// <summary>Up to Excel 4.0 a file was one sheet without a container; it begins with BOF, whose number tells the version ([MS-XLS] 2.4.21).</summary>
    private static bool StandsAlone(byte[] bytes) => bytes.Length > 2 && bytes[0] == (RecordType.Bof & 0xFF) && bytes[1] is 0 or 2 or 4;

    private static SourceReading Read(CompoundFile file, DocumentReadOptions options)
    {
        var workbook = BinaryWorkbook.Of(file, new MemoryBudget(options.MaxUnpackedBytes));
        var sheets = workbook.Sheets.Select(start => new BinarySheet(workbook, start)).ToArray();

        // Programs that cannot calculate put 0 or nothing for every formula.
        var isCalculated = workbook.WasCalculated ?? sheets.Any(sheet => sheet.HasResults);
        var budget = new TableBudget(options.MaxTableCells);
        var blocks = new List<Block>();
        for (var i = 0; i < sheets.Length; i++)
        {
            if (sheets[i].Read(i + 1, isCalculated, budget) is not { } read)
            {
                return SourceReading.TableTooLarge(options);
            }

            blocks.AddRange(read);
        }

        return SourceReading.Of(blocks);
    }
}
