using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents.Layouts;

/// <summary>A way to print the tables of a report other than the forms do, in which every number still stands where its labels and headers say.</summary>
internal sealed record Layout(string Name, Action<PrintedReport, Random> Apply)
{
    private const int Two = 0;
    private const int Three = 1;
    private const int Four = 2;

    public static readonly IReadOnlyList<Layout> All =
    [
        new("official", (_, _) => { }),
        new("columns in any order", (report, random) => Shuffle(report.Tables[Three], random)),
        new("two columns exchanged", (report, random) => Exchange(report.Tables[Three], random)),
        new("total first", (report, _) => Move(report.Tables[Three], ^1, 0)),
        new("columns of table four in any order", (report, random) => Shuffle(report.Tables[Four], random, from: 5 * random.Next(3), count: 5)),
        new("rows of table four in another order", (report, random) => report.Tables[Four].Order([.. Shuffled(3, random).SelectMany(row => Enumerable.Range(5 * row, 5))])),
        new("columns of table two in any order", (report, random) => Shuffle(report.Tables[Two], random)),
        new("no total", (report, _) => Leave(report, Three, report.Tables[Three].Width - 1)),
        new("a column left out", (report, random) => Leave(report, Three, random.Next(report.Tables[Three].Labels, report.Tables[Three].Width))),
        new("a column of table four left out", (report, random) => Leave(report, Four, random.Next(15))),
        new("another column", (report, random) => Another(report.Tables[Three], random, new[] { "小计", "备注", "比上年", "单位" }[random.Next(4)])),
        new("another column without a header", (report, random) => Another(report.Tables[Three], random, "")),
        new("another column in table two", (report, random) => Another(report.Tables[Two], random, random.Next(2) == 0 ? "备注" : "")),
        new("another column in table four", (report, random) => Another(report.Tables[Four], random, random.Next(2) == 0 ? "备注" : "")),
        new("serial numbers before the labels", (report, random) => Serial(report.Tables[Three], 0, random)),
        new("serial numbers behind the labels", (report, random) => Serial(report.Tables[Three], report.Tables[Three].Labels, random)),
        new("numbers of the columns", (report, random) => Columns(report.Tables[random.Next(1, 3)], random)),
        new("headers in one row", (report, random) => OneHeader(report.Tables[random.Next(1, 3)])),
        new("no headers", (report, random) => NoHeaders(report.Tables[random.Next(1, 3)])),
        new("headers again", (report, random) => HeadersAgain(report, random)),
        new("split in two", (report, random) => Split(report, random, again: true)),
        new("split in two without headers", (report, random) => Split(report, random, again: false)),
        new("taken apart", (report, _) => Array.ForEach(report.Tables, table => table.TakeApart(repeats: false))),
        new("taken apart with labels repeated", (report, _) => Array.ForEach(report.Tables, table => table.TakeApart(repeats: true))),
        new("table three on its side", (report, _) => report.Tables[Three].Transpose()),
        new("table four on its side", (report, _) => report.Tables[Four].Transpose()),
        new("table four row by row", RowByRow),
        new("table four in blocks", (report, random) => InBlocks(report)),
        new("two years, last year first", (report, random) => TwoYears(report, random, lastFirst: true, captions: true)),
        new("two years, this year first", (report, random) => TwoYears(report, random, lastFirst: false, captions: true)),
        new("two years without captions", (report, random) => TwoYears(report, random, lastFirst: random.Next(2) == 0, captions: false)),
        new("a row twice", (report, random) => Twice(report.Tables[Three], random)),
        new("rows in another order", (report, random) => Rows(report.Tables[Three], random)),
        new("an empty column", (report, random) => Anywhere(report).InsertColumn(random.Next(report.Tables[0].Width), _ => new PrintedCell(""))),
        new("an empty column at the end", (report, random) => AtEnd(Any(report, random))),
        new("empty rows", (report, random) => EmptyRow(Any(report, random), random)),
        new("labels in one cell", (report, _) => OneLabel(report.Tables[Three], joins: true)),
        new("the last label alone", (report, _) => OneLabel(report.Tables[Three], joins: false)),
        new("groups in rows of their own", (report, _) => GroupRows(report.Tables[Three])),
        new("headers broken over two rows", (report, random) => BrokenHeader(Any(report, random), random)),
        new("labels over two rows", (report, random) => BrokenLabel(report.Tables[Three], random)),
        new("a cell over all numbers of a row", (report, random) => Merged(report, random)),
        new("a caption in the table", (report, random) => Caption(Any(report, random), $"{report.Year}年度统计表（单位：件）")),
        new("measure words behind numbers", (report, random) => Numbers(Any(report, random), text => text + "件")),
        new("amounts in 万", (report, random) => Amounts(report.Tables[Two], random)),
        new("measure words in brackets", (report, random) => Numbers(Any(report, random), text => text + "(件)")),
        new("thousands set apart", (report, random) => Numbers(Any(report, random), text => text.Length > 3 ? text.Insert(text.Length - 3, ",") : text)),
        new("wide digits", (report, random) => Numbers(Any(report, random), text => string.Concat(text.Select(digit => (char)(digit - '0' + '０'))))),
        new("rows of zeros left blank", (report, random) => Zeros(report.Tables[Three], random)),
        new("unit in the headers", (report, random) => Units(Any(report, random))),
        new("spaces in labels", (report, _) => Array.ForEach(report.Tables, Spaces)),
    ];

