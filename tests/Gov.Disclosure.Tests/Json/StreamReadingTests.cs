using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Json;

/// <summary>It makes no difference by which way the bytes come.</summary>
public sealed class StreamReadingTests
{
    private static readonly byte[] Sound = RepositoryFiles.Bytes("tests", "fixtures", "suqian-2023.json");

    public static TheoryData<string> Files => [.. BrokenFile.Names.Where(name => !name.StartsWith("deep", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_broken_file_reads_the_same_from_span_string_stream_and_byte_by_byte(string name)
    {
        var bytes = BrokenFile.Open(name).Bytes;
        var expected = Describe(ReportJson.Read(bytes));

        Describe(ReportJson.Read(new MemoryStream(bytes))).Should().Be(expected);
        Describe(ReportJson.Read(new SlowStream(bytes, 1))).Should().Be(expected);
        Describe(await ReportJson.ReadAsync(new MemoryStream(bytes))).Should().Be(expected);
        Describe(await ReportJson.ReadAsync(new SlowStream(bytes, 1))).Should().Be(expected);
    }

    [Fact]
    public async Task A_sound_file_reads_the_same_by_every_way()
    {
        var expected = Describe(ReportJson.Read(Sound));

        Describe(ReportJson.Read(RepositoryFiles.Text("tests", "fixtures", "suqian-2023.json"))).Should().Be(expected);
        Describe(ReportJson.Read(new SlowStream(Sound, 1))).Should().Be(expected);
        Describe(await ReportJson.ReadAsync(new SlowStream(Sound, 7))).Should().Be(expected);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_by_every_way()
    {
        var options = ReportReadOptions.Default with { MaxBytes = Sound.Length - 1 };
        ReadResult[] results =
        [
            ReportJson.Read(Sound, options),
            ReportJson.Read(RepositoryFiles.Text("tests", "fixtures", "suqian-2023.json"), options),
            ReportJson.Read(new SlowStream(Sound, 100), options),
            await ReportJson.ReadAsync(new SlowStream(Sound, 100), options),
        ];

        foreach (var result in results)
        {
            result.Report.Should().BeNull();
            result.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(ReadingRules.TooLarge);
        }
    }

    [Fact]
    public void A_file_of_exactly_the_limit_is_read() =>
        ReportJson.Read(new SlowStream(Sound, 100), ReportReadOptions.Default with { MaxBytes = Sound.Length }).Succeeded.Should().BeTrue();

    [Fact]
    public void A_file_far_over_the_limit_is_not_read_to_its_end()
    {
        var stream = new SlowStream(new byte[10_000_000], 1_000);

        ReportJson.Read(stream, ReportReadOptions.Default with { MaxBytes = 1_000 });

        stream.BytesRead.Should().BeLessThan(100_000);
    }

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await FluentActions.Awaiting(() => ReportJson.ReadAsync(new MemoryStream(Sound), cancellationToken: source.Token))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Every_problem_names_the_file_it_was_told() =>
        ReportJson.Read("[]", ReportReadOptions.Default with { FileName = "报告.json" }).Diagnostics
            .Should().OnlyContain(problem => problem.Position!.File == "报告.json");

    private static string Describe(ReadResult result) =>
        (result.Report is null ? "" : ReportJson.Serialize(result.Report)) + string.Join('\n', result.Diagnostics.Select(problem => $"{problem.RuleId} {problem.Cells[0]} {problem.Position} {problem.Message}"));
}
