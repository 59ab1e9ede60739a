using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>Finds the element of a cell; one that is blank need not be in the file, and is put in its place then.</summary>
internal static class ExcelCells
{
    public static SheetCell At(Worksheet sheet, ExcelAddress address)
    {
        var data = sheet.Elements<SheetData>().FirstOrDefault() ?? sheet.AppendChild(new SheetData());
        var cells = data.Descendants<SheetCell>().Select(cell => (Cell: cell, Address: ExcelAddress.Parse(cell.CellReference?.Value))).Where(entry => entry.Address is not null).ToArray();
        var found = Array.FindLast(cells, entry => entry.Address == address).Cell;
        return found ?? Insert(RowAt(data, address.Row), address);
    }

    private static Row RowAt(SheetData data, int index)
    {
        var row = data.Elements<Row>().FirstOrDefault(row => IndexOf(row) == index);
        if (row is null)
        {
            row = new Row { RowIndex = (uint)index + 1 };
            Insert(data, row, data.Elements<Row>().FirstOrDefault(later => IndexOf(later) > index));
        }

        return row;
    }

    private static int? IndexOf(Row row) => row.RowIndex?.Value is { } index ? (int)index - 1
        : row.Elements<SheetCell>().Select(cell => ExcelAddress.Parse(cell.CellReference?.Value)?.Row).FirstOrDefault(found => found is not null);

    private static SheetCell Insert(Row row, ExcelAddress address)
    {
        var cell = new SheetCell { CellReference = address.ToString(), StyleIndex = row.CustomFormat?.Value == true ? row.StyleIndex : null };
        Insert(row, cell, row.Elements<SheetCell>().FirstOrDefault(later => ExcelAddress.Parse(later.CellReference?.Value)?.Column > address.Column));
        return cell;
    }

    private static void Insert(OpenXmlCompositeElement parent, OpenXmlElement added, OpenXmlElement? before)
    {
        if (before is null)
        {
            parent.AppendChild(added);
        }
        else
        {
            before.InsertBeforeSelf(added);
        }
    }
}
