using System.Text;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>Many reports on standard input or in one file, examined on several cores.</summary>
public sealed class StreamTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("html")]
    [InlineData("text")]
    public async Task Results_come_in_the_order_of_the_lines(string format)
    {
        const int Count = 300;
        var lines = string.Concat(Enumerable.Range(0, Count).Select(number => LineOf(Named(TemporaryFolder.DoubtfulReport(), $"第{number}局"))));

        var run = await ToolRun.With(lines, "validate", "-", "--format", format);

        var places = format == "sarif"
            ? [.. run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select((_, index) => index)]
            : Enumerable.Range(0, Count).Select(number => run.Output.IndexOf($"第{number}局", StringComparison.Ordinal)).ToArray();
        places.Should().HaveCount(Count).And.BeInAscendingOrder().And.NotContain(-1);
    }

    [Fact]
    public async Task A_broken_line_on_standard_input_does_not_stop_the_others()
    {
        var run = await ToolRun.With($"{LineOf(TemporaryFolder.GoodReport())}\n[1\n{LineOf(TemporaryFolder.BadReport())}", "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Total("reports").Should().Be(2);
        run.Total("unreadable").Should().Be(1);
        run.Reports[1].GetProperty("diagnostics")[0].GetProperty("position").GetProperty("line").GetInt32().Should().Be(3);
        run.Reports[2].GetProperty("summary").GetProperty("broken").GetInt32().Should().Be(2);
    }

    [Theory]
    [InlineData("{\"year\": 2024}\n", 1)]
    [InlineData("{\"year\": 2024}", 1)]
    [InlineData("{\n\"year\": 2024\n}\n", 1)]
    [InlineData("{ \"agency\":\n{ \"name\": \"某局\" } }", 1)]
    [InlineData("\uFEFF{\"year\": 2024}\r\n\r\n{\"year\": 2023}\r\n", 2)]
    [InlineData("\n{\"year\": 2024}\n  {\"year\": 2023}\n{\"year\": 2022}", 3)]
    public async Task Two_lines_that_begin_an_object_are_two_reports(string input, int reports) =>
        (await ToolRun.With(input, "validate", "-", "--format", "json", "--pair", "never")).Reports.Should().HaveCount(reports);

    [Fact]
    public async Task One_line_on_standard_input_is_not_numbered()
    {
        var one = await ToolRun.With(LineOf(TemporaryFolder.GoodReport()), "validate", "-");
        var two = await ToolRun.With(LineOf(TemporaryFolder.GoodReport()) + LineOf(TemporaryFolder.GoodReport()), "validate", "-");

        one.Output.Should().NotContain(ChineseResultMessages.Instance.PathOf("-", 1));
        two.Output.Should().Contain(ChineseResultMessages.Instance.PathOf("-", 1)).And.Contain(ChineseResultMessages.Instance.PathOf("-", 2));
    }

    [Fact]
    public async Task Lines_on_standard_input_are_not_paired_and_that_is_said()
    {
        var lines = LineOf(Fixtures.Suqian2023()) + LineOf(WithWrongChain());

        var run = await ToolRun.With(lines, "validate", "-", "--format", "json");
        var asked = await ToolRun.With(lines, "validate", "-", "--format", "json", "--pair", "never");

        run.RuleIds.Should().NotContain("GD602");
        run.Error.Should().NotBeEmpty();
        asked.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("auto", true)]
    [InlineData("always", true)]
    [InlineData("never", false)]
    public async Task A_file_of_lines_is_paired_unless_the_user_says_otherwise(string pair, bool isPaired)
    {
        var path = _folder.Write("many.ndjson", LineOf(Fixtures.Suqian2023()) + LineOf(WithWrongChain()));

        var run = await ToolRun.Of("validate", path, "--format", "json", "--pair", pair);

        run.RuleIds.Contains("GD602").Should().Be(isPaired);
    }

    [Fact]
    public async Task The_overview_of_a_very_long_run_is_cut_and_says_so()
    {
        const int Count = Overview.Most + 200;
        var run = await ToolRun.With("{}\n" + string.Concat(Enumerable.Repeat("{}\n", Count - 1)), "validate", "-");

        run.Output.Split('\n').Count(line => line.StartsWith('│')).Should().Be(Overview.Most + 1);
        run.Output.Should().Contain(ChineseResultMessages.Instance.OverviewCut(Overview.Most, Count));
    }

    [Fact]
    public async Task Ctrl_C_in_a_long_run_says_what_was_done_and_writes_no_half_file()
    {
        using var cancellation = new CancellationTokenSource();
        using var input = new EndlessInput(Encoding.UTF8.GetBytes(LineOf(TemporaryFolder.GoodReport())), cancelAfter: 4_000_000, cancellation);

        var run = await ToolRun.With(input, cancellation.Token, "validate", "-", "--format", "json", "-o", _folder.In("result.json"));

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        run.Error.Should().Contain("result.json");
        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public async Task The_results_so_far_are_out_when_a_long_run_is_ended()
    {
        using var cancellation = new CancellationTokenSource();
        using var input = new EndlessInput(Encoding.UTF8.GetBytes(LineOf(TemporaryFolder.GoodReport())), cancelAfter: 4_000_000, cancellation);

        var run = await ToolRun.With(input, cancellation.Token, "validate", "-");

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        run.Output.Should().Contain(ChineseResultMessages.Instance.PathOf("-", 20));
    }

    private static AnnualReport WithWrongChain()
    {
        var report = Fixtures.Suqian2024();
        report.ProactiveDisclosure!.NormativeDocuments.InForce = 425;
        return report;
    }

    private static AnnualReport Named(AnnualReport report, string name)
    {
        report.Agency.Name = name;
        return report;
    }

    private static string LineOf(AnnualReport report)
    {
        using var stream = new MemoryStream();
        ReportJson.WriteLine(stream, report);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A standard input that says the same for ever; somebody presses Ctrl-C after a while.</summary>
    private sealed class EndlessInput(byte[] line, long cancelAfter, CancellationTokenSource cancellation) : MemoryStream(line)
    {
        private long _given;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_given > cancelAfter)
            {
                cancellation.Cancel();
            }

            Position %= Length;
            var read = base.Read(buffer, offset, count);
            _given += read;
            return read;
        }
    }
}
