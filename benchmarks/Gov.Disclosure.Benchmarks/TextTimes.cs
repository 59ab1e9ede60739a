using System.Diagnostics;
using System.Text;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// What the rules about text cost on a report with the prose of a real one: <c>dotnet run -c Release -- text-times</c>. The fastest of many turns counts.
/// </summary>
internal static class TextTimes
{
    private const int ProseBytes = 8_000;

    private const int LongTextSentences = 4_000;
    private const int LongTextTurns = 10;

    private static readonly string[] Sentences =
    [
        "全年收到政府信息公开申请{n}件，上年结转{n}件，其中网络申请{n}件、信函申请5件，同比增长{n}%，均按规定程序登记、审核和答复。",
        "主动公开政府信息{n}条，其中机构职能类{n}条、政策文件类{n}条、工作动态类{n}条，通过门户网站和政务新媒体及时向社会公布。",
        "办结申请{n}件，其中予以公开{n}件，占{n}%；部分公开3件；不予公开2件；无法提供{n}件；结转下年度继续办理{n}件，按时办结率100%。",
        "因政府信息公开被申请行政复议{n}件，其中维持{n}件、纠正1件；提起行政诉讼2件，均获维持，未发生被责令重新答复的情形。",
    ];

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    public static void Print(TextWriter output)
    {
        var prose = ReportJson.Parse(Encoding.UTF8.GetString(Data.Seed)).Overview!;
        while (Encoding.UTF8.GetByteCount(prose) > ProseBytes)
        {
            prose = prose[..(prose.Length * 9 / 10)];
        }

        // Without its few figures about requests the prose of another agency contradicts nothing here.
        var report = ReportJson.Parse(Encoding.UTF8.GetString(Data.Suqian));
        report.Overview = prose.Replace("1 件", "若干").Replace("1 条", "若干").Replace("1件", "若干");
        var bytes = Encoding.UTF8.GetBytes(ReportJson.Serialize(report));
        var withoutText = RuleSet.Default;
        foreach (var rule in NarrativeRules.All)
        {
            withoutText = withoutText.Without(rule.Id);
        }

        var seed = ReportJson.Parse(Encoding.UTF8.GetString(Data.Seed));
        var all = new ReportValidator();
        var others = new ReportValidator(withoutText);
        Turns[] works =
        [
            new("read", () => ReportJson.Read(bytes)),
            new("rules without text", () => others.Validate(report)),
            new("all rules", () => all.Validate(report)),
            new("the seed, without text", () => others.Validate(seed)),
            new("the seed, all rules", () => all.Validate(seed)),
        ];
        Turns.Take(works, Time);
        output.WriteLine($"{bytes.Length:N0} bytes, {Encoding.UTF8.GetByteCount(report.Overview):N0} of prose in {report.Overview.Length:N0} characters; {all.Validate(report).Diagnostics.Count} findings");
        foreach (var work in works)
        {
            output.WriteLine($"{work.Name,-26} {work.Fastest / 1_000,8:F1} µs   {work.Fastest / works[0].Fastest:F2}");
        }

        PrintLongText(output, all, report);
    }

    /// <summary>A text as long as no agency writes one: every sentence with figures, and half of them contradict the tables.</summary>
    private static void PrintLongText(TextWriter output, ReportValidator all, AnnualReport report)
    {
        var text = new StringBuilder();
        for (var i = 0; i < LongTextSentences; i++)
        {
            text.Append(Sentences[i % Sentences.Length].Replace("{n}", $"{(i % 90) + 10}"));
        }

        report.Overview = text.ToString();
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < LongTextTurns; i++)
        {
            var start = Stopwatch.GetTimestamp();
            all.Validate(report);
            var time = Stopwatch.GetElapsedTime(start);
            fastest = time < fastest ? time : fastest;
        }

        output.WriteLine($"{Encoding.UTF8.GetByteCount(report.Overview):N0} bytes in {LongTextSentences:N0} sentences: {fastest.TotalMilliseconds:F0} ms, {all.Validate(report).Diagnostics.Count:N0} findings");
    }
}
