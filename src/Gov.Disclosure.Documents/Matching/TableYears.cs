using System.Globalization;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Which of several tables under one heading are those of the report: the year in the line above them decides. Where no line names a year, or none of the
/// tables is of the year of the report, all stay, and numbers that differ are refused as printed twice.
/// </summary>
internal static class TableYears
{
    // Above a table stands a caption, not a sentence, and no number: 2099 may be one of a cell.
    private const int LongestCaption = 40;

    // 本年度, with what breaks it over lines.
    private const int LongestWord = 5;

    // 与上一年增减 compares with last year, and is of this one. A day, unless a period begins with it, is that of filling in the table.
    private static readonly Regex Year = new(@"(?<!\d)(20\d\d)(?!\d|年\d{1,2}月\d{1,2}日(?!起?[至到—–~～-]))|(?<![与與比较較同])(上一?年|去年)|(本年)", RegexOptions.CultureInvariant);

    private static readonly Regex ExplicitYear = new(@"(?<!\d)20\d\d年度?|^[上本去]年度?$", RegexOptions.CultureInvariant);

    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks, int? year, TableLabels labels)
    {
        if (year is not { } own)
        {
            return blocks;
        }

        // In a sheet captions are rows of the table they part.
        Block[] pieces = [.. blocks.Select(block => block is Grid grid ? OwnRows(OwnColumns(grid, own), own) : block).SelectMany(block => Pieces(block, own, labels))];
        int?[] years = [.. pieces.Select(block => YearOf(block, own, labels))];
        var current = own;
        var kept = new List<Block>();
        for (var i = 0; i < pieces.Length; i++)
        {
            // One year beside another heads columns: 上年 above 本年.
            current = years[i] is { } named && !IsOther(i - 1, named) && !IsOther(i + 1, named) ? named : current;
            if (current == own)
            {
                kept.Add(pieces[i]);
            }
        }

        // A table of its own year that has lost its numbers is none of another year.
        return kept.Count < pieces.Length && (years.Contains(own) || kept.Exists(block => block is Grid || HasNumbers(block))) ? kept : pieces;

        bool IsOther(int beside, int named) => beside >= 0 && beside < years.Length && years[beside] is { } other && other != named;
    }

    /// <summary>Of columns that stand beside each other under the same headers but for the year, those of the report.</summary>
    private static Grid OwnColumns(Grid grid, int own)
    {
        if (!grid.Rows.Any(row => row.Cells.Any(cell => ColumnYear(cell) is { } year && year != own)))
        {
            return grid;
        }

        var laid = TextColumns.Lay(grid);
        if (!laid.Rows.All(row => row.HasColumns))
        {
            return grid;
        }

        // What reaches over the whole table is its caption.
        var width = laid.Rows.Max(row => row.End);
        GridCell[] words = [.. laid.Rows.SelectMany(row => row.Cells).Where(cell => !cell.IsBlank && !cell.IsNumber && cell.Span!.Value.Columns < width)];
        var columns = Enumerable.Range(0, width).Select(column => words.Where(cell => cell.Span!.Value.Covers(column)).ToArray()).Select(cells => (
            Name: string.Join("|", cells.Select(cell => LabelKey.Of(ExplicitYear.Replace(InOneLine(cell.Text), "")))),
            Years: cells.Select(ColumnYear).OfType<int>().Distinct().ToArray())).ToArray();
        var others = new HashSet<int>(Enumerable.Range(0, width).Where(i => columns[i].Years is [var year] && year != own
            && Array.Exists(columns, twin => twin.Name == columns[i].Name && twin.Years is [var same] && same == own)));
        return others.Count == 0 ? grid : new Grid([.. laid.Rows.Select(row => row with
        {
            Cells = [.. row.Cells.Select(Narrowed).OfType<GridCell>()],
            Above = [.. row.Above.Select(Narrowed).OfType<GridCell>()],
        })]);

        GridCell? Narrowed(GridCell cell)
        {
            var span = cell.Span!.Value;
            var left = Enumerable.Range(span.Column, span.Columns).Count(column => !others.Contains(column));

            // The year has said what it had to say, and names no column.
            return left == 0 ? null : cell with
            {
                Text = IsYear(cell) ? "" : cell.Text,
                Span = new GridSpan(span.Column - others.Count(column => column < span.Column), left, span.Rows),
            };
        }

        int? ColumnYear(GridCell cell) => !MayNameYear(cell) ? null
            : YearOf(string.Concat(ExplicitYear.Matches(InOneLine(cell.Text)).Cast<Match>().Select(match => match.Value)), own);
    }

    /// <summary>Of rows that stand below each other for several years those of the report, each beside the label that all of them have.</summary>
    private static Grid OwnRows(Grid grid, int own)
    {
        GridCell?[] cells = [.. grid.Rows.Select(YearCell)];
        int?[] years = [.. cells.Select(cell => cell is null ? null : YearOf(cell.Text, own))];
        if (!years.Contains(own) || Array.TrueForAll(years, year => year is null || year == own))
        {
            return grid;
        }

        var rows = new List<GridRow>();
        IReadOnlyList<GridCell> label = [];
        for (var i = 0; i < years.Length; i++)
        {
            var row = grid.Rows[i];
            if (years[i] is null)
            {
                label = [];
                rows.Add(row);
                continue;
            }

            GridCell[] before = [.. row.Cells.TakeWhile(cell => cell != cells[i])];
            label = Array.TrueForAll(before, cell => cell.IsBlank) ? label : before;
            if (years[i] == own)
            {
                rows.Add(before.All(cell => cell.IsBlank) && label.Count > 0
                    ? row with
                    {
                        Cells = [.. label.Select(cell => cell with { Span = cell.Span is { } span ? span with { Rows = 1 } : null }), .. row.Cells.Skip(before.Length)],
                        Above = [.. row.Above.Where(cell => !label.Contains(cell))],
                    }
                    : row);
            }
        }

        return new Grid(rows);

        static GridCell? YearCell(GridRow row) => row.Cells.FirstOrDefault(IsYear) is { } cell
            && row.Cells.SkipWhile(other => other != cell).Skip(1).ToArray() is { Length: > 0 } behind
            && Array.TrueForAll(behind, other => other.IsBlank || other.IsNumber) ? cell : null;
    }

    /// <summary>Whether a cell names a year and nothing else, and is no number.</summary>
    internal static bool IsYear(GridCell cell) => MayNameYear(cell) && InOneLine(cell.Text) is var text && ExplicitYear.Match(text).Value == text;

    /// <summary>Whether a cell may name a year; nearly all can be passed over.</summary>
    internal static bool MayNameYear(GridCell cell) => cell.Text.IndexOf('年') >= 0
        && (cell.Text.Length <= LongestWord || (cell.Text.Length <= LongestCaption && cell.Text.IndexOf('2') >= 0));

    private static List<Block> Pieces(Block block, int own, TableLabels labels)
    {
        if (block is not Grid grid || CaptionOf(grid.Rows) is null)
        {
            return [block];
        }

        var pieces = new List<Block>();
        for (var start = 0; start < grid.Rows.Count;)
        {
            GridRow[] rows = [.. grid.Rows.Skip(start).TakeWhile(row => CaptionOf([row]) is null)];
            start += rows.Length;
            pieces.AddRange(rows.Length > 0 ? [new Grid(rows)] : [CaptionOf([grid.Rows[start++]])!]);
        }

        return pieces;

        Paragraph? CaptionOf(IReadOnlyList<GridRow> rows) => rows.Select(row => row.OnlyText).OfType<GridCell>()
            .Select(cell => new Paragraph(cell.Text, cell.Position)).FirstOrDefault(line => YearOf(line, own, labels) is not null);
    }

    private static int? YearOf(Block block, int own, TableLabels labels)
    {
        if (block is not Paragraph { IsProse: false } line || line.Text.Length > LongestCaption || line.Text.IndexOf('。') >= 0
            || CellReading.IsNumberOrMark(line.Text.Trim()))
        {
            return null;
        }

        // A year in brackets is all there is of a caption; of other labels it leaves nothing either.
        var key = LabelKey.Of(line.Text);
        return key.Length == 0 || (!labels.Knows(line.Text) && !IsPieceOfRow(key)) ? YearOf(line.Text, own) : null;
    }

    // A narrow column breaks a year over lines.
    private static string InOneLine(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>The only year that a text names.</summary>
    public static int? YearOf(string text, int own) => Year.Matches(InOneLine(text)).Cast<Match>()
        .Select(match => match.Groups[1].Success ? int.Parse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture) : match.Groups[2].Success ? own - 1 : own)
        .Distinct().ToArray() is [var only] ? only : null;

    /// <summary>Rows of table three begin in the same way, and may be broken over lines: 一、本年新收….</summary>
    private static bool IsPieceOfRow(string key) =>
        key.StartsWith("本年新", StringComparison.Ordinal) || key.StartsWith("上年结转", StringComparison.Ordinal)
            || key.StartsWith("本年度办理", StringComparison.Ordinal);

    private static bool HasNumbers(Block block) => block switch
    {
        Grid grid => grid.Rows.Any(row => row.HasNumbers),
        Paragraph { IsProse: false } line => CellReading.IsNumberOrMark(line.Text.Split(' ').Last()),
        CellStream stream => stream.Cells.Any(cell => cell.IsNumber),
        _ => false,
    };
}
