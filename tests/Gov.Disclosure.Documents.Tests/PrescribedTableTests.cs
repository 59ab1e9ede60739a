using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Outline;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Tables printed as the notice prints them, and what is done to them: where such a table is read at once, it is read as by all that is asked of the others.</summary>
public sealed class PrescribedTableTests
{
    private const string Columns = "结果维持,结果纠正,其他结果,尚未审结,总计";
    private const string Over = "行政复议*5,行政诉讼*10 / ";
    private const string Below = "结果维持*1*2,结果纠正*1*2,其他结果*1*2,尚未审结*1*2,总计*1*2,未经复议直接起诉*5,复议后起诉*5 / " + Columns + "," + Columns + " / ";
    private const string Numbers = "1,2,3,4,10,0,0,0,0,0,5,/,0,1,6";

    [Theory]
    [InlineData(Over + Below + Numbers, true)]
    [InlineData("（单位：件）*15 / " + Over + Below + Numbers, true)]
    [InlineData(Over + Below + "1,2,3,4,10,0,0,0,0,0,5,,0,1,6", false)]
    [InlineData(Over + Below + "1,2,3,4,11,0,0,0,0,0,5,/,0,1,6", false)]
    [InlineData(Over + Below + "1,2,3,4,10,0,0,0,0,0,5,若干,0,1,6", false)]
    [InlineData(Over + Below + Numbers + " / 2023年*15", false)]
    [InlineData("2023年*15 / " + Over + Below + Numbers, false)]
    [InlineData(Over + Below + Numbers + " / " + Numbers, false)]
    [InlineData("行政诉讼*5,行政复议*10 / " + Below + Numbers, false)]
    [InlineData(Over + "结果纠正*1*2,结果维持*1*2,其他结果*1*2,尚未审结*1*2,总计*1*2,未经复议直接起诉*5,复议后起诉*5 / " + Columns + "," + Columns + " / " + Numbers, false)]
    [InlineData("行政复议*5,行政诉讼*11 / 结果维持*1*2,结果纠正*1*2,其他结果*1*2,尚未审结*1*2,总计*1*2,未经复议直接起诉*5,复议后起诉*6 / " + Columns + "," + Columns + ",_ / " + Numbers + ",_", false)]
    public void A_table_that_is_printed_otherwise_in_anything_is_not_read_at_once(string table, bool isRead) =>
        (Find(TableKind.ReviewAndLitigation, "2021", SmallTable.Lay(table)) is not null).Should().Be(isRead);

    [Theory]
    [InlineData("信息内容,本年制发件数,本年废止件数,现行有效件数 / 规章,1,2,3 / 行政规范性文件,4,5,6 / 信息内容,本年处理决定数量*3 / 行政许可,7*3 / 信息内容,本年处理决定数量*3 "
        + "/ 行政处罚,8*3 / 行政强制,9*3 / 信息内容,本年收费金额*3 / 行政事业性收费,1.5*3", true)]
    [InlineData("信息内容,本年制发件数,本年废止件数,现行有效件数 / 规章,_,_,_ / 行政规范性文件,4,5,6 / 信息内容,本年处理决定数量*3 / 行政许可,7*3 / 信息内容,本年处理决定数量*3 "
        + "/ 行政处罚,8*3 / 行政强制,9*3 / 信息内容,本年收费金额*3 / 行政事业性收费,_*3", true)]
    [InlineData("信息内容,本年制发件数,本年废止件数,现行有效件数 / 规章 —,_,_,_ / 行政规范性文件,4,5,6 / 信息内容,本年处理决定数量*3 / 行政许可,7*3 / 信息内容,本年处理决定数量*3 "
        + "/ 行政处罚,8*3 / 行政强制,9*3 / 信息内容,本年收费金额*3 / 行政事业性收费,1.5*3", false)]
    [InlineData("信息内容,本年制发件数,本年废止件数,现行有效件数 / 规章,1,2,3 / 行政规范性文件,4,5,6 / 信息内容,本年处理决定数量*3 / 行政许可,77*3 / 信息内容,本年处理决定数量*3 "
        + "/ 行政处罚,8*3 / 行政强制,9*3 / 信息内容,本年收费金额*3 / 行政事业性收费,1.5*3", false)]
    [InlineData("信息内容,本年制发件数,本年废止件数,现行有效件数 / 规章,1,2,3 / 行政规范性文件,4,5,6 / 信息内容,本年处理决定数量*3 / 行政许可,7*3 / 信息内容,本年处理决定数量*3 "
        + "/ 行政强制,8*3 / 行政处罚,9*3 / 信息内容,本年收费金额*3 / 行政事业性收费,1.5*3", false)]
    public void Nor_is_one_whose_rows_stand_in_another_order_or_one_cell_of_which_may_hold_several_numbers(string table, bool isRead) =>
        (Find(TableKind.ProactiveDisclosure, "2021", SmallTable.Lay(table)) is not null).Should().Be(isRead);

    [Theory]
    [InlineData("本表无数据。", true)]
    [InlineData("2023年度", false)]
    [InlineData("结果维持 结果纠正", false)]
    public void A_line_beside_the_table_that_may_say_of_what_year_it_is_or_head_its_columns_leaves_it_to_be_weighed(string line, bool isRead) =>
        (Find(TableKind.ReviewAndLitigation, "2021", SmallTable.Lay(Over + Below + Numbers), new Paragraph(line, new SourcePosition())) is not null).Should().Be(isRead);

