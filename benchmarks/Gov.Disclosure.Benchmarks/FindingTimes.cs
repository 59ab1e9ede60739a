using System.Globalization;
using System.Text;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// What one finding more costs, in a report of ten findings and in one of a thousand: read, all rules, the result as JSON. <c>dotnet run -c Release -- finding-times</c>. The fastest of many turns
/// counts, less what the same report costs without them.
/// </summary>
internal static class FindingTimes
{
    private static readonly int[] Counts = [10, 100, 1_000];
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    public static void Print(TextWriter output)
    {
        output.WriteLine("finding                      | findings | ns a finding | ten = 1");
        Print(output, "figure in the text (GD501)", count => Report(overview: Times(count, number => $"\n本年度全市共收到政府信息公开申请{50_000 + number}件。")));
        Print(output, "unknown key (GD003)", count => Report(keys: Times(count, number => $"\"unknown{number}\":1,")));
    }

    private static void Print(TextWriter output, string name, Func<int, byte[]> make)
    {
        var clean = Turn(make(0), 0);
        var works = Counts.Select(count => Turn(make(count), count)).ToArray();
        Turns.Take([clean, .. works], Time);
        var costs = works.Zip(Counts, (work, count) => (work.Fastest - clean.Fastest) / count).ToArray();
        foreach (var (cost, count) in costs.Zip(Counts))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} | {count,8} | {cost,12:F0} | {cost / costs[0]:F2}"));
        }
    }

    private static Turns Turn(byte[] report, int findings)
    {
        var found = ReportResult.Of(ReportJson.Read(report)).Diagnostics.Count();
        return found == findings
            ? new Turns($"{findings}", () => new ResultDocument(ReportResult.Of(ReportJson.Read(report)), MessageLanguage.Chinese).ToUtf8Bytes(ResultFormat.Json))
            : throw new InvalidOperationException($"{found} findings instead of {findings}.");
    }

    private static byte[] Report(string overview = "", string keys = "")
    {
        var report = ReportJson.Parse(Encoding.UTF8.GetString(Data.Suqian));
        report.Overview += overview;
        return Encoding.UTF8.GetBytes(string.Concat("{", keys, ReportJson.Serialize(report).AsSpan(1)));
    }

    private static string Times(int count, Func<int, string> one) => string.Concat(Enumerable.Range(0, count).Select(one));
}
