using System.Text;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>One report in every layout that text extraction leaves behind: each gives the same cells.</summary>
public sealed class TextLayoutTests
{
    private static readonly string[] Lines = RepositoryFiles.Text("tests", "conformance", "base-2021.txt").Split('\n');

    // Every number once, so that none can stand in for another.
    private static readonly string[] Numbered = [.. Lines.Select((line, row) =>
        string.Join("\t", line.Split('\t').Select((cell, column) => line.Contains('\t') && cell.Length > 0 && cell.All(char.IsDigit) ? $"{(100 * row) + column}" : cell)))];

    private static readonly AnnualReport Expected = ReportJson.Parse(RepositoryFiles.Text("tests", "conformance", "base-2021.json"));

    private static readonly Dictionary<string, Func<string[], string>> Layouts = new()
    {
        ["tabs"] = cells => string.Join("\t", cells),
        ["pipes"] = cells => string.Join(" | ", cells),
        ["pipes that close the row"] = cells => string.Concat(cells.Select(cell => $"{cell} | ")),
        ["semicolons"] = cells => string.Join(";", cells),
        ["Markdown"] = cells => $"| {string.Join(" | ", cells)} |",
        ["one cell per line, closed by a pipe"] = cells => string.Join("\n", cells.Select(cell => $"{cell} |")),
        ["one cell per line, pipes on their own lines"] = cells => string.Join("\n|\n", cells) + "\n|",
        ["one cell per line"] = cells => string.Join("\n", cells.Where(cell => cell.Length > 0)),
        ["one cell per line with blank lines"] = cells => string.Join("\n\n", cells.Where(cell => cell.Length > 0)),
        ["pipes as wide as Chinese characters"] = cells => string.Join(" ｜ ", cells),
        ["box characters between cells"] = cells => $"│ {string.Join(" │ ", cells)} │",
        ["full-width spaces"] = cells => string.Join("\u3000", cells.Where(cell => cell.Length > 0)),
        ["dots that lead to the numbers"] = cells => string.Join("……", cells.Where(cell => cell.Length > 0).GroupBy(cell => Regex.IsMatch(cell, @"^[+-]?\d+$")).Select(kind => string.Join("  ", kind))),
        ["words of a PDF"] = cells => string.Join(" ", cells.Where(cell => cell.Length > 0)),
    };