    private static PrintedTable Any(PrintedReport report, Random random) => report.Tables[random.Next(3)];

    private static PrintedTable Anywhere(PrintedReport report) => report.Tables[0];

    private static int[] Shuffled(int count, Random random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle(order);
        return order;
    }

    private static void Shuffle(PrintedTable table, Random random, int? from = null, int? count = null)
    {
        var start = from ?? table.Labels;
        int[] order = [.. Enumerable.Range(start, count ?? table.Width - start)];
        random.Shuffle(order);
        table.Order([.. Enumerable.Range(0, start), .. order, .. Enumerable.Range(start + order.Length, table.Width - start - order.Length)]);
    }

    private static void Exchange(PrintedTable table, Random random)
    {
        int[] order = [.. Enumerable.Range(0, table.Width)];
        var (one, two) = (random.Next(table.Labels, table.Width), random.Next(table.Labels, table.Width));
        (order[one], order[two]) = (order[two], order[one]);
        table.Order(order);
    }

    private static void Move(PrintedTable table, Index from, int to)
    {
        List<int> order = [.. Enumerable.Range(0, table.Width)];
        var column = order[from];
        order.Remove(column);
        order.Insert(table.Labels + to, column);
        table.Order(order);
    }

    private static void Leave(PrintedReport report, int table, int column) => report.Tables[table].Order([.. Enumerable.Range(0, report.Tables[table].Width).Where(other => other != column)]);

    private static void Another(PrintedTable table, Random random, string header)
    {
        var top = table.Headers > 0 ? table.Headers : 1;
        var cell = new PrintedCell(header);
        var isFilled = random.Next(2) == 0;
        var at = random.Next(table.Labels, table.Width + 1);
        table.InsertColumn(at, row => row < top ? cell
            : table.Rows[row].Any(other => other.Cell is not null) ? new PrintedCell(isFilled ? $"{random.Next(3000)}" : "")
            : new PrintedCell(at > 0 ? "" : header));
    }

    private static void Serial(PrintedTable table, int at, Random random)
    {
        var header = new PrintedCell(random.Next(3) > 0 ? "序号" : "");
        var first = random.Next(1, 3);
        table.InsertColumn(at, row => row < table.Headers ? header : new PrintedCell($"{row - table.Headers + first}"));
        table.Labels += at == table.Labels ? 1 : 0;
    }

    private static void Columns(PrintedTable table, Random random)
    {
        var first = random.Next(2);
        var label = new PrintedCell(random.Next(2) == 0 ? "栏次" : "");
        table.Rows.Insert(table.Headers, [.. Enumerable.Range(0, table.Width).Select(column => column < table.Labels ? label : new PrintedCell($"{column - table.Labels + first}"))]);
    }

    private static void OneHeader(PrintedTable table)
    {
        if (table.Labels > 0)
        {
            table.Rows.RemoveRange(0, table.Headers - 1);
            table.Headers = 1;
        }
    }

    private static void NoHeaders(PrintedTable table)
    {
        table.Rows.RemoveRange(0, table.Headers);
        table.Headers = 0;
    }

    private static void HeadersAgain(PrintedReport report, Random random)
    {
        var table = report.Tables[Three];
        table.Rows.InsertRange(random.Next(table.Headers + 2, table.Rows.Count), table.Copy().Rows.Take(table.Headers));
    }

    private static void Split(PrintedReport report, Random random, bool again)
    {
        var table = report.Tables[Three];
        var at = random.Next(table.Headers + 1, table.Rows.Count);
        var second = table.Slice(at, table.Rows.Count);
        if (again)
        {
            second.Rows.InsertRange(0, table.Copy().Rows.Take(table.Headers));
        }

        report.Pieces[Three] = [table.Slice(0, at), second];
    }

