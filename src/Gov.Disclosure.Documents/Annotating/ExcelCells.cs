using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents.Sources.Excel;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>
/// The elements of the cells of a sheet by their addresses; one that is blank need not be in the file, and is put in its place where it is asked for.
/// </summary>
internal sealed class ExcelCells
{
    private readonly SheetData _data;
    private readonly Dictionary<ExcelAddress, SheetCell> _cells = [];
    private readonly Dictionary<int, Row> _rows = [];

    public ExcelCells(Worksheet sheet)
    {
        _data = sheet.Elements<SheetData>().FirstOrDefault() ?? sheet.AppendChild(new SheetData());
        foreach (var row in _data.Elements<Row>())
        {
            foreach (var cell in row.Elements<SheetCell>())
            {
                if (ExcelAddress.Parse(cell.CellReference?.Value) is { } address)
                {
                    _cells[address] = cell;
                }
            }

            if (IndexOf(row) is { } index && !_rows.ContainsKey(index))
            {
                _rows.Add(index, row);
            }
        }
    }

    public SheetCell At(ExcelAddress address)
    {
        if (!_cells.TryGetValue(address, out var cell))
        {
            _cells.Add(address, cell = Insert(RowAt(address.Row), address));
        }

        return cell;
    }

    private Row RowAt(int index)
    {
        if (!_rows.TryGetValue(index, out var row))
        {
            _rows.Add(index, row = new Row { RowIndex = (uint)index + 1 });
            Insert(_data, row, _data.Elements<Row>().FirstOrDefault(later => IndexOf(later) > index));
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
