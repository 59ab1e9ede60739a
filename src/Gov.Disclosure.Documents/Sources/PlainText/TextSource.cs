using System.Text.RegularExpressions;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.PlainText;

/// <summary>
/// Plain text and Markdown. Tables come with one row per line, parted by tabs or by <c>|</c>, or with one cell per line and <c>|</c>
/// between the cells; everything else is prose. Text with one cell per line and no separator at all stays prose here, because only the
/// labels of the forms can tell that it is a table.
/// </summary>
internal static class TextSource
{
    private static readonly Regex Rest = new(@"^\d+(?:[\s|]|$)", RegexOptions.CultureInvariant);

    // A row of numbers stands among the first lines of a table.
    private const int LongestHead = 16;

    // Where both would do, the last.
    private static readonly char[] Semicolons = ['；', ';'];

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) =>
        TextDecoding.TryDecode(bytes, out var text) ? Read(text, options) : SourceReading.Refused(new Diagnostic(ReadingRules.NotUtf8));

    public static SourceReading Read(string text, DocumentReadOptions options)
    {
        var budget = new TableBudget(options.MaxTableCells);
        TextLine[] lines = [.. TextLine.Split(text).TakeWhile(line => budget.Take(line.MostCells))];
        return budget.IsExhausted ? SourceReading.TableTooLarge(options)
            : lines.All(line => string.IsNullOrWhiteSpace(line.Text)) ? SourceReading.Refused(new Diagnostic(ReadingRules.EmptyFile))
            : Parse(NoteTorn(lines), budget) is { } blocks ? SourceReading.Of(blocks) : SourceReading.TableTooLarge(options);
    }

    /// <summary>Marks numbers that may go on in the next line: a text wrapped at so many columns cuts what stands at the end of its widest lines.</summary>
    private static TextLine[] NoteTorn(TextLine[] lines)
    {
        var widest = lines.Max(line => line.Width);
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].Width == widest && char.IsDigit(lines[i].Text[^1]) && Rest.IsMatch(lines[i + 1].Text) && lines[i + 1].Number == lines[i].Number + 1)
            {
                lines[i] = lines[i] with { Text = lines[i].Text + GridCell.Unreadable };
                lines[i + 1] = lines[i + 1] with { Text = GridCell.Unreadable + lines[i + 1].Text };
            }
        }

        return lines;
    }

    /// <returns><see langword="null"/> where tables are larger than the limit.</returns>
    private static List<Block>? Parse(TextLine[] lines, TableBudget budget)
    {
        var blocks = new List<Block>();
        var others = new List<TextLine>();
        var tables = 0;
        for (var i = 0; i < lines.Length;)
        {
            var end = Math.Max(i + 1, BoxZone.EndOf(lines, i));
            var zone = lines.AsSpan(i, end - i).ToArray();
            if (zone.Length > 1 && BoxZone.Read(zone, tables + 1, budget) is { } drawn)
            {
                AddLines([.. others], endsText: false);
                others.Clear();
                tables++;
                blocks.Add(drawn);
            }
            else
            {
                others.AddRange(zone.Where(line => !line.IsRule).Select(line => line.WithPipes()));
            }

            i = end;
        }

        AddLines([.. others], endsText: true);
        return budget.IsExhausted ? null : blocks;

        void AddLines(TextLine[] lines, bool endsText) => tables = Add(lines, blocks, tables, endsText);
    }

    /// <summary>Adds lines that no table is drawn around.</summary>
    /// <returns>How many tables there are then.</returns>
    private static int Add(TextLine[] lines, List<Block> blocks, int tables, bool endsText)
    {
        var semicolons = SemicolonsFrom(lines);
        for (var i = 0; i < lines.Length;)
        {
            var separator = lines[i].HasTab ? '\t' : semicolons[i];
            var end = separator is not { } sign ? PipeZone.EndOf(lines, i)
                : EndOf(lines, i, line => sign == '\t' ? line.HasTab : line.Count(sign) == lines[i].Count(sign));
            if (end == i)
            {
                blocks.Add(new Paragraph(lines[i].Text.Trim(), lines[i].Position));
                i++;
                continue;
            }

            tables++;
            IReadOnlyList<TextLine> zone = [.. lines.Skip(i).Take(end - i)];
            blocks.Add(separator is { } parting ? Rows(zone.Select(line => line.Cells(parting)), tables)
                : PipeZone.Read(zone, tables, endsText: endsText && end == lines.Length));
            i = end;
        }

        return tables;
    }

    /// <summary>
    /// For each line the semicolon that parts cells from it on: all lines of a table have as many, and in one of the first nothing but numbers stands behind the
    /// first of them; <see langword="null"/> where none does, as in sentences.
    /// </summary>
    private static char?[] SemicolonsFrom(TextLine[] lines)
    {
        var semicolons = new char?[lines.Length];
        foreach (var semicolon in Semicolons)
        {
            var (countBelow, toNumbers) = (0, LongestHead);
            for (var i = lines.Length - 1; i >= 0; i--)
            {
                var count = lines[i].Count(semicolon);
                var goesOn = count > 0 && count == countBelow;
                toNumbers = count > 0 && IsOfNumbers(lines[i], semicolon) ? 0 : goesOn ? toNumbers + 1 : LongestHead;
                semicolons[i] = goesOn && toNumbers < LongestHead ? semicolon : semicolons[i];
                countBelow = count;
            }
        }

        return semicolons;
    }

    private static bool IsOfNumbers(TextLine line, char separator) =>
        line.Cells(separator).Skip(1).Where(cell => !cell.IsBlank).ToArray() is { Length: > 0 } cells && Array.TrueForAll(cells, cell => CellReading.IsNumberOrMark(cell.Text));

    /// <summary>A grid with one row per line.</summary>
    internal static Grid Rows(IEnumerable<IEnumerable<GridCell>> lines, int table) => new(
        [.. lines.Select((cells, row) => new GridRow(
            [.. cells.Select((cell, index) => cell with
            {
                Position = cell.Position with { Table = table, Row = row + 1, Cell = index + 1 },
            })]))]);

    private static int EndOf(TextLine[] lines, int start, Func<TextLine, bool> belongs)
    {
        var end = start;
        while (end < lines.Length && belongs(lines[end]))
        {
            end++;
        }

        return end;
    }
}