    private static void RowByRow(PrintedReport report, Random random)
    {
        var table = report.Truth[Four];
        var rows = new PrintedTable { Headers = 1, Labels = 1 };
        rows.Rows.Add([new PrintedCell("类别"), .. table.Form.Rows[0].Columns.Select(column => new PrintedCell(column.Label))]);
        rows.Rows.AddRange(table.Form.Rows.Select(row => table.Form.Cells.Where(cell => cell.Row == row).Select(cell => new PrintedCell($"{table[cell]}", cell))
            .Prepend(new PrintedCell(row.Label)).ToList()));
        report.Pieces[Four] = [rows];
    }

    private static void InBlocks(PrintedReport report)
    {
        var table = report.Tables[Four];
        var blocks = new PrintedTable();
        for (var block = 0; block < 3; block++)
        {
            var part = table.Copy();
            part.Order([.. Enumerable.Range(5 * block, 5)]);
            blocks.Rows.AddRange(part.Rows);
        }

        report.Pieces[Four] = [blocks];
    }

    private static void TwoYears(PrintedReport report, Random random, bool lastFirst, bool captions)
    {
        var kind = random.Next(3);
        var before = PrintedTable.Of(PrintedReport.TrueTable((TableKind)(kind + 2), report.Edition, 2000, random));
        foreach (var cell in before.Cells.Where(cell => cell.Cell is not null).ToArray())
        {
            before.Replace(cell, new PrintedCell(cell.Text));
        }

        object[] last = [.. captions ? new object[] { $"{report.Year - 1}年度" } : [], before];
        object[] own = [.. captions ? new object[] { $"{report.Year}年度" } : [], report.Tables[kind]];
        report.Pieces[kind] = lastFirst ? [.. last, .. own] : [.. own, .. last];
    }

    private static void Twice(PrintedTable table, Random random)
    {
        var row = random.Next(table.Headers, table.Rows.Count);
        table.Rows.Insert(row + random.Next(2), [.. table.Rows[row].Select((cell, column) => cell.Cell is not null ? new PrintedCell($"{random.Next(2000)}") : column > 0 && ReferenceEquals(cell, table.Rows[row][column - 1]) ? new PrintedCell("") : new PrintedCell(cell.Text))]);
    }

    private static void Rows(PrintedTable table, Random random)
    {
        var (one, two) = (random.Next(table.Headers, table.Rows.Count), random.Next(table.Headers, table.Rows.Count));
        (table.Rows[one], table.Rows[two]) = (table.Rows[two], table.Rows[one]);
    }

    private static void AtEnd(PrintedTable table) => table.InsertColumn(table.Width, _ => new PrintedCell(""));

    private static void EmptyRow(PrintedTable table, Random random)
    {
        var at = random.Next(1, table.Rows.Count + 1);
        table.Rows.Insert(at, [.. Enumerable.Range(0, table.Width).Select(_ => new PrintedCell(""))]);
        table.Headers += at <= table.Headers ? 1 : 0;
    }

    private static void OneLabel(PrintedTable table, bool joins)
    {
        var labels = table.Rows.Select(row => row.Take(table.Labels).Distinct().Select(cell => cell.Text).ToArray()).ToArray();
        table.Order([.. Enumerable.Range(table.Labels - 1, table.Width - table.Labels + 1)]);
        for (var row = table.Headers; row < table.Rows.Count; row++)
        {
            table.Rows[row][0] = new PrintedCell(joins ? string.Concat(labels[row].Skip(labels[row].Length > 2 ? 1 : 0)) : labels[row][^1]);
        }

        table.Labels = 1;
    }

    private static void GroupRows(PrintedTable table)
    {
        var rows = new List<List<PrintedCell>>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var labels = table.Rows[row].Take(table.Labels).Distinct().ToArray();
            foreach (var group in row < table.Headers ? [] : labels.SkipLast(1).Where(label => !ReferenceEquals(label, table.Rows[row - 1][0]) && !ReferenceEquals(label, table.Rows[row - 1][1])))
            {
                rows.Add([new PrintedCell(group.Text), .. Enumerable.Range(table.Labels, table.Width - table.Labels).Select(_ => new PrintedCell(""))]);
            }

            rows.Add([row < table.Headers ? table.Rows[row][0] : new PrintedCell(labels[^1].Text), .. table.Rows[row].Skip(table.Labels)]);
        }

