using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.Excel;

/// <summary>The text of a cell as the workbook shows it.</summary>
internal sealed class ExcelText
{
    private static readonly string Unreadable = GridCell.Unreadable.ToString();

    private readonly IReadOnlyList<string> _shared;
    private readonly IReadOnlyList<ExcelDisplay> _formats;

    private readonly IReadOnlyList<bool> _isStruck;

    // Programs that cannot calculate put 0 for every formula and leave the rest to whoever opens the workbook.
    private readonly bool _isToBeCalculated;

    public ExcelText(WorkbookPart workbook)
    {
        _isToBeCalculated = workbook.Workbook?.CalculationProperties?.FullCalculationOnLoad?.Value == true;
        _shared = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];
        var codes = (workbook.WorkbookStylesPart?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(format => format.Key, format => format.First().FormatCode?.Value ?? "");
        var fonts = workbook.WorkbookStylesPart?.Stylesheet?.Fonts?.Elements<Font>().Select(font => IsOn(font.Strike)).ToArray() ?? [];
        var styles = (workbook.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>() ?? []).ToArray();
        _isStruck = [.. styles.Select(style => style.FontId?.Value is { } font && font < fonts.Length && fonts[font])];
        var beginsIn1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true;
        _formats = [.. styles.Select(style => ExcelDisplay.Of(style.NumberFormatId?.Value ?? 0, codes, beginsIn1904))];
    }

    public string Of(DocumentFormat.OpenXml.Spreadsheet.Cell cell)
    {
        var style = (int)(cell.StyleIndex?.Value ?? 0);
        if (style < _isStruck.Count && _isStruck[style])
        {
            return "";
        }

        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Count ? _shared[index] : Unreadable;
        }

        if (type == CellValues.InlineString)
        {
            return cell.InlineString is { } text ? TextOf(text) : "";
        }

        if (type == CellValues.Boolean)
        {
            return value switch { "1" => "TRUE", "0" => "FALSE", "" => "", _ => Unreadable };
        }

        if (type == CellValues.Error)
        {
            return Unreadable;
        }

        if (type == CellValues.Number && cell.CellFormula is { } formula && (value.Length == 0 || (_isToBeCalculated && value == "0")))
        {
            // Nobody has calculated it; that is no blank, and no 0.
            return $"={formula.Text}";
        }

        return type != CellValues.Number || value.Length == 0 ? value
            : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? (style < _formats.Count ? _formats[style] : ExcelDisplay.General).Show(number)
            : Unreadable;
    }

    /// <summary>
    /// The words of all runs, without those struck out and without the phonetic hints beside them; raised ones in brackets, as the marks of notes.
    /// </summary>
    private static string TextOf(OpenXmlCompositeElement item) => string.Concat(item.ChildElements.Select(element => element switch
    {
        Text text => text.Text,
        Run run when IsOn(run.RunProperties?.GetFirstChild<Strike>()) => "",
        Run { RunProperties: { } properties, Text.Text: { Length: > 0 } raised }
            when IsRaised(properties.GetFirstChild<VerticalTextAlignment>()) => $"({raised})",
        Run run => run.Text?.Text ?? "",
        _ => "",
    }));

    private static bool IsRaised(VerticalTextAlignment? place) => place?.Val?.Value is { } value && value != VerticalAlignmentRunValues.Baseline;

    private static bool IsOn(BooleanPropertyType? property) => property is not null && property.Val?.Value != false;
}
