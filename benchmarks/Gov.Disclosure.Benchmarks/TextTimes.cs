using System.Diagnostics;
using System.Text;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// What the rules about text cost on a report with the prose of a real one: <c>dotnet run -c Release -- text-times</c>. The fastest of many runs counts.
/// </summary>
internal static class TextTimes
{
    private const int Runs = 20_000;
    private const int ProseBytes = 8_000;

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
        var read = Fastest(() => ReportJson.Read(bytes));
        output.WriteLine($"{bytes.Length:N0} bytes, {Encoding.UTF8.GetByteCount(report.Overview):N0} of prose in {report.Overview.Length:N0} characters; {all.Validate(report).Diagnostics.Count} findings");
        output.WriteLine($"read                       {read,8:F1} µs   1.00");
        Line("rules without text", Fastest(() => others.Validate(report)));
        Line("all rules", Fastest(() => all.Validate(report)));

        void Line(string name, double time) => output.WriteLine($"{name,-26} {time,8:F1} µs   {time / read:F2}");
    }

    private static double Fastest(Action action)
    {
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return best;
    }
}
