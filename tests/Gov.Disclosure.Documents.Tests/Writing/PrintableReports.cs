namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Random reports as an agency may print them, right or wrong: cells in all three states, amounts with any digits, notes in every place a note can be, texts that
/// look like something else, sections missing.
/// </summary>
internal static class PrintableReports
{
    private static readonly string[] Phrases =
    [
        "本年度工作平稳。", "<b>不是标签</b> & &amp; 也不是", "a|b|c", "| 1 | 2 | 3 |", "\"引号\"与'单引号'", "=SUM(A1:A9)", "+1", "-1", "@事项", "#标题", "# 一级", "- 条目", "1. 第一", "2、第二",
        "3", "/", "12.50", "0", "**粗体**与_斜体_", "反斜线 \\ 与 \\| 与 `代码`", "二、主动公开政府信息情况", "六、其他需要报告的事项", "见五、存在的主要问题及改进情况一节",
        "某局2020年政府信息公开工作年度报告", "其他 5", "规章", "总计 1 2 3 4 5 6 7", "行政许可 3", "(一)予以公开", "全角　空格", "不间断\u00A0空格", "🀄𠮷 生僻字", "a, b; c", "~波浪~ $美元$", "<br>", "100%", "——", "无",
        "统计期限为2018年1月1日至2018年12月31日。", "发布时间：2017-03-01", "发布机构：某某局", "第二十条第(一)项", "信息内容", "自然人 法人或其他组织", "‍零宽连字", "行末", "&nbsp;", "{}", "[链接](http://example.org)", "***", "---", "===",
    ];

    private static readonly Gen<string> Phrase = Gen.Int[0, Phrases.Length - 1].Select(index => Phrases[index]);

    private static readonly Gen<string> Line = Gen.Frequency((3, Phrase), (1, Gen.Select(Phrase, Phrase, (first, second) => first + second)), (1, Gen.Select(Phrase, Phrase, (first, second) => first + " " + second)));

    private static readonly Gen<string> Lines = Line.Array[1, 4].Select(lines => string.Join("\n", lines));

    /// <summary>The reports.</summary>
    public static Gen<AnnualReport> Any { get; } = Gen.Select(RandomReports.Any, Gen.Int[0, int.MaxValue - 1], Lines.Array[8], Line.Array[12], (report, seed, texts, lines) =>
    {
        Vary(report, new Random(seed), texts, lines);
        return report;
    });

    private static void Vary(AnnualReport report, Random random, string[] texts, string[] lines)
    {
        report.Title = Chance(random, 8) ? report.Title : Chance(random, 2) ? null : lines[0];
        report.Agency.Name = Chance(random, 8) ? report.Agency.Name : Chance(random, 2) ? null : lines[1];
        report.Agency.UnifiedSocialCreditCode = Chance(random, 2) ? "11350582003000000R" : null;
        report.Agency.DivisionCode = Chance(random, 2) ? "350582" : null;
        report.Agency.Kind = Chance(random, 8) ? (AgencyKind)random.Next(5) : null;
        report.Year = Chance(random, 9) ? report.Year : null;
        report.Scope = Chance(random, 5) ? ReportScope.Own : Chance(random, 5) ? ReportScope.Aggregate : null;
        report.Period = Chance(random, 8) ? report.Period : Chance(random, 5) ? null : new ReportPeriod { Start = null, End = new CalendarDate(2020, 6, 30) };
        report.PublishedOn = Chance(random, 5) ? new CalendarDate(2022, 1, 20) : null;
        report.Url = Chance(random, 5) ? "https://www.example.gov.cn/zfxxgk?id=1&x=<2>" : null;
        report.Preamble = Chance(random, 8) ? texts[0] : null;
        report.Overview = Chance(random, 8) ? texts[1] : Chance(random, 5) ? "" : null;
        report.ProblemsAndImprovements = Chance(random, 8) ? texts[2] : null;
        report.OtherMatters = Chance(random, 8) ? texts[3] : null;
        foreach (var table in report.Tables.ToArray())
        {
            var blanks = random.Next(4);
            foreach (var cell in table.Form.Cells)
            {
                table[cell] = random.Next(10) < blanks * blanks ? Cell.Blank : Chance(random, 1) ? Cell.NotApplicable : Number(cell.Kind, table[cell], random);
            }

            foreach (var cell in table.Form.UnitCells)
            {
                table.SetUnit(cell, random.Next(3) switch { 0 => null, 1 => AmountUnit.Yuan, _ => AmountUnit.TenThousandYuan });
            }

            table.Narrative = Chance(random, 4) ? texts[3 + (int)table.Form.Kind] : null;
            for (var notes = random.Next(3); notes > 0; notes--)
            {
                report.Annotations.Add(new Annotation(table.Form.Cells[random.Next(table.Form.Cells.Count)].Pointer, lines[random.Next(lines.Length)]));
            }
        }

        if (Chance(random, 1))
        {
            report.Annotations.Add(new Annotation(ReportSection.All[random.Next(6)].Pointer, lines[2]));
        }

        if (Chance(random, 1))
        {
            report.Requests = null;
        }
    }

    private static Cell Number(CellKind kind, Cell number, Random random) => kind switch
    {
        CellKind.Change => random.Next(-50, 50),
        CellKind.Amount => new decimal(random.Next(100_000), 0, 0, false, (byte)random.Next(7)),
        _ => Chance(random, 1) ? Cell.MaxMagnitude : number,
    };

    /// <summary>True so many times in ten.</summary>
    private static bool Chance(Random random, int tenths) => random.Next(10) < tenths;
}
