using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Documents.Sources.PlainText;

namespace Gov.Disclosure.Cli;

/// <summary>
/// A list of agencies as offices keep it: CSV with commas, semicolons or tabs, in UTF-8 or GBK, with a heading line or without. The name stands
/// under a heading that says so, or else in the first column.
/// </summary>
internal static class RosterFile
{
    private static readonly string[] NameHeadings = ["机关名称", "机关", "单位名称", "单位", "名称", "name", "agency"];
    private static readonly string[] CodeHeadings = ["统一社会信用代码", "信用代码", "代码", "unifiedsocialcreditcode", "code"];

    /// <summary>Reads the list; agencies that stand in it twice are taken once.</summary>
    /// <returns>The agencies; none where the file cannot be read as text or names nobody.</returns>
    public static IReadOnlyList<RosterEntry> Read(string path)
    {
        // Control characters tell a workbook or a document from a text that happens to decode.
        if (!TextDecoding.TryDecode(SourceStream.ReadAllBytes(path), out var text)
            || text.Any(character => char.IsControl(character) && character is not ('\t' or '\r' or '\n')))
        {
            return [];
        }

        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t", "|", "，"],
            BadDataFound = null,
            IgnoreBlankLines = true,
            TrimOptions = TrimOptions.Trim,
        });
        var entries = new List<RosterEntry>();
        var columns = (Name: 0, Code: -1);
        var isFirst = true;
        while (csv.Read())
        {
            var cells = csv.Record ?? [];
            if (isFirst && IndexOf(cells, NameHeadings) is >= 0 and var name)
            {
                columns = (name, IndexOf(cells, CodeHeadings));
            }
            else if (Cell(cells, columns.Name) is { } agency)
            {
                entries.Add(new RosterEntry(agency, Cell(cells, columns.Code)));
            }

            isFirst = false;
        }

        return [.. entries.Distinct()];
    }

    private static int IndexOf(string[] cells, string[] headings) =>
        Array.FindIndex(cells, cell => headings.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase));

    private static string? Cell(string[] cells, int column) =>
        column >= 0 && column < cells.Length && cells[column].Trim() is { Length: > 0 } text ? text : null;
}