    public static TheoryData<string> Names => [.. Layouts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_is_read_and_nothing_of_the_table_is_left_as_prose(string layout)
    {
        var result = Read(layout, Lines);

        result.Diagnostics.Should().BeEmpty();
        foreach (var kind in Enum.GetValues<TableKind>())
        {
            var expected = Expected.GetTable(kind)!;
            var actual = result.Report!.GetTable(kind)!;
            actual.Form.Should().BeSameAs(expected.Form);
            actual.Narrative.Should().BeNull();
            expected.Form.Cells.Select(cell => actual[cell]).Should().Equal(expected.Form.Cells.Select(cell => expected[cell]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_below_the_heading_of_another_is_found_or_told(string layout)
    {
        int[] headings = [.. new[] { "二、", "三、", "四、", "五、" }.Select(number => Array.FindIndex(Lines, line => line.StartsWith(number) && !line.Contains('\t')))];

        var result = Read(layout, [.. Lines[..headings[0]], .. Enumerable.Range(0, 3).SelectMany(i => Lines[(headings[(i + 1) % 3] + 1)..headings[((i + 1) % 3) + 1]].Prepend(Lines[headings[i]])), .. Lines[headings[3]..]]);

        foreach (var kind in Enum.GetValues<TableKind>())
        {
            var expected = Expected.GetTable(kind)!;
            expected.Form.Cells.Where(cell => result.Report!.GetTable(kind) is not { } table || table[cell] != expected[cell])
                .Where(cell => !result.Diagnostics.Any(finding => finding.Cells.Any(pointer => $"{cell.Pointer}/".StartsWith($"{pointer}/")))).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Headers_that_speak_of_last_year_are_no_caption_of_a_table_of_last_year(string layout)
    {
        string[] lines =
        [
            "示例镇2020年政府信息公开工作年度报告", "一、总体情况", "无", "二、主动公开政府信息情况", "第二十条第(五)项", "信息内容\t上一年项目数量\t本年增/减\t处理决定数量",
            "行政许可\t21\t+19\t40", "其他对外管理服务事项\t0\t1\t2", "第二十条第(八)项", "信息内容\t上一年项目数量\t本年增/减", "行政事业性收费\t3\t-2",
        ];

        var table = Read(layout, lines).Report!.ProactiveDisclosure!;

        table.Form.Cells.Where(cell => table[cell].IsNumber).Select(cell => table[cell].ToString()).Should().Equal("21", "19", "40", "0", "1", "2", "3", "-2");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cell_that_is_left_out_never_shifts_a_number_under_another_column(string layout) =>
        Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, 15]).Sample((line, column) =>
            NothingIsWrong(layout, (row, cells) => row == line && IsNumber(cells, column) ? cells.Where((_, index) => index != column) : cells));

    [Theory]
    [MemberData(nameof(Names))]
    public void Cells_that_are_left_blank_never_shift_a_number_under_another_column(string layout) =>
        Gen.Bool.Array[16 * Lines.Length].Sample(
            blanks => NothingIsWrong(layout, (row, cells) => cells.Select((cell, column) => blanks[(16 * row) + column] && IsNumber(cells, column) ? "" : cell)),
            iter: 30);

    [Theory]
    [InlineData("示例县1999年政府信息公开工作年度报告\n")]
    [InlineData("| 示例县政府信息公开工作年度报告 |\n| 报告年度 | 201 |\n| 行政区划代码 | 府 |\n| 统一社会信用代码 | 12 |\n")]
    public void Years_and_codes_that_are_none_are_not_taken_for_any(string front)
    {
        var report = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(front + "一、总体情况\n全年收到申请0件。\n五、存在的主要问题及改进情况\n无\n")), "report.md").Report!;

        (report.Year, report.Agency.DivisionCode, report.Agency.UnifiedSocialCreditCode).Should().Be((null, null, null));
        ReportJson.Serialize(ReportJson.Read(ReportJson.Serialize(report)).Report!).Should().Be(ReportJson.Serialize(report));
    }

    [Theory]
    [InlineData("pipes that close the row")]
    [InlineData("Markdown")]
    public void A_text_that_breaks_off_in_a_row_gives_what_its_whole_lines_give_and_no_number_cut_in_two(string layout)
    {
        var lines = Text(layout, Numbered).Split('\n');
        Gen.Select(Gen.Int[1, lines.Length - 1].Where(line => lines[line].Contains('|')), Gen.Int[0, 99]).Sample(
            (line, percent) =>
            {
                var above = string.Concat(lines[..line].Select(printed => $"{printed}\n"));
                var whole = Read(above);
                var cut = Read(above + lines[line][..(lines[line].TrimEnd().Length * percent / 100)]);

                foreach (var kind in Enum.GetValues<TableKind>())
                {
                    if (whole.Report?.GetTable(kind) is { } table)
                    {
                        table.Form.Cells.Select(cell => (cell, cut.Report!.GetTable(kind)![cell])).Should().Equal(table.Form.Cells.Select(cell => (cell, table[cell])));
                    }
                }
            },
            iter: 100);
    }

    [Theory]
    [InlineData("pipes that close the row")]
    [InlineData("Markdown")]
    public void A_row_broken_before_its_separators_is_read_as_one(string layout)
    {
        var expected = ReportJson.Serialize(Read(Text(layout, Numbered)).Report!);
        string[] rows = [.. Numbered.Where(line => line.Contains('\t')).Select(line => Layouts[layout](line.Split('\t')))];

        // Table four has no more than four rows, of which most must close then.
        foreach (var row in rows[..^4])
        {
            var result = Read(Text(layout, Numbered).Replace(row, Regex.Replace(row, @"(?<=\S) \|", "\n|")));

            result.Diagnostics.Should().BeEmpty();
            ReportJson.Serialize(result.Report!).Should().Be(expected, "{0} is broken", row);
        }
    }

    [Theory]
    [InlineData("**", "12")]
    [InlineData("_", "12")]
    [InlineData("`", "12")]
    [InlineData("$", "12")]
    [InlineData("~~", "")]
    public void A_number_in_Markdown_may_be_set_apart_but_not_struck_out(string mark, string expected)
    {
        var page = $"# 示例县2021年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n| 信息内容 | 本年处理决定数量 |\n|---|---|\n| 行政许可 | {mark}12{mark} |\n";

        var table = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), "report.md").Report!.GetTable(TableKind.ProactiveDisclosure)!;

        table[table.Form.Cells.Single(cell => $"{cell.Pointer}".EndsWith("administrativeLicensing/decisions", StringComparison.Ordinal))].ToString().Should().Be(expected);
    }

    [Fact]
    public void An_image_in_the_place_of_a_table_in_Markdown_is_told() =>
        ReportFile.Read(new MemoryStream("# 示例县2021年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n![表三](t3.png)\n"u8.ToArray()), "report.md")
            .Diagnostics.Select(finding => finding.RuleId).Should().Contain("GD041");

    [Fact]
    public void Tables_of_a_web_page_in_Markdown_are_read_and_so_is_the_text_around_them()
    {
        var page = Regex.Replace(string.Join("\n", Lines), "(?:^.*\t.*\n)+", table =>
            $"<table>\n{string.Concat(table.Value.TrimEnd('\n').Split('\n').Select(row => $"<tr><td>{row.Replace("\t", "</td><td>")}</td></tr>\n"))}</table>\n", RegexOptions.Multiline);

        var result = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), "report.md");

        result.Diagnostics.Should().BeEmpty();
        ReportJson.Serialize(result.Report!).Should().Be(ReportJson.Serialize(Read("tabs", Lines).Report!));
    }

