using System.Text.RegularExpressions;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.PlainText;

namespace Gov.Disclosure.Documents.Sources.Csv;

/// <summary>Comma-separated values as a spreadsheet saves them: rows of one grid.</summary>
internal static class CsvSource
{
    // What tells a spreadsheet that a number is to be kept as text: '5 and ="5".
    private static readonly Regex KeptAsText = new("^(?:'(?<text>.+)|=\"(?<text>[^\"]*)\")$", RegexOptions.CultureInvariant);

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        if (!TextDecoding.TryDecode(bytes, out var text))
        {
            return SourceReading.Refused(new Diagnostic(ReadingRules.NotUtf8));
        }

        var budget = new TableBudget(options.MaxTableCells);
        (IReadOnlyList<string> Fields, int Line)[] lines = [.. CsvText.Parse(text, options.MaxTableCells).TakeWhile(line => budget.Take(line.Fields.Count))];
        if (budget.IsExhausted)
        {
            return SourceReading.TableTooLarge(options);
        }

        return lines.Length == 0
            ? SourceReading.Refused(new Diagnostic(ReadingRules.EmptyFile))
            : SourceReading.Of([.. Blocks(lines)]);
    }

    /// <summary>A line with one text is prose, as above a table; the others are rows.</summary>
    private static IEnumerable<Block> Blocks(IReadOnlyList<(IReadOnlyList<string> Fields, int Line)> lines)
    {
        var rows = new List<GridRow>();
        var tables = 0;
        foreach (var (fields, line) in lines)
        {
            // Blank fields at the end may be there to make all lines as long.
            var end = fields.Count - fields.Reverse().TakeWhile(CharacterFolding.IsBlank).Count();
            var row = new GridRow([.. fields.Select((field, index) =>
                new GridCell(Plain(field.Trim()), new SourcePosition { Line = line, Table = tables + 1, Row = rows.Count + 1, Cell = index + 1 })
                    { IsFilling = index >= end })]);
            if (row.OnlyText is not { } only || row.Cells.Count > 1 && rows.Count > 0 && !SectionHeading.TryRead(only.Text, out _))
            {
                rows.Add(row);
                continue;
            }

            if (rows.Count > 0)
            {
                tables++;
                yield return new Grid([.. rows]);
                rows.Clear();
            }

            foreach (var text in only.Text.Split('\n').Where(text => !string.IsNullOrWhiteSpace(text)))
            {
                yield return new Paragraph(text.Trim(), only.Position);
            }
        }

        if (rows.Count > 0)
        {
            yield return new Grid([.. rows]);
        }
    }

    private static string Plain(string field) =>
        KeptAsText.Match(field) is { Success: true } kept && (field[0] == '=' || CellReading.IsNumberOrMark(kept.Groups["text"].Value)) ? kept.Groups["text"].Value : field;
}
