using System.Text.RegularExpressions;

namespace Gov.Disclosure.Tests.Json;

/// <summary>
/// Rows laid out as most files have them are read straight off the bytes. A space before each colon makes a row one that the tokenizer reads;
/// it means the same, so both must give the same report and the same problems.
/// </summary>
public sealed partial class PlainRowTests
{
    private static readonly Gen<string> Entries = OneOf(
        "0", "7", "123456789012345", "1234567890123456", "9007199254740992", "01", "-1", "-0", "12.5", "1e3", "1E0", "12x", "null", "nul", "\"/\"",
        "\"\\/\"", "\"-\"", "\"\"", "true", "{}", "[1]", "", "1 2", "1,", "1}");

    [Fact]
    public void A_row_read_straight_off_the_bytes_is_the_row_the_tokenizer_reads() => Gen.Select(RandomReports.Any, Changes(Entries)).Sample(
        (report, changes) => ReadsAlike(Changed(ReportJson.Serialize(report), EntryPattern(), changes)),
        iter: 1_500);

    [Fact]
    public void Keys_in_another_order_repeated_or_unknown_are_met_alike_both_ways() => Gen.Select(RandomReports.Any, Changes(OneOf(
        "\"received\":", "\"carriedOver\":", "\"total\":", "\"naturalPerson\":", "\"naturalPerson\\u0020\":", "\"other\":", "\"pending\":", "\"form\":", ":"))).Sample(
        (report, changes) => ReadsAlike(Changed(ReportJson.Serialize(report), KeyPattern(), changes)),
        iter: 1_500);

    [Fact]
    public void A_file_of_one_line_is_read_like_the_same_file_laid_out() => RandomReports.Any.Sample(
        report =>
        {
            using var line = new MemoryStream();
            ReportJson.WriteLine(line, report);

            ReportJson.Serialize(ReportJson.Read(line.ToArray()).Report!).Should().Be(ReportJson.Serialize(report));
        },
        iter: 500);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<(double Where, string New)[]> Changes(Gen<string> replacements) => Gen.Select(Gen.Double[0, 1], replacements).Array[0, 4];

    private static string Changed(string json, Regex pattern, (double Where, string New)[] changes)
    {
        foreach (var (where, replacement) in changes)
        {
            var places = pattern.Matches(json);
            var place = places[(int)(where * (places.Count - 1))].Groups["replaced"];
            json = string.Concat(json.AsSpan(0, place.Index), replacement, json.AsSpan(place.Index + place.Length));
        }

        return json;
    }

    private static void ReadsAlike(string json)
    {
        var plain = ReportJson.Read(json);
        var careful = ReportJson.Read(ColonPattern().Replace(json, "\" :"));

        Summary(plain).Should().Be(Summary(careful));
    }

    private static string Summary(ReadResult result) => string.Join('\n',
        result.Diagnostics.Select(problem => $"{problem.Position!.Line} {problem.Rule.Id} {string.Join(' ', problem.Cells)} {problem.Expected} {problem.Actual}")
            .Append(result.Report is null ? "" : ReportJson.Serialize(result.Report)));

    [GeneratedRegex("\": (?<replaced>[0-9]+|null|\"/\")")]
    private static partial Regex EntryPattern();

    [GeneratedRegex("(?<replaced>\"[a-zA-Z]+\":) ")]
    private static partial Regex KeyPattern();

    [GeneratedRegex("\":")]
    private static partial Regex ColonPattern();
}
