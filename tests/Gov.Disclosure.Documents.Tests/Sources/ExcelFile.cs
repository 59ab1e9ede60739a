using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Writes workbooks the way Excel does: shared strings, numbers as numbers, merged ranges.</summary>
internal sealed class ExcelFile
{
    private readonly List<string> _strings = [];
    private readonly List<(string Name, bool IsHidden, List<Row> Rows, List<string> Merged)> _sheets = [];

    /// <summary>Number formats by style index; style 0 is General.</summary>
    public List<string> Formats { get; } = [];

    /// <summary>Whether the workbook says that its formulas are yet to be calculated.</summary>
    public bool IsToBeCalculated { get; init; }

    public static byte[] Of(IEnumerable<Block> blocks)
    {
        var file = new ExcelFile();
        file.AddSheet("报告");
        foreach (var block in blocks)
        {
            if (block is Gov.Disclosure.Documents.Sources.Paragraph paragraph)
            {
                file.AddRow(file.Text(paragraph.Text));
                continue;
            }

            if (block is Gov.Disclosure.Documents.Sources.Picture)
            {
                continue;
            }

            foreach (var row in ((Grid)block).Rows)
            {
                var number = file.AddRow([.. row.Cells.Select(cell => (cell.Span!.Value.Column, file.Value(cell.Text)))]);
                foreach (var span in row.Cells.Select(cell => cell.Span!.Value).Where(span => span.Columns > 1 || span.Rows > 1))
                {
                    file.Merge($"{Letter(span.Column)}{number}:{Letter(span.End - 1)}{number + span.Rows - 1}");
                }
            }
        }

        return file.Save();
    }

    public void AddSheet(string name, bool isHidden = false) => _sheets.Add((name, isHidden, [], []));

    public int AddRow(params SheetCell[] cells) => AddRow([.. cells.Select((cell, column) => (column, cell))]);

    public int AddRow(IReadOnlyList<(int Column, SheetCell Cell)> cells)
    {
        var rows = _sheets[^1].Rows;
        var number = rows.Count + 1;
        foreach (var (column, cell) in cells)
        {
            cell.CellReference = $"{Letter(column)}{number}";
        }

        rows.Add(new Row(cells.Select(cell => cell.Cell)) { RowIndex = (uint)number });
        return number;
    }

    public void Merge(string range) => _sheets[^1].Merged.Add(range);

    public SheetCell Text(string text)
    {
        _strings.Add(text);
        return new SheetCell { DataType = CellValues.SharedString, CellValue = new CellValue(_strings.Count - 1) };
    }

    public static SheetCell Number(string value, uint style = 0) => new() { CellValue = new CellValue(value), StyleIndex = style };

    public static SheetCell Formula(string formula, string? value) => new() { CellFormula = new CellFormula(formula), CellValue = value is null ? null : new CellValue(value) };

    public SheetCell Value(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? Number(text) : Text(text);

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(_strings.Select(text => new SharedStringItem(new Text(text))));
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(Formats.Select((code, index) => new NumberingFormat { NumberFormatId = (uint)(200 + index), FormatCode = code })),
                new CellFormats(Formats.Select((_, index) => new CellFormat { NumberFormatId = (uint)(200 + index) }).Prepend(new CellFormat { NumberFormatId = 0 })));
            foreach (var (name, isHidden, rows, merged) in _sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows));
                if (merged.Count > 0)
                {
                    part.Worksheet.AppendChild(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
                }

                workbook.Workbook.Sheets!.AppendChild(new Sheet
                {
                    Name = name,
                    SheetId = (uint)workbook.Workbook.Sheets!.Count() + 1,
                    Id = workbook.GetIdOfPart(part),
                    State = isHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
                });
            }

            if (IsToBeCalculated)
            {
                workbook.Workbook.AppendChild(new CalculationProperties { FullCalculationOnLoad = true });
            }
        }

        return stream.ToArray();
    }

    private static string Letter(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
