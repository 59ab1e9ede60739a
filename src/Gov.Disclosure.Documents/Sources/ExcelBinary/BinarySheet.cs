using Gov.Disclosure.Documents.Sources.CompoundFiles;
using Gov.Disclosure.Documents.Sources.Excel;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.ExcelBinary;

/// <summary>The cells of one sheet ([MS-XLS] 2.1.7.20.5) as the workbook shows them, without hidden rows and columns.</summary>
internal sealed class BinarySheet
{
    // [MS-XLS] 2.4.221 and 2.4.53, Row and ColInfo.
    private const int RowFlagsAt = 12;
    private const int FlagRowHidden = 0x20;
    private const int ColumnFlagsAt = 8;
    private const int FlagColumnHidden = 1;

    // [MS-XLS] 2.5.19, Cell: row, column and style come first in every cell.
    private const int ColumnAt = 2;
    private const int StyleAt = 4;
    private const int ValueAt = 6;

    // [MS-XLS] 2.4.175, MulRk: pairs of a style and a number.
    private const int PairLength = 6;

    // [MS-XLS] 2.4.127 and 2.5.133, Formula and FormulaValue.
    private const int FormulaFlagsAt = 14;
    private const int FlagAlwaysCalculate = 1;
    private const int NoNumberAt = 12;
    private const int NoNumber = 0xFFFF;
    private const int ResultAt = 8;
    private const int TextResult = 0;
    private const int BooleanResult = 1;
    private const int ErrorResult = 2;

    // [MS-XLS] 2.5.208, Ref8: a merged range.
    private const int RangeLength = 8;

    // What a cell takes in memory.
    private const int BytesPerCell = 128;

    private static readonly string Unreadable = GridCell.Unreadable.ToString();
    private static readonly string NotCalculated = "=" + Unreadable;

    private readonly BinaryWorkbook _workbook;
    private readonly Dictionary<ExcelAddress, string> _cells = [];
    private readonly Dictionary<ExcelAddress, (int Rows, int Columns)> _merged = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HashSet<int> _hiddenColumns = [];

    // Formulas without a result worth anything, if nobody has calculated: shown as what they are then, else as their result.
    private readonly List<(ExcelAddress Address, string Result, int Style)> _doubtful = [];
    private (ExcelAddress Address, int Style)? _awaitsText;

    public BinarySheet(BinaryWorkbook workbook, Bytes sheet)
    {
        _workbook = workbook;
        BinaryWorkbook.VersionOf(sheet);
        foreach (var record in Record.In(sheet))
        {
            Add(record);
        }
    }

    /// <summary>Whether a formula has a result other than nothing and 0, so that somebody has calculated.</summary>
    public bool HasResults { get; private set; }

    /// <summary>Whether the program that saved the sheet says that it had not calculated.</summary>
    public bool IsToBeCalculated { get; private set; }

    /// <summary>The blocks of the sheet; <see langword="null"/> where it is larger than the limit.</summary>
    /// <param name="number">The number of the sheet, from 1.</param>
    /// <param name="isCalculated">Whether the results of formulas are what they should be.</param>
    /// <param name="budget">How many cells there may still be.</param>
    public IReadOnlyList<Block>? Read(int number, bool isCalculated, TableBudget budget)
    {
        foreach (var (address, result, style) in _doubtful)
        {
            // Nobody has calculated it; that is no blank, and no 0.
            Set(address, isCalculated && !IsToBeCalculated ? result : NotCalculated, style);
        }

        var cells = _cells.Where(cell => !_hiddenRows.Contains(cell.Key.Row) && !_hiddenColumns.Contains(cell.Key.Column))
            .ToDictionary(cell => cell.Key, cell => cell.Value);
        return SheetLayout.Read(cells, _merged, number, budget);
    }

