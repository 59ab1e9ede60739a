using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// The service under load from another process on the same machine: <c>dotnet run -c Release -- service-load TOOL [SECONDS]</c>. First what the same work takes in process, then as many clients as
/// there are cores, then twice as many as the service works for and lets wait together. Formats and ways take turns; ratios are of one run.
/// </summary>
internal static partial class ServiceLoad
{
    private const int Rounds = 3;
    private const int Waiting = 64;

    public static async Task PrintAsync(TextWriter output, string tool, int seconds)
    {
        using var server = Process.Start(Redirected(ToolProcess.Start(tool, ["serve", "--urls", "http://127.0.0.1:0"])))!;
        var address = new Uri(Address().Match((await server.StandardError.ReadLineAsync())!).Value);
        try
        {
            await PrintRatesAsync(output, address, seconds);
            await PrintOverloadAsync(output, address, server, seconds * 4);
        }
        finally
        {
            server.Kill();
        }
    }

    private static async Task PrintRatesAsync(TextWriter output, Uri address, int seconds)
    {
        var clients = Environment.ProcessorCount;
        output.WriteLine("format | service / in process | p50 ms | p95 ms | p99 ms");
        foreach (var format in new[] { ReportFormat.Docx, ReportFormat.Html, ReportFormat.Json })
        {
            var file = Written(format);
            var name = "a" + format.Extension;
            var (inProcess, service) = (new List<double>(), new List<LoadRun>());
            InProcess(file, name, clients, 2);
            await SendAsync(address, file, name, clients, 2);
            for (var round = 0; round < Rounds; round++)
            {
                inProcess.Add(InProcess(file, name, clients, seconds));
                service.Add(await SendAsync(address, file, name, clients, seconds));
            }

            var median = service.OrderBy(run => run.Rate).ElementAt(Rounds / 2);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{format,-6} | {median.Rate / inProcess.Order().ElementAt(Rounds / 2):F2} | {median.Percentile(50):F1} | {median.Percentile(95):F1} | {median.Percentile(99):F1}"));
        }
    }

    private static async Task PrintOverloadAsync(TextWriter output, Uri address, Process server, int seconds)
    {
        var file = Written(ReportFormat.Docx);
        var alone = await SendAsync(address, file, "a.docx", 1, 3);
        var clients = 2 * (Environment.ProcessorCount + Waiting);
        var memory = new List<long>();
        using var watching = new CancellationTokenSource();
        var watch = WatchAsync(server, memory, watching.Token);
        var over = await SendAsync(address, file, "a.docx", clients, seconds);
        await watching.CancelAsync();
        await watch;
        var since = Stopwatch.StartNew();
        await SendAsync(address, file, "a.docx", 1, 0);
        var recovered = since.Elapsed.TotalMilliseconds;
        var after = await SendAsync(address, file, "a.docx", 1, 3);
        var half = memory.Count / 2;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{clients} clients for {seconds} s: answered {over.Done}, sent away (503) {over.SentAway}, anything else {over.Other}; p50 {over.Percentile(50):F0} ms, p99 {over.Percentile(99):F0} ms"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"peak memory of the second half / the first {(double)memory.Skip(half).Max() / memory.Take(half).Max():F2} ({memory.Max() / 1e6:F0} MB); first answer after it {recovered:F0} ms; one client after / before {after.Rate / alone.Rate:F2}"));
    }

    private static async Task WatchAsync(Process server, List<long> memory, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            server.Refresh();
            memory.Add(server.WorkingSet64);
            await Task.Delay(50, CancellationToken.None);
        }
    }

    private static double InProcess(byte[] file, string name, int threads, int seconds)
    {
        var end = DateTime.UtcNow.AddSeconds(seconds);
        var done = 0;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            while (DateTime.UtcNow < end)
            {
                new ResultDocument(ReportFile.ReadAll(new MemoryStream(file), name).Select(read => ReportResult.Of(read))).ToUtf8Bytes(ResultFormat.Json);
                Interlocked.Increment(ref done);
            }
        });
        return (double)done / seconds;
    }

    /// <summary>Every client sends one request after another; who is sent away waits a tenth of a second, which is less than it is told to.</summary>
    private static async Task<LoadRun> SendAsync(Uri address, byte[] file, string name, int clients, int seconds)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients }) { BaseAddress = address };
        var start = Stopwatch.StartNew();
        var runs = await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            var run = new LoadRun();
            do
            {
                var since = Stopwatch.GetTimestamp();
                using var response = await http.PostAsync("/v1/validate?name=" + name, new ByteArrayContent(file));
                await response.Content.ReadAsByteArrayAsync();
                run.Count(response.StatusCode, Stopwatch.GetElapsedTime(since));
                if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
                {
                    await Task.Delay(100);
                }
            }
            while (start.Elapsed.TotalSeconds < seconds);
            return run;
        }));
        return LoadRun.Of(runs, start.Elapsed);
    }

    private static byte[] Written(ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, ReportJson.Read(Data.Suqian).Report!, format);
        return stream.ToArray();
    }

    private static ProcessStartInfo Redirected(ProcessStartInfo start)
    {
        start.RedirectStandardError = true;
        return start;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}

/// <summary>What became of the requests of some clients.</summary>
internal sealed class LoadRun
{
    private readonly List<double> _milliseconds = [];
    private TimeSpan _time;

    public int Done => _milliseconds.Count;

    /// <summary>How many were sent away with 503.</summary>
    public int SentAway { get; private set; }

    public int Other { get; private set; }

    /// <summary>Answers a second.</summary>
    public double Rate => Done / _time.TotalSeconds;

    public static LoadRun Of(IReadOnlyCollection<LoadRun> runs, TimeSpan time)
    {
        var all = new LoadRun { _time = time, SentAway = runs.Sum(run => run.SentAway), Other = runs.Sum(run => run.Other) };
        all._milliseconds.AddRange(runs.SelectMany(run => run._milliseconds).Order());
        return all;
    }

    public void Count(HttpStatusCode status, TimeSpan took)
    {
        if (status == HttpStatusCode.OK)
        {
            _milliseconds.Add(took.TotalMilliseconds);
        }
        else if (status == HttpStatusCode.ServiceUnavailable)
        {
            SentAway++;
        }
        else
        {
            Other++;
        }
    }

    /// <summary>How long the slowest took of so many in a hundred.</summary>
    public double Percentile(int percent) => _milliseconds[Math.Min(Done - 1, Done * percent / 100)];
}
