using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Planted;

/// <summary>Errors in the texts: a figure is mistyped, or a sentence says what the tables do not.</summary>
internal static class TextPlants
{
    // One wrong figure of a sentence takes with it what the sentence works out from it.
    private static readonly string[] WithFigure = ["GD502", "GD503", "GD504"];

    private static readonly (string From, string To)[] Ways = [("增长", "下降"), ("下降", "增长"), ("增加", "减少"), ("减少", "增加"), ("增幅", "降幅"), ("降幅", "增幅")];

    public static IEnumerable<PlantKind> All =>
    [
        .. Slip.All.Select(slip => Lie($"figure in the text: {slip.Name}", "GD501", 1, slip.Of, WithFigure)),
        .. Slip.All.Select(slip => Lie($"part of a sum in the text: {slip.Name}", "GD502", 1, slip.Of, "GD503")),
        Lie("percentage in the text", "GD503", 0.1m, Percentage),
        Lie("growth rate in the text", "GD504", 0.1m, Growth),
        new("growth in the text the wrong way round", PlantStage.Texts, ["GD504"], WrongWay),
        Say("requests denied", "GD501", ProseSubject.Requests, facts => facts.Value("received") > 0,
            "本年度未收到政府信息公开申请。",
            "{*year}年，{*we}没有收到任何单位和个人提出的政府信息公开申请。",
            "全年未接到任何形式的信息公开申请。"),
        Say("reviews and lawsuits denied", "GD501", ProseSubject.Cases, facts => facts.Value("reviews") + facts.Value("lawsuits") > 0,
            "本年度未发生政府信息公开{*review}、{*lawsuit}。",
            "未发生有关政府信息公开工作的举报、投诉、{*review}或{*lawsuit}等情况。",
            "全年没有因政府信息公开申请引起的{*review}和{*lawsuit}案件。"),
        Say("carried forward denied", "GD501", ProseSubject.Requests, facts => facts.Value("open") > 0,
            "无结转下年度办理的政府信息公开申请。",
            "收到政府信息公开申请{received}件，无下年度结转。"),
        Say("carried over denied", "GD501", ProseSubject.Requests, facts => facts.Value("carriedOver") > 0,
            "新收政府信息公开申请{received}件，上年无结转。",
            "{*we}没有上年结转的政府信息公开申请。"),
        Say("all done, said to be so", "GD505", ProseSubject.Requests, facts => facts.Value("open") > 0,
            "全年收到政府信息公开申请{received}件，均已办结。",
            "全年收到政府信息公开申请{received}件，已办结。",
            "受理的政府信息公开申请已全部答复。"),
        Say("all done, as a rate", "GD505", ProseSubject.Requests, facts => facts.Value("open") > 0,
            "政府信息公开申请办结率为100%。",
            "{*year}年，{*we}收到政府信息公开申请{received}件，办结率100%。"),
        Say("all done in time", "GD506", ProseSubject.Requests, facts => facts.Value("open") > 0,
            "政府信息公开申请按时办结率100%。",
            "收到政府信息公开申请{received}件，均已按时办结。"),
        new("fee for information not stated", PlantStage.Texts, ["GD507"], NoFee),
        new("two fees for information", PlantStage.Texts, ["GD508"], TwoFees),
    ];

    private static PlantKind Lie(string name, string rule, decimal step, Func<decimal, Dice, decimal?> mistype, params string[] may) =>
        new(name, PlantStage.Texts, [rule], (entry, dice) => MistypeFigure(entry, dice, rule, step, mistype)?.MayAlso(may));