    private void Add(Record record)
    {
        var content = record.Content;
        switch (record.Type)
        {
            case RecordType.Row when (content.Byte(RowFlagsAt) & FlagRowHidden) != 0:
                _hiddenRows.Add(content.UInt16(0));
                break;
            case RecordType.ColInfo when (content.UInt16(ColumnFlagsAt) & FlagColumnHidden) != 0:
                _hiddenColumns.UnionWith(Enumerable.Range(content.UInt16(0), Math.Max(content.UInt16(2) - content.UInt16(0) + 1, 0)));
                break;
            case RecordType.MergeCells:
                AddMerged(content);
                break;
            case RecordType.Uncalced:
                IsToBeCalculated = true;
                break;
            case RecordType.Blank:
                Set(content, "");
                break;
            case RecordType.MulBlank:
                AddRow(content, 2, (_, _) => "");
                break;
            case RecordType.Number:
                Set(content, _workbook.Show(content.Double(ValueAt), content.UInt16(StyleAt)));
                break;
            case RecordType.Rk:
                Set(content, _workbook.Show(Rk(content.UInt32(ValueAt)), content.UInt16(StyleAt)));
                break;
            case RecordType.MulRk:
                AddRow(content, PairLength, (at, style) => _workbook.Show(Rk(content.UInt32(at + 2)), style));
                break;
            case RecordType.LabelSst:
                Set(content, _workbook.Shared(content.UInt32(ValueAt)) ?? Unreadable);
                break;
            case RecordType.Label or RecordType.RString:
                Set(content, _workbook.Visible(new RecordText(record, ValueAt, _workbook.Encoding).Read(isRich: record.Type == RecordType.RString)));
                break;
            case RecordType.BoolErr:
                Set(content, content.Byte(ValueAt + 1) != 0 ? Unreadable : Logical(content.Byte(ValueAt)));
                break;
            case RecordType.Formula or RecordType.Formula3 or RecordType.Formula4:
                AddFormula(content);
                break;
            case RecordType.String when _awaitsText is var (address, style):
                Set(address, new RecordText(record, 0, _workbook.Encoding).Read().Text, style);
                _awaitsText = null;
                HasResults = true;
                break;
        }
    }

    private void AddFormula(Bytes content)
    {
        var address = AddressOf(content);
        var alwaysCalculates = (content.UInt16(FormulaFlagsAt) & FlagAlwaysCalculate) != 0;
        if (content.UInt16(NoNumberAt) != NoNumber)
        {
            var number = content.Double(ValueAt);
            var shown = _workbook.Show(number, content.UInt16(StyleAt));
            if (number == 0)
            {
                _doubtful.Add((address, alwaysCalculates ? NotCalculated : shown, content.UInt16(StyleAt)));
            }

            HasResults |= number != 0;
            Set(content, shown);
            return;
        }

        switch (content.Byte(ValueAt))
        {
            case TextResult:
                _awaitsText = (address, content.UInt16(StyleAt));
                Set(content, Unreadable);
                break;
            case BooleanResult:
                Set(content, Logical(content.Byte(ResultAt)));
                break;
            case ErrorResult:
                Set(content, Unreadable);
                break;
            default:
                _doubtful.Add((address, alwaysCalculates ? NotCalculated : "", content.UInt16(StyleAt)));
                Set(content, "");
                break;
        }
    }

    private static string Logical(byte value) => value != 0 ? "TRUE" : "FALSE";

    /// <summary>[MS-XLS] 2.5.217, RkNumber: the upper 30 bits of a number, or a whole one of 30 bits, either perhaps a hundred times too large.</summary>
    private static double Rk(uint value)
    {
        const uint IsWhole = 2;
        const uint IsHundredfold = 1;
        var number = (value & IsWhole) != 0 ? (int)value >> 2 : BitConverter.Int64BitsToDouble((long)(value & ~3u) << 32);
        return (value & IsHundredfold) != 0 ? number / 100 : number;
    }

    /// <summary>Cells side by side: the row, the first column, an entry that begins with a style for each cell, and the last column.</summary>
    private void AddRow(Bytes content, int entryLength, Func<int, int, string> show)
    {
        var (row, first) = (content.UInt16(0), content.UInt16(ColumnAt));
        for (var at = StyleAt; at + entryLength <= content.Length - 2; at += entryLength)
        {
            var style = content.UInt16(at);
            Set(new ExcelAddress(row, first + ((at - StyleAt) / entryLength)), show(at, style), style);
        }
    }

    private void AddMerged(Bytes content)
    {
        for (var i = 0; i < content.UInt16(0); i++)
        {
            var range = content.Slice(2 + (i * RangeLength), RangeLength);
            var first = new ExcelAddress(range.UInt16(0), range.UInt16(4));
            var (rows, columns) = (range.UInt16(2) - first.Row + 1, range.UInt16(6) - first.Column + 1);
            if (rows > 0 && columns > 0)
            {
                _merged[first] = (rows, columns);
            }
        }
    }

    private static ExcelAddress AddressOf(Bytes content) => new(content.UInt16(0), content.UInt16(ColumnAt));

    private void Set(Bytes content, string text) => Set(AddressOf(content), text, content.UInt16(StyleAt));

    private void Set(ExcelAddress address, string text, int style)
    {
        _workbook.Memory.Take(BytesPerCell + (text.Length * 2));
        _cells[address] = _workbook.IsStruck(style) ? "" : text.Trim();
    }
}
