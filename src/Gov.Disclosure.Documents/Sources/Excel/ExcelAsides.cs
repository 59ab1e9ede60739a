using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gov.Disclosure.Documents;

/// <summary>The ranges of a workbook that this library wrote beside a report and that are no part of it: names of the workbook say which, wherever people move them to.</summary>
internal sealed class ExcelAsides
{
    /// <summary>How the names begin.</summary>
    public const string Name = "GovDisclosure.Aside";

    private readonly ILookup<string, (ExcelAddress First, ExcelAddress Last)> _ranges;

    public ExcelAsides(WorkbookPart workbook) => _ranges = (workbook.Workbook?.DefinedNames?.Elements<DefinedName>() ?? [])
        .Where(name => name.Name?.Value?.StartsWith(Name, StringComparison.Ordinal) == true)
        .Select(name => Parse(name.Text)).Where(range => range is not null).ToLookup(range => range!.Value.Sheet, range => (range!.Value.First, range.Value.Last), StringComparer.Ordinal);

    /// <summary>Whether a cell is no part of the report.</summary>
    public bool Hold(string? sheet, ExcelAddress cell) => sheet is not null && _ranges.Contains(sheet)
        && _ranges[sheet].Any(range => cell.Row >= range.First.Row && cell.Row <= range.Last.Row && cell.Column >= range.First.Column && cell.Column <= range.Last.Column);

    private static (string Sheet, ExcelAddress First, ExcelAddress Last)? Parse(string reference)
    {
        var end = reference.LastIndexOf('!');
        var ends = reference.Substring(end + 1).Split(':');
        return end > 0 && ExcelAddress.Parse(ends[0].TrimStart('$')) is { } first && ExcelAddress.Parse(ends[ends.Length - 1]) is { } last
            ? (reference.Substring(0, end).Trim('\'').TrimStart('$'), first, last)
            : null;
    }
}