    private static Damage? MistypeFigure(ReportEntry entry, Dice dice, string rule, decimal step, Func<decimal, Dice, decimal?> mistype)
    {
        var figures =
            from said in entry.Prose.Sentences
            from figure in said.Sentence.Figures
            where figure.Fact.Rule == rule
            select (said, figure);
        foreach (var (said, figure) in dice.Shuffle(figures))
        {
            // Rounded at the last digit that is printed; what is counted is exact.
            var tolerance = step == 1 ? 0 : figure.Fact.Value.Scale > 0 ? step : 1;
            if (mistype(figure.Fact.Value, dice) is { } wrong && wrong >= 0 && !figure.Fact.Admits(wrong, tolerance))
            {
                return Replace(entry, said.Section, said.Index, said.Sentence.With(figure, wrong));
            }
        }

        return null;
    }

    private static decimal? Percentage(decimal value, Dice dice) => value + (dice.Between(20, 150) / 10m * (value > 50 ? -1 : 1));

    private static decimal? Growth(decimal value, Dice dice) => value == decimal.Truncate(value) ? value + dice.Between(2, 9) : value + (dice.Between(11, 200) / 10m);

    private static Damage? WrongWay(ReportEntry entry, Dice dice)
    {
        foreach (var (section, index, sentence) in dice.Shuffle(entry.Prose.Sentences))
        {
            if (sentence.Figures.FirstOrDefault(figure => figure.Fact.Rule == "GD504") is { Fact: { Value: >= 2 } fact } change && fact.Admissible.All(meant => meant >= 2))
            {
                var head = sentence.Text[..change.Start];
                var turned = Ways.Aggregate(head, (text, way) => head.Contains(way.From) ? text.Replace(way.From, way.To) : text) + sentence.Text[change.Start..];
                return Replace(entry, section, index, sentence with { Text = turned, Figures = [] });
            }
        }

        return null;
    }

    /// <summary>A false statement in one of several wordings.</summary>
    private static PlantKind Say(string name, string rule, ProseSubject subject, Func<Facts, bool> isFalse, params string[] wordings) =>
        new(name, PlantStage.Texts, [rule], (entry, dice) => SayInstead(entry, dice, new SentencePattern(subject, dice.Pick(wordings), isFalse)));

    /// <summary>Puts a false sentence in the place of a true one on the same subject.</summary>
    private static Damage? SayInstead(ReportEntry entry, Dice dice, SentencePattern pattern)
    {
        var places = entry.Prose.Sentences.Where(said => said.Sentence.Subject == pattern.Subject).ToArray();
        if (places.Length == 0 || pattern.Say(Facts.Of(entry)) is not { } sentence)
        {
            return null;
        }

        var place = dice.Pick(places);
        return Replace(entry, place.Section, place.Index, sentence);
    }

    private static Damage Replace(ReportEntry entry, ReportSection section, int index, Sentence sentence)
    {
        entry.Prose.Replace(section, index, sentence);
        entry.Prose.Print(entry.Report);
        return new Damage { Words = sentence.Text };
    }

    private static Damage? NoFee(ReportEntry entry, Dice dice)
    {
        if (entry.Year < NarrativeRules.ProcessingFeeMissing.SinceYear)
        {
            return null;
        }

        entry.Report.OtherMatters = dice.Pick(["无。", "没有其他需要报告的事项。", "本年度无其他需要报告的事项。"]);
        return Damage.None;
    }

    private static Damage? TwoFees(ReportEntry entry, Dice dice)
    {
        if (entry.Year < NarrativeRules.ProcessingFeesDiffer.SinceYear || !entry.Prose.Sentences.Any(said => said.Sentence.Subject == ProseSubject.Fee))
        {
            return null;
        }

        var fee = Facts.Of(entry)["fee"].Value + (dice.Between(1, 40) * 10);
        var sentence = $"{(dice.Chance(50) ? "本年度" : $"{entry.Year}年")}收取信息处理费{NumberStyle.Print(fee, "")}元。";
        if (dice.Chance(50))
        {
            entry.Report.OtherMatters += sentence;
        }
        else
        {
            entry.Report.Overview += sentence;
        }

        return new Damage { Words = $"{string.Concat(entry.Prose.Of(ReportSection.All[5]).Select(said => said.Text))} {sentence}" };
    }
}
