using System.Globalization;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.CompoundFiles;
using Gov.Disclosure.Documents.Sources.ExcelBinary;
using Gov.Disclosure.Documents.Sources.Grids;
using Xunit.Abstractions;
using Record = Gov.Disclosure.Documents.Sources.ExcelBinary.Record;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Workbooks of others, cell by cell against what LibreOffice shows. The folder of workbooks is named by GOV_DISCLOSURE_FOREIGN_FILES; without
/// it there is nothing to compare. What was measured, and every kind of difference, stands in docs/foreign-files.md.
/// </summary>
public sealed class ForeignFileTests(ITestOutputHelper output)
{
    private const string Variable = "GOV_DISCLOSURE_FOREIGN_FILES";

    // Comma, quote, UTF-8, from the first line, all cells as shown, every sheet as a file of its own.
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    // A double holds no more digits than these, though formats may ask for more.
    private const double SameNumber = 1e-9;

    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly List<string> _unexplained = [];

    [LibreOfficeFact]
    public void Every_difference_from_what_another_program_shows_is_of_a_known_kind()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } folder)
        {
            output.WriteLine($"{Variable} names no folder: nothing was compared.");
            return;
        }

        var shown = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;
        try
        {
            foreach (var batch in Directory.GetFiles(folder, "*.xls").Order(StringComparer.Ordinal).Chunk(20))
            {
                LibreOffice.Convert(shown, batch, "--convert-to", Csv);
                foreach (var path in batch)
                {
                    Compare(path, shown);
                }
            }
        }
        finally
        {
            Directory.Delete(shown, recursive: true);
        }

        foreach (var (kind, count) in _kinds)
        {
            output.WriteLine($"{count,9} {kind}");
        }

        _unexplained.Should().BeEmpty();
    }

    private void Compare(string path, string shown)
    {
        var bytes = File.ReadAllBytes(path);
        var name = Path.GetFileNameWithoutExtension(path);
        var files = Directory.GetFiles(shown, $"{name}-*.csv");
        var reading = SourceFormat.Of(new FileContent(bytes), ".xls").Read(bytes, ".xls", DocumentReadOptions.Default);
        if (reading.Document is not { } document)
        {
            Count($"file refused, {reading.Problem!.RuleId}{(files.Length > 0 ? ", LibreOffice reads it" : "")}");
            return;
        }

        Count("file read");
        var container = CompoundFile.Open(bytes);
        var workbook = BinaryWorkbook.Of(container, new MemoryBudget(DocumentReadOptions.Default.MaxUnpackedBytes));
        var stream = (container.Find("Workbook") ?? container.Find("Book"))!.Value;
        var number = 0;
        foreach (var record in Record.In(stream).Where(IsShownSheet).DistinctBy(record => record.Content.Int32(0)))
        {
            number++;
            var sheet = new RecordText(record, 6, workbook.Encoding).Read(hasShortLength: true).Text;
            if (files.FirstOrDefault(file => Path.GetFileName(file) == $"{name}-{sheet}.csv") is { } file)
            {
                Compare($"{name} {sheet}", CellsOf(document, number), CellsOf(file), new SheetFacts(workbook, stream.From(record.Content.Int32(0))));
            }
            else
            {
                Count("sheet under another name");
            }
        }
    }

    private void Compare(string sheet, Dictionary<(int Row, int Column), string> ours, Dictionary<(int Row, int Column), string> theirs, SheetFacts facts)
    {
        foreach (var place in ours.Keys.Union(theirs.Keys))
        {
            var (our, their) = (Fold(ours.GetValueOrDefault(place)), Fold(theirs.GetValueOrDefault(place)));
            if (our.Length > 0 || their.Length > 0)
            {
                var kind = our == their ? "cell equal" : KindOf(our, their, place, facts);
                Count(kind ?? "cell different without a reason");
                if (kind is null)
                {
                    _unexplained.Add($"{sheet} R{place.Row}C{place.Column}: {our} | {their}");
                }
            }
        }
    }

    /// <summary>Why a cell may differ; <see langword="null"/> where nothing explains it.</summary>
    private static string? KindOf(string our, string their, (int Row, int Column) place, SheetFacts facts) => (our, their) switch
    {
        ("", _) when facts.IsHidden(place) => "not shown: hidden row or column",
        ("", _) when facts.IsCovered(place) => "not shown: under a joined cell",
        _ when facts.IsStruck(place) => "not shown: struck out",
        ("=\uFDD0", _) => "refused: formula that nobody calculated",
        ("\uFDD0", ['#', ..] or ['E', 'r', 'r', ..]) => "refused: error value",
        ("\uFDD0", _) => "refused: thousands, fraction, or no day of the calendar",
        _ when IsDay(our) || our.Contains(':') && their.Contains(':') => "day or time in one form",
        _ when facts.IsFormula(place) => "formula that LibreOffice calculates anew",
        ("TRUE" or "FALSE", _) => "truth as a number",
        _ when our.Any(char.IsDigit) && Plain(our) == Plain(their) => "money sign, blank, decimal sign, sign of a note",
        _ when Number(our) is { } one && Number(their) is { } other && Math.Abs(one - other) <= Math.Abs(one) * SameNumber => "more than fifteen digits",
        _ when facts.IsRich(place) => "part struck out or raised",
        _ => null,
    };

    private static bool IsShownSheet(Record record) => record.Type == RecordType.BoundSheet && (record.Content.Byte(4) & 3) == 0 && record.Content.Byte(5) == 0;

    private static bool IsDay(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Plain(string text) => new([.. text.Where(sign => char.IsLetterOrDigit(sign))]);

    private static string Fold(string? text) =>
        string.Join(" ", (text ?? "").Split((char[])[' ', '\u00A0', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<(int Row, int Column), string> CellsOf(SourceDocument document, int sheet) => document.Blocks
        .SelectMany(block => block switch
        {
            Grid grid => grid.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Position, cell.Text)),
            Paragraph line => [(line.Position, line.Text)],
            Picture picture => [(picture.Position, $"{GridCell.Unreadable}")],
            _ => Array.Empty<(SourcePosition Position, string Text)>(),
        })
        .Where(cell => cell.Position.Table == sheet)
        .GroupBy(cell => (cell.Position.Line!.Value, cell.Position.Column!.Value))
        .ToDictionary(cells => cells.Key, cells => string.Join("\n", cells.Select(cell => cell.Text)));

    private static Dictionary<(int Row, int Column), string> CellsOf(string file)
    {
        var cells = new Dictionary<(int Row, int Column), string>();
        var cell = new StringBuilder();
        var (row, column, isQuoted) = (1, 1, false);
        foreach (var sign in File.ReadAllText(file))
        {
            if (sign == '"')
            {
                // Two within quotes stand for one; all that is compared is without them then.
                isQuoted = !isQuoted;
                if (isQuoted && cell.Length > 0)
                {
                    cell.Append(sign);
                }
            }
            else if (!isQuoted && sign is ',' or '\n')
            {
                cells[(row, column)] = cell.ToString();
                cell.Clear();
                (row, column) = sign == ',' ? (row, column + 1) : (row + 1, 1);
            }
            else
            {
                cell.Append(sign);
            }
        }

        return cells;
    }

    private void Count(string kind) => _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;

    /// <summary>What the records of a sheet say about its cells beside their content.</summary>
    private sealed class SheetFacts
    {
        private readonly HashSet<int> _hiddenRows = [];
        private readonly HashSet<int> _hiddenColumns = [];
        private readonly List<(int FirstRow, int LastRow, int FirstColumn, int LastColumn)> _joined = [];
        private readonly Dictionary<(int Row, int Column), (int Type, int Style)> _cells = [];
        private readonly BinaryWorkbook _workbook;

        public SheetFacts(BinaryWorkbook workbook, Bytes sheet)
        {
            _workbook = workbook;
            foreach (var record in Record.In(sheet))
            {
                Add(record.Type, record.Content);
            }
        }

        public bool IsHidden((int Row, int Column) place) => _hiddenRows.Contains(place.Row) || _hiddenColumns.Contains(place.Column);

        public bool IsCovered((int Row, int Column) place) => _joined.Any(range => place.Row >= range.FirstRow && place.Row <= range.LastRow
            && place.Column >= range.FirstColumn && place.Column <= range.LastColumn && place != (range.FirstRow, range.FirstColumn));

        public bool IsStruck((int Row, int Column) place) => _cells.TryGetValue(place, out var cell) && _workbook.IsStruck(cell.Style);

        public bool IsFormula((int Row, int Column) place) =>
            _cells.TryGetValue(place, out var cell) && cell.Type is RecordType.Formula or RecordType.Formula3 or RecordType.Formula4;

        public bool IsRich((int Row, int Column) place) => _cells.TryGetValue(place, out var cell) && cell.Type is RecordType.LabelSst or RecordType.RString;

        private void Add(int type, Bytes content)
        {
            switch (type)
            {
                case RecordType.Row when (content.Byte(12) & 0x20) != 0:
                    _hiddenRows.Add(content.UInt16(0) + 1);
                    break;
                case RecordType.ColInfo when (content.UInt16(8) & 1) != 0:
                    _hiddenColumns.UnionWith(Enumerable.Range(content.UInt16(0) + 1, Math.Max(0, content.UInt16(2) - content.UInt16(0) + 1)));
                    break;
                case RecordType.MergeCells:
                    for (var at = 2; at + 8 <= content.Length; at += 8)
                    {
                        _joined.Add((content.UInt16(at) + 1, content.UInt16(at + 2) + 1, content.UInt16(at + 4) + 1, content.UInt16(at + 6) + 1));
                    }

                    break;
                case RecordType.Formula or RecordType.Formula3 or RecordType.Formula4 or RecordType.LabelSst or RecordType.RString
                    or RecordType.Label or RecordType.Number or RecordType.Rk:
                    _cells[(content.UInt16(0) + 1, content.UInt16(2) + 1)] = (type, content.UInt16(4));
                    break;
            }
        }
    }
}