    private static bool IsNumber(string[] cells, int column) => column < cells.Length && cells.Length > 1 && cells[column].Length > 0 && cells[column].All(char.IsDigit);

    private static ReadResult Read(string layout, string[] lines) => Read(Text(layout, lines));

    private static ReadResult Read(string text) => ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "report.txt");

    private static string Text(string layout, string[] lines) =>
        string.Join("\n", lines.Select(line => line.Contains('\t') ? Layouts[layout](line.Split('\t')) : line));

    private static void NothingIsWrong(string layout, Func<int, string[], IEnumerable<string>> change)
    {
        var expected = Read("tabs", Numbered).Report!;
        var result = Read(layout, [.. Numbered.Select((line, row) => string.Join("\t", change(row, line.Split('\t'))))]);

        // A doubt about a section is a doubt about every cell in it.
        var doubted = result.Diagnostics.SelectMany(diagnostic => diagnostic.Cells).Select(cell => cell.ToString()).ToArray();
        foreach (var kind in Enum.GetValues<TableKind>())
        {
            if (result.Report!.GetTable(kind) is { } table)
            {
                foreach (var cell in table.Form.Cells.Where(cell => !doubted.Any(doubt => $"{cell.Pointer}/".StartsWith(doubt + "/", StringComparison.Ordinal))))
                {
                    (table[cell].IsBlank || table[cell] == expected.GetTable(kind)![cell]).Should().BeTrue("{0} was read as {1} without doubt", cell, table[cell]);
                }
            }
        }
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\f")]
    public void Lines_end_in_more_than_one_way(string end)
    {
        var text = RepositoryFiles.Text("tests", "conformance", "base-2021.txt");
        var expected = ReportFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "report.txt");

        var read = ReportFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text.Replace("\n", end, StringComparison.Ordinal))), "report.txt");

        ReportJson.Serialize(read.Report!).Should().Be(ReportJson.Serialize(expected.Report!));
        read.Diagnostics.Should().BeEquivalentTo(expected.Diagnostics);
    }
}
