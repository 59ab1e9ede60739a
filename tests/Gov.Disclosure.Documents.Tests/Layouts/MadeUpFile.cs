using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents.Layouts;

/// <summary>One file of the generator, from one number: a report, a layout, a format, and in half of them some damage.</summary>
internal sealed class MadeUpFile
{
    private readonly PrintedReport _report;
    private readonly byte[] _bytes;

    // What is left of them once the damage is done.
    private readonly HashSet<FormCell> _printed;

    public MadeUpFile(int number)
    {
        // Neighbouring seeds begin alike; the first numbers are let go.
        var random = new Random(number);
        random.NextInt64();
        var layout = Layout.All[random.Next(Layout.All.Count)];
        var format = Formats.All[random.Next(Formats.All.Count)];
        _report = new PrintedReport(random);
        layout.Apply(_report, random);
        (Number, LayoutName, FormatName) = (number, layout.Name, format.Name);
        var tables = new List<(List<List<Piece>> Rows, int Headers)>();
        var blocks = Blocks(format, tables);
        IsDamaged = random.Next(2) == 0;
        var touched = new HashSet<List<Piece>>();
        var damages = new List<string>();
        for (var i = IsDamaged ? random.Next(1, 4) : 0; i > 0; i--)
        {
            var (rows, headers) = tables[random.Next(tables.Count)];
            if (rows.Count > 1)
            {
                damages.Add(Layouts.Damage.Apply(rows, headers, random, touched, format));
            }
        }

        Damages = string.Join(", ", damages);
        _printed = [.. tables.SelectMany(table => table.Rows).SelectMany(row => row).Where(piece => piece.IsNumber).Select(piece => piece.Cell).OfType<FormCell>()];
        _bytes = format.Write(blocks);
        FileName = $"{number}{format.Ending}";
    }

    public int Number { get; }

    public string LayoutName { get; } = "";

    public string FormatName { get; } = "";

    public bool IsDamaged { get; }

    public string Damages { get; }

    public string FileName { get; }

    public byte[] Bytes => _bytes;

    /// <summary>Reads the file and holds every cell against what was printed.</summary>
    public (int Right, int Refused, List<string> Wrong, List<string> Silent) Read()
    {
        var result = ReportFile.Read(new MemoryStream(_bytes), FileName);
        var named = result.Diagnostics.SelectMany(finding => finding.Cells).Select(cell => cell + "/").ToHashSet();
        var (right, refused) = (0, 0);
        var wrong = new List<string>();
        var silent = new List<string>();
        foreach (var truth in _report.Truth)
        {
            var read = result.Report?.GetTable(truth.Form.Kind);
            foreach (var cell in truth.Form.Cells)
            {
                var value = read is not null && read.Form.TryGetCell(cell.Row.Path, cell.Column.Name, out var own) ? read[own] : Gov.Disclosure.Cell.Blank;
                var isNamed = result.Report is null || named.Contains(cell.Pointer + "/") || named.Any(name => $"{cell.Pointer}/".StartsWith(name, StringComparison.Ordinal));
                if (value == truth[cell] && (!value.IsBlank || !isNamed))
                {
                    right++;
                }
                else if (!value.IsBlank)
                {
                    wrong.Add($"{cell.Pointer} {value}, is {truth[cell]}");
                }
                else if (isNamed)
                {
                    refused++;
                }
                else if (_printed.Contains(cell))
                {
                    silent.Add($"{cell.Pointer} blank, is {truth[cell]}");
                }
            }

            // Cells that the form read has and the one printed has not.
            foreach (var cell in read?.Form.Cells.Where(cell => !read[cell].IsBlank && !truth.Form.TryGetCell(cell.Row.Path, cell.Column.Name, out _)) ?? [])
            {
                wrong.Add($"{cell.Pointer} {read![cell]}, is not there");
            }
        }

        return (right, refused, wrong, silent);
    }

    public override string ToString() => $"{Number}: {LayoutName}, {FormatName}{(IsDamaged ? ", " + Damages : "")}";

    private List<object> Blocks(Format format, List<(List<List<Piece>> Rows, int Headers)> tables)
    {
        var blocks = new List<object> { $"示例县{_report.Year}年政府信息公开工作年度报告", $"本报告所列数据的统计期限自{_report.Year}年1月1日至{_report.Year}年12月31日。" };
        foreach (var section in ReportSection.All)
        {
            blocks.Add(section.Heading);
            if (section.Table is not { } kind)
            {
                blocks.Add("全年平稳有序。");
                continue;
            }

            foreach (var piece in _report.Pieces[(int)kind - 2])
            {
                if (piece is PrintedTable table)
                {
                    var rows = Rows(table, format.Cells);
                    tables.Add((rows, table.Headers));
                    blocks.Add(rows);
                }
                else
                {
                    blocks.Add(piece);
                }
            }
        }

        return blocks;
    }

    private static List<List<Piece>> Rows(PrintedTable table, CellsKept kept) => kept switch
    {
        CellsKept.Spans => [.. table.Pieces().Select(row => row.Select(piece => new Piece(piece.Cell.Text, piece.Columns, piece.Rows, piece.Cell.Cell)).ToList())],
        CellsKept.Once => [.. table.Pieces().Select(row => row.Select(piece => new Piece(piece.Cell.Text, Cell: piece.Cell.Cell)).ToList())],
        _ => [.. table.Pieces().Select((row, i) => Enumerable.Range(0, table.Width)
            .Select(column => row.Find(piece => piece.Column == column).Cell is { } cell && ReferenceEquals(cell, table.Rows[i][column]) ? new Piece(cell.Text, Cell: cell.Cell) : new Piece("")).ToList())],
    };
}
