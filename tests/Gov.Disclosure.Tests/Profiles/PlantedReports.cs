using System.Globalization;

namespace Gov.Disclosure.Tests.Profiles;

/// <summary>Reports of an invented province that do what its profile asks for, but for one thing that is planted.</summary>
internal static class PlantedReports
{
    private static readonly string[] Agencies = ["青川市人民政府", "青川市教育局", "石门县水利局", "云岭省财政厅"];

    // Of each topic some ways to say it, without the words of the other topics; the two that need a figure have one.
    private static readonly (string Name, string[] Ways)[] Topics =
    [
        ("主动公开", ["主动公开各类信息{0}条。", "全年主动公开文件{0}余件。", "通过公报主动公开 {0} 条信息。"]),
        ("依申请公开", ["依申请公开工作平稳。", "公开申请均按期答复。", "依申请公开答复规范。"]),
        ("政府信息管理", ["信息管理制度健全。", "规范性文件清理全部完成。", "完善信息管理台账。"]),
        ("平台建设", ["平台建设取得进展。", "政府网站改版上线。", "政务新媒体更新及时。"]),
        ("监督保障", ["举办培训{1}次。", "组织业务培训 {1} 期。", "全年培训{1}场。"]),
    ];

    /// <summary>A report, and what has to be found about it by the rules of the profile.</summary>
    /// <param name="random">Draws it.</param>
    /// <param name="broken">The rule that it breaks; <see langword="null"/> for none.</param>
    public static (AnnualReport Report, string[] Planted) Of(Random random, string? broken)
    {
        var year = random.Next(2023, 2026);
        var topics = Topics.Select(topic => string.Format(CultureInfo.InvariantCulture, topic.Ways[random.Next(topic.Ways.Length)], random.Next(1, 9000), Count(random))).ToArray();
        var planted = new List<string>();
        if (broken == "YL2")
        {
            var gone = random.Next(Topics.Length);
            topics[gone] = "各项工作有序开展。";
            planted.Add($"YL2 {Topics[gone].Name}");

            // With the sentence goes its figure.
            planted.AddRange(gone == 0 ? ["YL3 主动公开信息"] : gone == 4 ? ["YL3 培训"] : []);
        }
        else if (broken == "YL3")
        {
            var (topic, sentence, name) = random.Next(2) == 0 ? (0, "主动公开范围进一步扩大。检查 5 件。", "主动公开信息") : (4, "培训覆盖全体人员。抽查3次。", "培训");
            topics[topic] = sentence;
            planted.Add($"YL3 {name}");
        }

        random.Shuffle(topics);
        var report = new AnnualReport
        {
            Year = year,
            Agency = new Agency { Name = Agencies[random.Next(Agencies.Length)] },
            PublishedOn = new CalendarDate(year + 1, 1, broken == "YL4" ? random.Next(21, 32) : random.Next(1, 21)),
            Requests = ReportTable.Create(FormSet.Official.Forms.Single(form => form.Kind == TableKind.Requests && form.Edition.Id == "2021")) as RequestsTable,
        };
        var room = 1000 - string.Concat(topics).Count(character => !char.IsWhiteSpace(character));
        report.Overview = string.Concat(topics) + new string('好', broken == "YL1" ? room + random.Next(1, 300) : random.Next(room + 1)) + new string(' ', random.Next(200));
        planted.AddRange(broken is "YL1" or "YL4" or "YL5" ? [$"{broken} "] : []);

        // What comes in and is carried forward, with sums that hold.
        var received = random.Next(60);
        var forward = broken == "YL5" ? received + random.Next(1, 20) : random.Next(received + 1);
        var table = report.Requests!;
        (table.Received.NaturalPerson, table.Received.Total) = (received, received);
        (table.CarriedOver.NaturalPerson, table.CarriedOver.Total) = (forward, forward);
        (table.Outcomes.Granted.NaturalPerson, table.Outcomes.Granted.Total) = (received, received);
        (table.Outcomes.Total.NaturalPerson, table.Outcomes.Total.Total) = (received, received);
        (table.CarriedForward.NaturalPerson, table.CarriedForward.Total) = (forward, forward);
        return (report, [.. planted]);
    }

    private static string Count(Random random) => random.Next(2) == 0 ? random.Next(1, 30).ToString(CultureInfo.InvariantCulture) : "二三四五六七八九十"[random.Next(9)].ToString();
}
