using System.Globalization;
using System.Text;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Json;

/// <summary>Many reports of one stream on several cores.</summary>
public sealed class ParallelLineTests
{
    private const int Reports = 2_000;

    // Lines of about a kilobyte, so that the stream makes many blocks.
    private static readonly byte[] Lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Reports).Select(number =>
        $"{{\"title\": \"{number}\", \"overview\": \"{new string('字', 300)}\"}}\n")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Results_come_in_the_order_of_the_lines_however_long_each_takes(int degree)
    {
        var numbers = new List<int>();
        await foreach (var number in ReportJson.SelectLinesAsync(new MemoryStream(Lines), Unevenly, Degree(degree)))
        {
            numbers.Add(number);
        }

        numbers.Should().Equal(Enumerable.Range(0, Reports));

        static int Unevenly(ReadResult read)
        {
            var number = NumberOf(read);
            if (number % 501 == 0)
            {
                Thread.Sleep(20);
            }

            return number;
        }
    }

    [Theory]
    [InlineData(400_000)]
    [InlineData(3_000_000)]
    public async Task A_line_longer_than_what_is_read_at_once_stands_in_its_place(int length)
    {
        var numbers = new List<int>();
        var lines = Encoding.UTF8.GetBytes($"{{\"title\": \"0\"}}\n{{\"title\": \"1\", \"overview\": \"{new string('字', length)}\"}}\n{{\"title\": \"2\"}}");

        await foreach (var number in ReportJson.SelectLinesAsync(new MemoryStream(lines), NumberOf))
        {
            numbers.Add(number);
        }

        numbers.Should().Equal(0, 1, 2);
    }

    [Fact]
    public async Task A_line_over_the_limit_is_told_in_its_place_however_long_it_is()
    {
        var lines = Encoding.UTF8.GetBytes($"{{\"title\": \"0\"}}\n{new string(' ', 3_000_000)}{{}}\n{{\"title\": \"2\"}}");
        var found = new List<string>();

        await foreach (var rule in ReportJson.SelectLinesAsync(new MemoryStream(lines), read => read.Report is null ? read.Diagnostics[0].RuleId : read.Report.Title!, ReportReadOptions.Default with { MaxBytes = 1_000 }))
        {
            found.Add(rule);
        }

        found.Should().Equal("0", ReadingRules.TooLarge.Id, "2");
    }

    [Fact]
    public async Task Lines_are_worked_on_by_as_many_threads_as_asked_for_and_no_more()
    {
        var working = 0;
        var most = 0;
        await foreach (var _ in ReportJson.SelectLinesAsync(new MemoryStream(Lines), Count, Degree(2)))
        {
        }

        most.Should().BeInRange(1, 2);

        int Count(ReadResult read)
        {
            var now = Interlocked.Increment(ref working);
            InterlockedMax(ref most, now);
            Interlocked.Decrement(ref working);
            return 0;
        }
    }

    [Fact]
    public async Task The_stream_is_read_no_further_while_a_result_waits_to_be_taken()
    {
        var stream = new MemoryStream(Lines);
        await using var results = ReportJson.SelectLinesAsync(stream, NumberOf, Degree(1)).GetAsyncEnumerator();
        await results.MoveNextAsync();

        var read = stream.Position;
        await Task.Delay(50);

        stream.Position.Should().Be(read).And.BeLessThan(Lines.Length);
    }

    [Fact]
    public async Task What_the_function_throws_reaches_the_caller_behind_the_results_before_it()
    {
        var numbers = new List<int>();
        var reading = async () =>
        {
            await foreach (var number in ReportJson.SelectLinesAsync(new MemoryStream(Lines), FailLate, Degree(2)))
            {
                numbers.Add(number);
            }
        };

        await reading.Should().ThrowAsync<InvalidOperationException>();
        numbers.Should().NotBeEmpty().And.Equal(Enumerable.Range(0, numbers.Count)).And.NotContain(Reports / 2);

        static int FailLate(ReadResult read) => NumberOf(read) is var number && number == Reports / 2 ? throw new InvalidOperationException() : number;
    }

    [Fact]
    public async Task A_caller_that_stops_listening_leaves_no_work_behind()
    {
        var working = 0;
        await foreach (var _ in ReportJson.SelectLinesAsync(new MemoryStream(Lines), Work, Degree(3)))
        {
            break;
        }

        working.Should().Be(0);

        int Work(ReadResult read)
        {
            Interlocked.Increment(ref working);
            Thread.SpinWait(2_000);
            return Interlocked.Decrement(ref working);
        }
    }

    [Fact]
    public async Task Cancelling_stops_between_two_results()
    {
        using var source = new CancellationTokenSource();
        var taken = 0;
        var reading = async () =>
        {
            await foreach (var _ in ReportJson.SelectLinesAsync(new MemoryStream(Lines), NumberOf, Degree(2), source.Token))
            {
                taken++;
                await source.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        taken.Should().Be(1);
    }

    [Fact]
    public async Task Each_report_is_given_its_place_among_the_lines_that_are_not_blank()
    {
        var lines = Encoding.UTF8.GetBytes("\n" + Encoding.UTF8.GetString(Lines).Replace("\n", "\n \n", StringComparison.Ordinal));
        var places = new List<(int Number, int Place)>();
        await foreach (var entry in ReportJson.SelectLinesAsync(new MemoryStream(lines), (read, place) => (NumberOf(read), place), Degree(2)))
        {
            places.Add(entry);
        }

        places.Should().HaveCount(Reports).And.OnlyContain(entry => entry.Number == entry.Place);
    }

    [Fact]
    public void Less_than_one_core_is_refused() =>
        FluentActions.Invoking(() => Degree(0)).Should().Throw<ArgumentOutOfRangeException>();

    private static ReportReadOptions Degree(int degree) => ReportReadOptions.Default with { MaxDegreeOfParallelism = degree };

    private static int NumberOf(ReadResult read) => int.Parse(read.Report!.Title!, CultureInfo.InvariantCulture);

    private static void InterlockedMax(ref int target, int value)
    {
        for (var current = target; value > current; current = target)
        {
            Interlocked.CompareExchange(ref target, value, current);
        }
    }
}