    [Fact]
    public void Whatever_is_done_to_a_table_what_is_read_at_once_is_what_would_be_read_with_all_evidence_weighed()
    {
        var (read, left) = (0, 0);
        foreach (var (form, grid) in Written())
        {
            for (var seed = 0; seed < 1_500; seed++)
            {
                var random = new Random(seed);
                var changed = Changed(grid, random, 1 + random.Next(3));
                if (Find(form.Kind, form.Edition.Id, changed) is not { } cells)
                {
                    left++;
                    continue;
                }

                read++;
                var once = new TableReading(form, [], "file");
                foreach (var decided in cells)
                {
                    once.Read(decided.Column, decided.Cell, decided.Header);
                }

                Said(once).Should().Be(Said(Weighed(form, changed)), "{0} {1}, {2}", form.Edition.Id, form.Kind, seed);
            }
        }

        read.Should().BeGreaterThan(1_000);
        left.Should().BeGreaterThan(2_000);
    }

    private static IReadOnlyList<DecidedCell<FormCell>>? Find(TableKind kind, string edition, params Block[] blocks) =>
        TableLabels.Of(FormSet.Official)[kind] is var labels ? PrescribedTable.Find(blocks, Form(labels, edition), labels) : null;

    private static TableForm Form(TableLabels labels, string edition) => labels.Forms.LastOrDefault(form => form.Edition.Id == edition) ?? labels.Forms[^1];

    private static TableReading Weighed(TableForm form, Grid grid)
    {
        var labels = TableLabels.Of(FormSet.Official)[form.Kind];
        if (form.Layout == TableLayout.RowsSideBySide)
        {
            var across = new TableReading(form, [], "file");
            RowsSideBySide.Read(NumberLines.Find([grid], form, labels, isInOwnSection: true), across);
            return across;
        }

        var rows = PrintedRows.Find([grid], labels);
        var reading = new TableReading(PrintedRows.FormOf(rows, labels, form), [], "file");
        RowsBelowRows.Read(rows, reading);
        return reading;
    }

    private static string Said(TableReading reading) => string.Join(
        " ",
        reading.Form.Cells.Select(cell => reading.Table[cell].ToString()).Prepend(reading.Form.Edition.Id)
            .Concat(reading.Diagnostics.Select(finding => $"{finding.RuleId} {string.Join(",", finding.Cells)}"))
            .Concat(reading.Annotations.Select(note => $"{note}")));

    /// <summary>The tables of reports that this library writes.</summary>
    private static IEnumerable<(TableForm Form, Grid Grid)> Written()
    {
        foreach (var name in new[] { "run-per-character-2019", "site-page-2021" })
        {
            var report = ReportJson.Parse(RepositoryFiles.Text("tests", "fixtures", "documents", "html", name + ".expected.json"));
            using var page = new MemoryStream();
            ReportFile.Write(page, report, ReportFormat.Html);
            var outline = DocumentOutline.Of(SourceFormat.Of(".html")!.Read(page.ToArray(), ".html", DocumentReadOptions.Default).Document!);
            foreach (var section in ReportSection.All.Where(section => section.Table is not null))
            {
                var table = report.GetTable(section.Table!.Value)!;
                yield return (table.Form, outline.Find(section)!.Blocks.OfType<Grid>().Single());
            }
        }
    }

    private static Grid Changed(Grid grid, Random random, int changes)
    {
        var rows = grid.Rows.Select(row => row.Cells.Select(cell => (cell.Text, Columns: cell.Span!.Value.Columns, Rows: cell.Span.Value.Rows)).ToList()).ToList();
        for (var i = 0; i < changes; i++)
        {
            var row = rows[random.Next(rows.Count)];
            var other = rows[random.Next(rows.Count)];
            var (at, beside) = (random.Next(row.Count), random.Next(other.Count));
            var (cell, twin) = (row[at], other[beside]);
            switch (random.Next(12))
            {
                case 0:
                    (row[at], other[beside]) = (cell with { Text = twin.Text }, twin with { Text = cell.Text });
                    break;
                case 1:
                    row[at] = cell with { Text = "" };
                    break;
                case 2:
                    row[at] = cell with { Text = cell.Text + "（注）" };
                    break;
                case 3:
                    row[at] = cell with { Text = string.Join(" ", cell.Text.ToCharArray()) };
                    break;
                case 4:
                    rows[rows.IndexOf(row)] = [.. row.Select(piece => long.TryParse(piece.Text, out _) ? piece with { Text = "0" } : piece)];
                    break;
                case 5:
                    rows.Insert(random.Next(rows.Count + 1), [("（单位：件）", row.Sum(piece => piece.Columns), 1)]);
                    break;
                case 6:
                    (rows[rows.IndexOf(row)], rows[rows.LastIndexOf(other)]) = (other, row);
                    break;
                case 7 when row.Count > 1:
                    row.RemoveAt(at);
                    break;
                case 9:
                    rows[rows.IndexOf(row)] = [.. row.Select(piece => long.TryParse(piece.Text, out _) ? piece with { Text = "" } : piece)];
                    break;
                case 10:
                    row[at] = cell with { Text = cell.Text + (random.Next(2) == 0 ? " —" : "5") };
                    break;
                case 11:
                    rows.Add([.. row.Select(piece => piece with { Text = "", Rows = 1 })]);
                    break;
                case 8:
                    row[at] = cell with { Columns = cell.Columns + 1 };
                    break;
            }
        }

        var layout = new GridLayout(1, new TableBudget(int.MaxValue));
        foreach (var row in rows)
        {
            layout.BeginRow();
            foreach (var (text, columns, height) in row)
            {
                layout.Add(text, columns, height);
            }
        }

        return layout.ToGrid();
    }
}
