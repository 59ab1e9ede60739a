using System.Text;
using System.Text.Json;

namespace Gov.Disclosure.Planted;

/// <summary>A folder of planted reports as files, with the truth beside them, and the score of what the tool says of it.</summary>
internal static class ReportFolder
{
    private const string TruthName = "truth.csv";
    private const string ReportsName = "reports";
    private const char Between = ';';

    /// <summary>Writes every report below <c>reports</c>, and <c>truth.csv</c> beside it, which the tool would take for a report: file, kind, rules that must and may be reported, cells.</summary>
    public static void Write(string folder, IReadOnlyList<ReportEntry> entries)
    {
        var reports = Directory.CreateDirectory(Path.Combine(folder, ReportsName)).FullName;
        var truth = new StringBuilder("file,kind,must,may,cells\n");
        foreach (var entry in entries)
        {
            File.WriteAllBytes(Path.Combine(reports, entry.FileName), ReportJson.SerializeToUtf8Bytes(entry.Report));
            truth.AppendJoin(',', [
                entry.FileName, Quoted(entry.Truth.Kind ?? ""), string.Join(Between, entry.Truth.Must), string.Join(Between, entry.Truth.May), string.Join(Between, entry.Truth.Cells),
            ]).Append('\n');
        }

        File.WriteAllText(Path.Combine(folder, TruthName), truth.ToString());
    }

    public static bool HasTruth(string folder) => File.Exists(Path.Combine(folder, TruthName));

    /// <summary>Scores the output of <c>gov-disclosure validate DIR/reports --format json</c>.</summary>
    public static Score Score(string resultFile, string folder)
    {
        var truths = ReadTruth(Path.Combine(folder, TruthName));
        using var result = JsonDocument.Parse(File.ReadAllBytes(resultFile));
        var score = new Score();
        foreach (var report in result.RootElement.GetProperty("reports").EnumerateArray())
        {
            var file = Path.GetFileName(report.GetProperty("path").GetString()!);
            score.Add(file, truths.GetValueOrDefault(file) ?? new Truth(), [.. report.GetProperty("diagnostics").EnumerateArray().Select(ReadFinding)]);
            truths.Remove(file);
        }

        foreach (var (file, truth) in truths)
        {
            // A file the tool passed over counts as one on which it said nothing.
            score.Add(file, truth, []);
        }

        return score;
    }

    private static Finding ReadFinding(JsonElement diagnostic) => Finding.Create(
        diagnostic.GetProperty("ruleId").GetString()!,
        [
            .. diagnostic.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()!),
            .. diagnostic.GetProperty("relatedCells").EnumerateArray().Select(cell => cell.GetProperty("pointer").GetString()!),
        ],
        diagnostic.GetProperty("text").ValueKind != JsonValueKind.Null,
        diagnostic.GetProperty("message").GetString()!);

    private static Dictionary<string, Truth> ReadTruth(string path)
    {
        var truths = new Dictionary<string, Truth>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            // The kind, which may hold a comma, stands between quotes.
            var start = line.IndexOf('"');
            var end = line.LastIndexOf('"');
            var rest = line[(end + 2)..].Split(',');
            var kind = line[(start + 1)..end];
            var truth = new Truth { Kind = kind.Length == 0 ? null : kind };
            truth.Add(Split(rest[0]), Split(rest[1]), Split(rest[2]).Select(cell => new JsonPointer(cell)));
            truths.Add(line[..(start - 1)], truth);
        }

        return truths;
    }

    private static string Quoted(string text) => $"\"{text}\"";

    private static string[] Split(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
