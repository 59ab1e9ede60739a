using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Documents.Outline;
using Gov.Disclosure.Documents.Sources.Excel;
using Gov.Disclosure.Documents.Writing.Page;

namespace Gov.Disclosure.Documents.Writing.Excel;

/// <summary>Writes the blocks of one sheet: prose in rows merged over its whole width, tables with their merged cells.</summary>
internal sealed class SheetWriter
{
    // What Excel lets stand in one cell, and the tallest row it draws.
    private const int LongestText = 32_000;
    private const double TallestRow = 409;
    private const double LineHeight = 16;

    // In characters of the standard font; a Chinese character takes two.
    private const double WidthOfPage = 92;
    private const double ProseScale = 1.15;
    private const double GapWidth = 3;
    private const double CheckWidth = 60;
    private const double DifferenceWidth = 9;

    // Numbers with more digits than Excel keeps are written as text.
    private const int MostDigits = 15;

    private readonly SheetData _data = new();
    private readonly List<string> _merged = [];
    private readonly IReadOnlyList<double> _widths;
    private readonly Dictionary<FormCell, ExcelAddress> _addresses = [];
    private readonly Dictionary<string, ExcelAddress> _names = new(StringComparer.Ordinal);
    private SheetChecks? _checks;
    private int _row;

    private SheetWriter(IReadOnlyList<double> widths) => _widths = widths;

    /// <summary>Writes a sheet.</summary>
    /// <param name="blocks">What stands in it.</param>
    /// <param name="print">The range that is printed.</param>
    /// <param name="addresses">Where the cells of the form stand, by their names.</param>
    public static Worksheet Write(IReadOnlyList<PageBlock> blocks, out string print, out IReadOnlyDictionary<string, ExcelAddress> addresses)
    {
        // A page is made to fit by whole columns: one that is wider than paper is cut off.
        var proportions = blocks.OfType<PageTable>().Select(table => table.Widths).FirstOrDefault() ?? [1, 1, 1, 1];
        var whole = proportions.Sum();
        var writer = new SheetWriter([.. proportions.Select(width => WidthOfPage * width / whole)]);
        foreach (var block in blocks)
        {
            writer.Write(block);
        }

        print = $"$A$1:{SheetChecks.Absolute(new ExcelAddress(Math.Max(writer._row, 1) - 1, writer._widths.Count - 1))}";
        addresses = writer._names;
        return writer.Finish();
    }

    private void Write(PageBlock block)
    {
        switch (block)
        {
            case PageTitle title:
                WriteLine(title.Text, ExcelStyles.Title, 2);
                break;
            case PageHeading heading:
                WriteLine(heading.Section.Heading, ExcelStyles.Heading, ProseScale);
                break;
            case PageLine line:
                foreach (var piece in Pieces(line.Text))
                {
                    WriteLine(piece, ExcelStyles.Prose, ProseScale);
                }

                break;
            case PageTable table:
                WriteTable(table);
                break;
        }
    }

    private void WriteLine(string text, uint style, double scale)
    {
        var row = AddRow(Height(text, _widths.Sum(), scale));
        for (var column = 0; column < _widths.Count; column++)
        {
            row.AppendChild(
                column == 0 ? TextCell(text, Address(_row, 0), style)
                    : new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = Address(_row, column), StyleIndex = style });
        }

