using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gov.Disclosure.Documents;

/// <summary>The text of a cell as the workbook shows it.</summary>
internal sealed class ExcelText
{
    private readonly IReadOnlyList<string> _shared;
    private readonly IReadOnlyList<ExcelNumberFormat> _formats;

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
        _formats = [.. (workbook.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>() ?? [])
            .Select(style => ExcelNumberFormat.Of(style.NumberFormatId?.Value ?? 0, codes))];
    }

    public string Of(DocumentFormat.OpenXml.Spreadsheet.Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.Number && cell.CellFormula is { } formula && (value.Length == 0 || (_isToBeCalculated && value == "0")))
        {
            // Nobody has calculated it; that is no blank, and no 0.
            return $"={formula.Text}";
        }

        if (type == CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Count ? _shared[index] : "";
        }

        if (type == CellValues.InlineString)
        {
            return cell.InlineString is { } text ? TextOf(text) : "";
        }

        if (type != CellValues.Number || value.Length == 0)
        {
            return value;
        }

        var style = (int)(cell.StyleIndex?.Value ?? 0);
        return (style < _formats.Count ? _formats[style] : ExcelNumberFormat.General).Show(value);
    }

    /// <summary>The words of all runs, without the phonetic hints beside them.</summary>
    private static string TextOf(OpenXmlCompositeElement item) => string.Concat(item.ChildElements.Select(element => element switch
    {
        Text text => text.Text,
        Run run => run.Text?.Text ?? "",
        _ => "",
    }));
}