        var headers = table.Headers;
        table.Rows.Clear();
        table.Rows.AddRange(rows);
        (table.Labels, table.Headers) = (1, headers);
    }

    private static void BrokenHeader(PrintedTable table, Random random)
    {
        var row = Math.Max(0, table.Headers - 1);
        var lower = table.Rows[row].Select(cell => new PrintedCell("")).ToList();
        for (var column = table.Labels; column < table.Width; column++)
        {
            var cell = table.Rows[row][column];
            if (cell.Text.Length > 3 && random.Next(2) == 0 && table.Rows[row].Count(other => ReferenceEquals(other, cell)) == 1 && (row == 0 || !ReferenceEquals(table.Rows[row - 1][column], cell)))
            {
                var cut = random.Next(1, cell.Text.Length);
                (table.Rows[row][column], lower[column]) = (new PrintedCell(cell.Text[..cut]), new PrintedCell(cell.Text[cut..]));
            }
        }

        table.Rows.Insert(row + 1, lower);
        table.Headers += table.Headers > 0 ? 1 : 0;
    }

    private static void BrokenLabel(PrintedTable table, Random random)
    {
        var row = random.Next(table.Headers, table.Rows.Count);
        var label = table.Rows[row][table.Labels - 1];
        var pieces = random.Next(2, 4);
        if (label.Text.Length < 6)
        {
            return;
        }

        var at = random.Next(pieces);
        var numbers = table.Rows[row].Skip(table.Labels).ToList();
        var groups = table.Rows[row].Take(table.Labels - 1).ToList();
        table.Rows.RemoveAt(row);
        for (var i = 0; i < pieces; i++)
        {
            var from = label.Text.Length * i / pieces;
            var text = label.Text[from..(label.Text.Length * (i + 1) / pieces)];
            table.Rows.Insert(row + i, [.. groups.Select(group => ReferenceEquals(group, label) ? new PrintedCell(i == 0 ? text : "") : group), new PrintedCell(ReferenceEquals(groups[^1], label) ? "" : text),
                .. i == at ? numbers : numbers.Select(_ => new PrintedCell(""))]);
        }
    }

    private static void Merged(PrintedReport report, Random random)
    {
        var table = report.Tables[Three];
        var row = random.Next(table.Headers, table.Rows.Count);
        var merged = new PrintedCell($"{random.Next(50)}");
        for (var column = table.Labels; column < table.Width; column++)
        {
            table.Rows[row][column] = merged;
        }
    }

    private static void Units(PrintedTable table)
    {
        foreach (var cell in table.Cells.Where(cell => cell.Cell is null && table.Rows.Take(Math.Max(1, table.Headers)).Any(row => row.Contains(cell)) && !table.Rows[^1].Contains(cell)).ToArray())
        {
            table.Replace(cell, cell.Text.Length > 0 ? cell.Text + "（件）" : "");
        }
    }

    private static void Caption(PrintedTable table, string text)
    {
        var caption = new PrintedCell(text);
        table.Rows.Insert(0, [.. Enumerable.Range(0, table.Width).Select(_ => caption)]);
        table.Headers++;
    }

    private static void Numbers(PrintedTable table, Func<string, string> write)
    {
        foreach (var cell in table.Cells.Where(cell => cell.Cell is not null && cell.Text.Length > 0 && cell.Text.All(char.IsDigit)).ToArray())
        {
            table.Replace(cell, write(cell.Text));
        }
    }

    /// <summary>The amount of a purchase or a fee in ten thousands, with the unit behind it.</summary>
    private static void Amounts(PrintedTable table, Random random)
    {
        var unit = new[] { "万", "万元" }[random.Next(2)];
        foreach (var cell in table.Cells.Where(cell => cell.Cell is { Kind: CellKind.Amount } && cell.Text.Length > 0 && cell.Text.All(char.IsDigit)).ToArray())
        {
            table.Replace(cell, cell.Text + unit);
        }
    }

    /// <summary>Rows in which nothing is printed behind the label.</summary>
    private static void Zeros(PrintedTable table, Random random)
    {
        for (var row = table.Headers; row < table.Rows.Count; row++)
        {
            if (random.Next(3) == 0)
            {
                table.Rows[row] = [.. table.Rows[row].Select(cell => cell.Cell is null ? cell : new PrintedCell(""))];
            }
        }
    }

    private static void Spaces(PrintedTable table)
    {
        foreach (var cell in table.Cells.Where(cell => cell.Cell is null && cell.Text.Length is > 1 and < 7).ToArray())
        {
            table.Replace(cell, string.Join(" ", cell.Text.ToCharArray()));
        }
    }
}
