using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Workbooks as people leave them: with notes and formulas, protection, hidden sheets.</summary>
internal static class WorkbookVariants
{
    public static readonly IReadOnlyList<(string Name, Func<byte[], byte[]> Make)> All =
    [
        ("as written", workbook => workbook),
        ("notes and formulas", workbook => Change(workbook, AddNotesAndFormulas)),
        ("protected and hidden", workbook => Change(workbook, ProtectAndHide)),
    ];

    private static byte[] Change(byte[] workbook, Action<WorkbookPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var package = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            change(package.WorkbookPart!);
        }

        return stream.ToArray();
    }

    private static void AddNotesAndFormulas(WorkbookPart workbook)
    {
        foreach (var sheet in workbook.WorksheetParts.ToArray())
        {
            var cells = sheet.Worksheet!.Descendants<SheetCell>().Where(cell => cell.CellValue is not null && cell.DataType?.Value != CellValues.InlineString).Take(2).ToArray();
            if (cells.Length < 2)
            {
                continue;
            }

            cells[0].CellFormula = new CellFormula("1+1");
            sheet.AddNewPart<WorksheetCommentsPart>("rIdNotes").Comments = new Comments(
                new Authors(new Author("张三")),
                new CommentList(cells.Select(cell => new Comment(new CommentText(new Run(new Text("请核对")))) { Reference = cell.CellReference, AuthorId = 0 })));
            var shapes = string.Concat(cells.Select((_, index) => $"<v:shape id=\"_x0000_s{2000 + index}\" type=\"#_x0000_t202\" style=\"visibility:hidden\"/>"));
            using (var drawing = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
                $"<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"><v:shapetype id=\"_x0000_t202\"/>{shapes}</xml>")))
            {
                sheet.AddNewPart<VmlDrawingPart>("rIdBoxes").FeedData(drawing);
            }

            sheet.Worksheet.AddChild(new LegacyDrawing { Id = "rIdBoxes" });
        }

        workbook.Workbook!.DefinedNames!.AppendChild(new DefinedName("1+2") { Name = "三" });
    }

    private static void ProtectAndHide(WorkbookPart workbook)
    {
        foreach (var sheet in workbook.WorksheetParts)
        {
            sheet.Worksheet!.AddChild(new SheetProtection { Sheet = true, Objects = true });
        }

        var hidden = workbook.AddNewPart<WorksheetPart>("rIdHidden");
        hidden.Worksheet = new Worksheet(new SheetData(new Row(new SheetCell { CellReference = "A1", CellValue = new CellValue("5") }) { RowIndex = 1 }));
        workbook.Workbook!.Sheets!.PrependChild(new Sheet { Name = "底稿", SheetId = 99, Id = "rIdHidden", State = SheetStateValues.Hidden });
    }
}
