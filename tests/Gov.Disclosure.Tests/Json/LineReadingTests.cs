using System.Text;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Json;

/// <summary>Many reports in one file, one per line (NDJSON).</summary>
public sealed class LineReadingTests
{
    private static readonly string First = Line(Fixtures.Suqian2023());
    private static readonly string Second = Line(Fixtures.Suqian2024());

    [Fact]
    public async Task Every_line_is_a_report()
    {
        var results = await ReadBoth($"{First}\n{Second}\n");

        results.Select(result => result.Report!.Year).Should().Equal(2023, 2024);
        results.Should().OnlyContain(result => result.Succeeded);
    }

    [Fact]
    public async Task A_broken_line_does_not_stop_the_rest_and_has_its_own_number()
    {
        var results = await ReadBoth($"{First}\n{{\"year\": }}\n\n{First[..200]}\n{Second}\n");

        results.Select(result => result.Succeeded).Should().Equal(true, false, false, true);
        results.SelectMany(result => result.Diagnostics).Where(problem => problem.Rule == ReadingRules.MalformedJson)
            .Select(problem => problem.Position!.Line).Should().Equal(2, 4);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n\n")]
    [InlineData("\n  \r\n\t\n")]
    public async Task Line_ends_and_blank_lines_make_no_difference(string between)
    {
        var results = await ReadBoth(First + between + Second + between);

        results.Select(result => result.Report!.Year).Should().Equal(2023, 2024);
        results.Should().OnlyContain(result => result.Succeeded);
    }

    [Fact]
    public async Task The_last_line_needs_no_line_feed()
    {
        var results = await ReadBoth($"{First}\n{Second}");

        results.Should().HaveCount(2).And.OnlyContain(result => result.Succeeded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n \r\n")]
    public async Task A_file_without_lines_has_no_reports(string text) => (await ReadBoth(text)).Should().BeEmpty();

    [Fact]
    public async Task A_line_over_the_limit_is_passed_over_and_the_rest_is_read()
    {
        var options = ReportReadOptions.Default with { MaxBytes = 20_000 };
        var results = await ReadBoth($"{First}\n{new string('x', 300_000)}\n{Second}\n{new string(' ', 100_000)}", options);

        results.Select(result => result.Succeeded).Should().Equal(true, false, true, false);
        results[1].Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(ReadingRules.TooLarge);
        results[1].Diagnostics[0].Position!.Line.Should().Be(2);
    }

    [Fact]
    public async Task A_line_of_exactly_the_limit_is_read_and_one_byte_more_is_not()
    {
        var length = Encoding.UTF8.GetByteCount(First);

        (await ReadBoth($"{First}\n{First}", ReportReadOptions.Default with { MaxBytes = length })).Should().HaveCount(2).And.OnlyContain(result => result.Succeeded);
        (await ReadBoth($"{First}\n{First}", ReportReadOptions.Default with { MaxBytes = length - 1 })).Should().HaveCount(2).And.OnlyContain(result => !result.Succeeded);
    }

    [Fact]
    public async Task Reading_lines_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var stream = new SlowStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(First + "\n", 20))), 5_000);
        var count = 0;

        var reading = async () =>
        {
            await foreach (var _ in ReportJson.ReadLinesAsync(stream, cancellationToken: source.Token))
            {
                count++;
                await source.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        count.Should().BePositive().And.BeLessThan(20);
    }

    private static async Task<IReadOnlyList<ReadResult>> ReadBoth(string text, ReportReadOptions? options = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var lines = ReportJson.ReadLines(new MemoryStream(bytes), options).ToList();
        foreach (var atMost in new[] { 1_000, 7_919 })
        {
            var slow = new List<ReadResult>();
            await foreach (var result in ReportJson.ReadLinesAsync(new SlowStream(bytes, atMost), options))
            {
                slow.Add(result);
            }

            slow.Select(Describe).Should().Equal(lines.Select(Describe));
        }

        foreach (var degree in new[] { 1, 3 })
        {
            var parallel = new List<string>();
            var several = (options ?? ReportReadOptions.Default) with { MaxDegreeOfParallelism = degree };
            await foreach (var result in ReportJson.SelectLinesAsync(new SlowStream(bytes, 7_919), Describe, several))
            {
                parallel.Add(result);
            }

            parallel.Should().Equal(lines.Select(Describe));
        }

        return lines;
    }

    private static string Describe(ReadResult result) =>
        $"{result.Report?.Year} {string.Join(' ', result.Diagnostics.Select(problem => $"{problem.RuleId} {problem.Position}"))}";

    private static string Line(AnnualReport report)
    {
        using var stream = new MemoryStream();
        ReportJson.WriteLine(stream, report);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n');
    }
}
