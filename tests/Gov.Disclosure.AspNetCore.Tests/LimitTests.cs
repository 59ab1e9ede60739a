using System.Net;
using System.Net.Sockets;
using System.Text;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Running;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>However much comes, and however slowly, no more is done at once than was allowed, and good requests are served.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Who_comes_when_the_queue_is_full_is_sent_away_with_a_time_to_return()
    {
        using var service = new DisclosureService(new GovDisclosureOptions { MaxConcurrency = 1, MaxQueue = 1 }, null);
        using var end = new ManualResetEventSlim();
        Answer Work()
        {
            end.Wait();
            return new Document([], MediaTypes.Json);
        }

        var first = service.RunAsync(Work, new MemoryStream(), CancellationToken.None);
        var second = service.RunAsync(Work, new MemoryStream(), CancellationToken.None);
        var third = await service.RunAsync(Work, new MemoryStream(), CancellationToken.None);
        service.Load.Should().Be((1, 1));
        end.Set();

        third.Should().BeOfType<Problem>().Which.Kind.Should().Be(ProblemKind.Busy);
        (await first).Should().BeOfType<Document>();
        (await second).Should().BeOfType<Document>();
    }

    [Fact]
    public async Task Work_that_takes_too_long_is_answered_and_keeps_its_place_until_it_ends()
    {
        using var service = new DisclosureService(new GovDisclosureOptions { MaxConcurrency = 1, MaxQueue = 0, TimeLimit = TimeSpan.FromMilliseconds(50) }, null);
        using var end = new ManualResetEventSlim();

        var slow = await service.RunAsync(
            () =>
            {
                end.Wait();
                return new Document([], MediaTypes.Json);
            },
            new MemoryStream(),
            CancellationToken.None);

        slow.Should().BeOfType<Problem>().Which.Kind.Should().Be(ProblemKind.TimeLimit);
        (await service.RunAsync(() => new Document([], MediaTypes.Json), new MemoryStream(), CancellationToken.None)).Should().BeOfType<Problem>().Which.Kind.Should().Be(ProblemKind.Busy);
        end.Set();
        await Until(() => service.Load == (0, 0));
        (await service.RunAsync(() => new Document([], MediaTypes.Json), new MemoryStream(), CancellationToken.None)).Should().BeOfType<Document>();
    }

    [Fact]
    public async Task A_client_who_goes_while_waiting_gives_up_the_place()
    {
        using var service = new DisclosureService(new GovDisclosureOptions { MaxConcurrency = 1, MaxQueue = 1 }, null);
        using var end = new ManualResetEventSlim();
        using var gone = new CancellationTokenSource();
        var first = service.RunAsync(
            () =>
            {
                end.Wait();
                return new Document([], MediaTypes.Json);
            },
            new MemoryStream(),
            CancellationToken.None);
        var waiting = service.RunAsync(() => throw new InvalidOperationException("it is never begun"), new MemoryStream(), gone.Token);

        await gone.CancelAsync();

        await waiting.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        service.Load.Should().Be((1, 0));
        end.Set();
        await first;
    }

    [Fact]
    public async Task A_defect_is_told_without_its_words_and_the_log_has_them_neither()
    {
        var log = new RunningService.Log();
        using var service = new DisclosureService(new GovDisclosureOptions(), log);

        var answer = await service.RunAsync(() => throw new InvalidOperationException("张三"), new MemoryStream(), CancellationToken.None);

        answer.Should().BeOfType<Problem>().Which.Kind.Should().Be(ProblemKind.Failed);
        log.Text.Should().Contain(nameof(InvalidOperationException)).And.NotContain("张三");
    }

    [Fact]
    public async Task Bodies_that_would_take_more_memory_than_allowed_are_sent_away_and_leave_nothing_behind()
    {
        await using var service = await RunningService.StartAsync(options => options.MaxHeldBytes = 50_000);
        for (var turn = 0; turn < 3; turn++)
        {
            var reply = await service.PostBodyAsync("/v1/validate", new byte[60_000]);
            reply.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
            reply.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(2));
            (await service.PostBodyAsync("/v1/validate", Reports.Of2024)).Status.Should().Be(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Slow_half_and_aborted_uploads_keep_nobody_out()
    {
        await using var service = await RunningService.StartAsync(options =>
        {
            options.MaxConcurrency = 1;
            options.MaxQueue = 1;
        });
        var clients = new List<TcpClient>();
        for (var number = 0; number < 40; number++)
        {
            var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, service.Address.Port);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /v1/validate HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {Reports.Wrong.Length}\r\n\r\n"));
            await client.GetStream().WriteAsync(Reports.Wrong.AsMemory(0, Reports.Wrong.Length / 2));
            clients.Add(client);
        }

        (await service.PostBodyAsync("/v1/validate", Reports.Of2024)).Status.Should().Be(HttpStatusCode.OK);
        clients.ForEach(client => client.Dispose());
        (await service.PostBodyAsync("/v1/validate", Reports.Of2024)).Status.Should().Be(HttpStatusCode.OK);
        (await service.GetAsync("/health")).Json.GetProperty("waiting").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task No_name_and_nothing_of_a_file_is_logged()
    {
        await using var service = await RunningService.StartAsync();

        await service.PostAsync("/v1/validate", ("file", "机密文件.docx", Reports.Wrong));
        await service.PostAsync("/v1/validate", ("file", "机密文件.docx", Reports.Wrong[..5000]));
        await service.PostBodyAsync("/v1/validate", Reports.Lines, "application/x-ndjson");

        service.Logged.Text.Should().NotBeEmpty().And.NotContain("机密文件").And.NotContain("永和").And.NotContain("宿迁");
    }

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(2);
        }
    }
}
