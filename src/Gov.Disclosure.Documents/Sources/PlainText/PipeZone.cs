using System.Text;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.PlainText;

/// <summary>A stretch of lines whose cells are parted by <c>|</c>, with one row or with one cell per line.</summary>
internal static class PipeZone
{
    // A cell of a header or label may stand on a line of its own between lines with separators; a sentence of prose is longer.
    private const int LongestLooseCell = 60;

    // A line that holds one cell opens and closes with a separator at most; a row may be blank but for its label.
    private const int MostAroundCell = 2;

    /// <summary>Where the zone that starts at a line ends; the line itself where none starts.</summary>
    public static int EndOf(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && (lines[end].HasPipe || IsLooseCell(lines, end, isInside: end > start)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Reads a zone.</summary>
    /// <param name="zone">Its lines.</param>
    /// <param name="table">The number of the table.</param>
    /// <param name="endsText">Whether nothing follows in the text, which may break off within the last line then.</param>
    public static Block Read(IReadOnlyList<TextLine> zone, int table, bool endsText)
    {
        var lines = zone.Where(line => !IsMarkdownRule(line.Text)).ToArray();
        var separated = lines.Where(line => line.HasPipe).ToArray();
        var rowsPerLine = separated.Count(line => line.Pipes > MostAroundCell || line.Cells('|').Count(cell => !cell.IsBlank) > 1);

        // The line below the header says that this is Markdown; rows left blank say nothing, but each of them has the label of one.
        return lines.Length < zone.Count || rowsPerLine * 2 >= separated.Length
            || (rowsPerLine > 1 && lines.All(line => line.Pipes == lines[0].Pipes && !line.Cells('|')[0].IsBlank))
            ? Rows(JoinBrokenRows(lines), table, endsText)
            : new CellStream(Split(lines, table), KeepsBlanks: true);
    }

    /// <summary>Whether a line without separator is one cell of the zone: the next line opens with a separator, or the last one closed with one.</summary>
    private static bool IsLooseCell(IReadOnlyList<TextLine> lines, int index, bool isInside)
    {
        var line = lines[index];
        if (line.HasTab || line.IsMarkdownHeading || line.Text.Length > LongestLooseCell || SectionHeading.TryRead(line.Text, out _))
        {
            return false;
        }

        // Above the headers of a second table in Markdown stands its caption.
        if (index + 2 < lines.Count && IsMarkdownRule(lines[index + 2].Text) && lines[index + 2].HasPipe)
        {
            return false;
        }

        var next = index + 1 < lines.Count ? lines[index + 1] : null;
        var closesBelow = next is { HasPipe: true } && next.Text.TrimStart()[0] == '|';
        return isInside ? closesBelow || IsHalfOfNext(lines, index) : closesBelow && next!.Text.Trim() == "|";
    }

    /// <summary>A cell broken over two lines, as 商业 above 企业, before the separator that closes it.</summary>
    private static bool IsHalfOfNext(IReadOnlyList<TextLine> lines, int index) =>
        index + 2 < lines.Count && !lines[index + 1].HasPipe && !SectionHeading.TryRead(lines[index + 1].Text, out _) && lines[index + 2].Text.Trim() == "|";

    /// <summary>Where rows close with a separator, a line that has fewer separators than they and does not close goes on in the next.</summary>
    private static List<TextLine> JoinBrokenRows(TextLine[] lines)
    {
        var closed = lines.Where(line => line.Closes).ToArray();
        var rowsClose = closed.Length * 2 > lines.Length;
        var fewest = closed.Select(line => line.Pipes).DefaultIfEmpty().Min();
        var widest = closed.Select(line => line.Pipes).DefaultIfEmpty().Max();
        var rows = new List<TextLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            var end = rowsClose ? EndOfBrokenRow(lines, i, widest) : i + 1;
            var line = lines[i] with { Text = string.Concat(lines.Skip(i).Take(end - i).Select(part => part.Text)) };
            i = end - 1;
            if (rowsClose && rows.Count > 0 && rows[rows.Count - 1] is { Closes: false } last && last.Pipes < fewest)
            {
                rows[rows.Count - 1] = last with { Text = last.Text + line.Text };
            }
            else
            {
                rows.Add(line);
            }
        }

        return rows;
    }

    /// <summary>
    /// Where a row ends that is broken before its separators: the lines below open with one until one closes, and together have no more than the widest row.
    /// The next line where none is broken.
    /// </summary>
    private static int EndOfBrokenRow(TextLine[] lines, int start, int widest)
    {
        var end = start;
        var pipes = lines[start].Pipes;
        while (!lines[end].Closes && end + 1 < lines.Length && lines[end + 1].Opens && pipes + lines[end + 1].Pipes <= widest)
        {
            end++;
            pipes += lines[end].Pipes;
        }

        return lines[end].Closes ? end + 1 : start + 1;
    }

    /// <summary>
    /// A separator at the end of a line closes the table and opens no further cell where all lines have one there. Otherwise the cell beside it is blank.
    /// A last line that breaks off before it gets there says nothing; the cell in which it does is left out, as its end is not known, and so is a row of which
    /// nothing but labels is left then.
    /// </summary>
    private static Grid Rows(List<TextLine> lines, int table, bool endsText)
    {
        var breaksOff = endsText && lines.Count > 1 && !lines[lines.Count - 1].Closes && lines[lines.Count - 1].Pipes < lines.Max(line => line.Pipes);
        var first = lines.All(line => line.Opens) ? 1 : 0;
        var last = lines.Take(lines.Count - (breaksOff ? 1 : 0)).All(line => line.Closes) ? 1 : 0;
        var rows = lines.Select(line => line.Cells('|')).Select(cells => cells.Skip(first).Take(Math.Max(0, cells.Count - first - last)).ToArray()).ToList();
        return TextSource.Rows(breaksOff && !Array.Exists(rows[rows.Count - 1], cell => CellReading.IsNumberOrMark(cell.Text)) ? rows.Take(rows.Count - 1) : rows, table);
    }

    /// <summary>All cells in one line of thought: separators part them, line breaks do not.</summary>
    private static List<GridCell> Split(TextLine[] lines, int table)
    {
        var cells = new List<GridCell>();
        var text = new StringBuilder();
        SourcePosition? position = null;
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Text.Length; i++)
            {
                if (line.Text[i] == '|')
                {
                    Close(new SourcePosition { Line = line.Number, Column = i + 1 });
                    continue;
                }

                if (!char.IsWhiteSpace(line.Text[i]))
                {
                    position ??= new SourcePosition { Line = line.Number, Column = i + 1 };
                }

                text.Append(line.Text[i]);
            }
        }

        if (position is not null)
        {
            Close(position);
        }

        return cells;

        void Close(SourcePosition separator)
        {
            cells.Add(new GridCell(text.ToString().Trim(), (position ?? separator) with { Table = table, Cell = cells.Count + 1 }));
            text.Clear();
            position = null;
        }
    }

    private static bool IsMarkdownRule(string line) => line.IndexOf('-') >= 0 && line.All(character => character is '|' or '-' or ':' or ' ');
}