        Merge(_row, 0, _widths.Count, 1);
    }

    private void WriteTable(PageTable table)
    {
        var top = _row;
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var height = table.Rows[index].Where(cell => cell.Rows == 1)
                .Select(cell => Height(cell.Text, _widths.Skip(cell.Column).Take(cell.Columns).Sum(), 1)).DefaultIfEmpty(LineHeight).Max();
            var row = AddRow(height);
            foreach (var (cell, startsHere) in table.Across(index))
            {
                for (var column = cell.Column; column < cell.Column + cell.Columns; column++)
                {
                    // The cells under a merged one are there for their borders.
                    row.AppendChild(
                        startsHere && column == cell.Column ? CellOf(cell)
                            : new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = Address(_row, column), StyleIndex = ExcelStyles.Centred });
                }

                if (startsHere)
                {
                    Merge(_row, cell.Column, cell.Columns, cell.Rows);
                    if (cell.Cell is { } of && table.Source is { Form: var form })
                    {
                        var address = new ExcelAddress(_row - 1, cell.Column);
                        _names.Add(CellAddress.NameOf(form, of), address);
                        if (IsKept(cell))
                        {
                            _addresses[of] = address;
                        }
                    }
                }
            }
        }

        if (table.Source is { } source)
        {
            // A column is left free between the form and what is no part of it.
            _checks = new SheetChecks(source, _addresses, new ExcelAddress(top, _widths.Count + 1));
        }
    }

    private DocumentFormat.OpenXml.Spreadsheet.Cell CellOf(PageCell cell)
    {
        var address = Address(_row, cell.Column);
        var content = cell.Content;
        return content.IsNumber && IsKept(cell)
            ? new DocumentFormat.OpenXml.Spreadsheet.Cell(new CellValue(content.ToString()))
            { CellReference = address, StyleIndex = ExcelStyles.Number(content.Scale) }
            : TextCell(
                cell.Text, address, cell.Kind switch
                {
                    PageCellKind.Text => ExcelStyles.Left,
                    PageCellKind.Value => ExcelStyles.Value,
                    _ => ExcelStyles.Centred
                });
    }

    /// <summary>Whether a workbook can keep the content as what it is: without a note beside it, and with no more digits than a number of Excel has.</summary>
    private static bool IsKept(PageCell cell) => !cell.HasNote && DigitsOf(cell.Content) <= MostDigits;

    private Row AddRow(double height)
    {
        _row++;
        var row = new Row { RowIndex = (uint)_row, Height = Math.Min(height, TallestRow), CustomHeight = true };
        _data.AppendChild(row);
        return row;
    }

    private void Merge(int row, int column, int columns, int rows)
    {
        if (columns > 1 || rows > 1)
        {
            _merged.Add($"{Address(row, column)}:{Address(row + rows - 1, column + columns - 1)}");
        }
    }

    private Worksheet Finish()
    {
        for (var row = _checks?.LastRow ?? 0; _row <= row;)
        {
            AddRow(LineHeight);
        }

        foreach (var row in _data.Elements<Row>())
        {
            row.Append(_checks?.CellsIn((int)row.RowIndex!.Value - 1) ?? []);
        }

        double[] widths = [.. _widths, .. _checks is { Relations.Count: > 0 } ? [GapWidth, CheckWidth, DifferenceWidth] : Array.Empty<double>()];
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
            _data);
        if (_checks is not null)
        {
            // Without a password: it keeps labels from slips, not from people.
            sheet.AppendChild(new SheetProtection { Sheet = true, FormatCells = false, FormatColumns = false, FormatRows = false });
        }

        if (_merged.Count > 0)
        {
            sheet.AppendChild(new MergeCells(_merged.Select(range => new MergeCell { Reference = range })));
        }

        foreach (var format in _checks?.Formats() ?? [])
        {
            sheet.AppendChild(format);
        }

        if (_checks?.Validations() is { } validations)
        {
            sheet.AppendChild(validations);
        }

        // 9 is A4; 0 pages high is as many as it takes.
        sheet.AppendChild(new PageSetup { PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        return sheet;
    }

    /// <summary>A line longer than a cell takes goes on in the next row.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(start + LongestText, text.Length);
            end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
            yield return (start > 0 ? ProseMark.Mark.ToString() : "") + text.Substring(start, end - start)
                + (end < text.Length ? ProseMark.Mark.ToString() : "");
            start = end;
        }
    }

    public static DocumentFormat.OpenXml.Spreadsheet.Cell TextCell(string text, string address, uint style) => new(
        new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = address,
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    /// <summary>Excel does not measure merged cells itself.</summary>
    private static double Height(string text, double width, double scale)
    {
        var lines = text.Split('\n')
            .Sum(line => Math.Max(1, Math.Ceiling(line.Sum(character => character < '\u2E80' ? 1 : 2) * scale / Math.Max(width - 1, 2))));
        return (lines * LineHeight * Math.Min(scale, 1.5)) + 6;
    }

    private static int DigitsOf(Disclosure.Cell content) => content.ToString().Count(character => character is >= '0' and <= '9');

    private static string Address(int row, int column) => new ExcelAddress(row - 1, column).ToString();
}
