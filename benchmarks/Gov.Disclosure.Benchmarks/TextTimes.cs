using System.Text;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// What the rules about text cost on a report with the prose of a real one: <c>dotnet run -c Release -- text-times</c>. The fastest of many turns counts.
/// </summary>
internal static class TextTimes
{
    private const int ProseBytes = 8_000;

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

        var all = new ReportValidator();
        var others = new ReportValidator(withoutText);
        Turns[] works =
        [
            new("read", () => ReportJson.Read(bytes)),
            new("rules without text", () => others.Validate(report)),
            new("all rules", () => all.Validate(report)),
        ];
        Turns.Take(works, Time);
        output.WriteLine($"{bytes.Length:N0} bytes, {Encoding.UTF8.GetByteCount(report.Overview):N0} of prose in {report.Overview.Length:N0} characters; {all.Validate(report).Diagnostics.Count} findings");
        foreach (var work in works)
        {
            output.WriteLine($"{work.Name,-26} {work.Fastest / 1_000,8:F1} µs   {work.Fastest / works[0].Fastest:F2}");
        }
    }
}
