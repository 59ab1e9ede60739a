using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Planted;

/// <summary>Writes the texts of a report from its tables as they are printed.</summary>
internal static class ProseComposer
{
    private static readonly string[] Laws = ["根据《中华人民共和国政府信息公开条例》有关规定编制。", "按照《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条的要求编制。"];

    private static readonly string[] Periods =
    [
        "本报告所列数据的统计期限自{0}年1月1日起至{0}年12月31日止。",
        "统计时限为{0}年1月1日至12月31日。",
        "报告期为 {0} 年 1 月 1 日至 {0} 年 12 月 31 日。",
    ];

    public static void Compose(ReportEntry entry)
    {
        var facts = Facts.Of(entry);
        var dice = entry.Throw(nameof(ProseComposer));
        entry.Report.Preamble = dice.Pick(Laws) + string.Format(System.Globalization.CultureInfo.InvariantCulture, dice.Pick(Periods), entry.Year);
        ComposeOverview(entry.Prose, facts, dice);
        ComposeNarrative(entry.Prose, TableKind.Requests, SentencePatterns.Requests, facts, dice);
        ComposeNarrative(entry.Prose, TableKind.ReviewAndLitigation, SentencePatterns.Cases, facts, dice);
        Say(entry.Prose, ReportSection.All[4], SentencePatterns.Problems, 4, facts, dice);
        ComposeOther(entry, facts, dice);
        entry.Prose.Print(entry.Report);
    }

    private static void ComposeOverview(ReportProse prose, Facts facts, Dice dice)
    {
        var section = ReportSection.All[0];
        Frame(prose, section, dice.Chance(50)
            ? $"{facts.Word("year")}年，{facts.Word("we")}认真落实上级部署，政府信息公开工作有序推进。"
            : $"{facts.Word("we")}在{facts.Word("year")}年围绕中心工作，扎实做好政府信息公开各项任务。");
        Frame(prose, section, "\n（一）主动公开情况\n");
        Say(prose, section, SentencePatterns.Disclosure, dice.Between(1, 3), facts, dice);
        Say(prose, section, SentencePatterns.Noise, 1, facts, dice);
        Frame(prose, section, dice.Pick(["\n（二）依申请公开情况\n", "\n（二）依申请公开。"]));
        Say(prose, section, SentencePatterns.Requests, dice.Between(2, 4), facts, dice);
        Say(prose, section, SentencePatterns.Cases, dice.Below(2), facts, dice);
        Say(prose, section, SentencePatterns.Noise, dice.Between(0, 2), facts, dice);
        Frame(prose, section, "\n（三）政府信息管理情况\n健全信息发布审核制度，落实专人负责，做到先审后发、全程留痕。");
        Frame(prose, section, "\n（四）平台建设情况\n");
        Say(prose, section, SentencePatterns.Noise, dice.Between(0, 2), facts, dice);
        Frame(prose, section, "优化栏目设置，提升检索和无障碍服务能力。\n（五）监督保障情况\n将政府信息公开纳入年度考核，未发生责任追究情形。");
    }

    private static void ComposeNarrative(ReportProse prose, TableKind kind, SentencePattern[] patterns, Facts facts, Dice dice)
    {
        if (dice.Chance(30))
        {
            Say(prose, ReportSection.Of(kind), patterns, 1, facts, dice);
        }
    }

    private static void ComposeOther(ReportEntry entry, Facts facts, Dice dice)
    {
        var section = ReportSection.All[5];
        if (entry.Year >= NarrativeRules.ProcessingFeeMissing.SinceYear)
        {
            Say(entry.Prose, section, SentencePatterns.Fees, 1, facts, dice);
        }

        Frame(entry.Prose, section, "没有其他需要报告的事项。");
    }

    private static void Frame(ReportProse prose, ReportSection section, string text) => prose.Add(section, Sentence.Plain(text));

    private static void Say(ReportProse prose, ReportSection section, SentencePattern[] patterns, int count, Facts facts, Dice dice)
    {
        foreach (var sentence in dice.Shuffle(patterns).Select(pattern => pattern.Say(facts)).OfType<Sentence>().Take(count))
        {
            prose.Add(section, sentence);
        }
    }
}
