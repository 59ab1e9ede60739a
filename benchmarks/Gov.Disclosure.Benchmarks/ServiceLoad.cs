using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// The service under load from another process on the same machine: <c>dotnet run -c Release -- service-load TOOL [SECONDS [OVERLOAD]]</c>. First as many clients as there are cores, in turn with
/// the same work in a process of its own; then for OVERLOAD seconds twice as many as the service works for and lets wait together. Ratios are of one run, the median of several rounds.
/// </summary>
internal static partial class ServiceLoad
{
    /// <summary>The mode of this program that does the work without a service.</summary>
    public const string Mode = "service-work";

    private const int Rounds = 5;
    private const int WarmUp = 5;
    private const int Waiting = 64;

    public static async Task PrintAsync(TextWriter output, string tool, int seconds, int overload)
    {
        using var server = Process.Start(Redirected(ToolProcess.Start(tool, ["serve", "--urls", "http://127.0.0.1:0"])))!;
        var address = new Uri(Address().Match((await server.StandardError.ReadLineAsync())!).Value);
        try
        {
            await PrintRatesAsync(output, address, server, seconds);
            await PrintOverloadAsync(output, address, server, overload);
        }
        finally
        {
            server.Kill();
        }
    }

    /// <summary>The work without a service, for the process that is started beside it: as many seconds as each line of its input says.</summary>
    public static void WorkHere(TextReader input, TextWriter output, string file)
    {
        var (name, bytes) = (Path.GetFileName(file), File.ReadAllBytes(file));
        while (input.ReadLine() is { } seconds)
        {
            var cpu = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            var done = Work(bytes, name, int.Parse(seconds, CultureInfo.InvariantCulture));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done / clock.Elapsed.TotalSeconds} {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / done}"));
        }
    }

    private static async Task PrintRatesAsync(TextWriter output, Uri address, Process server, int seconds)
    {
        var clients = Environment.ProcessorCount;
        output.WriteLine("format |  bytes | in process/s | service/s | service / in process | CPU of the service / in process | p50 ms | p95 ms | p99 ms");
        foreach (var format in new[] { ReportFormat.Docx, ReportFormat.Html, ReportFormat.Json })
        {
            var file = Written(format);
            var name = "a" + format.Extension;
            var rounds = new List<(double InProcess, double Service, double Cpu, LoadRun Run)>();
            using var beside = new WorkBeside(file, name);
            beside.Take(WarmUp);
            await SendAsync(address, file, name, clients, WarmUp);
            for (var round = 0; round < Rounds; round++)
            {
                var (rate, milliseconds) = beside.Take(seconds);
                var before = CpuOf(server);
                var run = await SendAsync(address, file, name, clients, seconds);
                rounds.Add((rate, run.Rate, (CpuOf(server) - before).TotalMilliseconds / run.Done / milliseconds, run));
            }

            double Median(Func<(double InProcess, double Service, double Cpu, LoadRun Run), double> of) => rounds.Select(of).Order().ElementAt(Rounds / 2);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{format,-6} | {file.Length,6} | {Median(round => round.InProcess),12:F0} | {Median(round => round.Service),9:F0} | {Median(round => round.Service / round.InProcess),20:F2} | {Median(round => round.Cpu),31:F2} | {Median(round => round.Run.Percentile(50)),6:F1} | {Median(round => round.Run.Percentile(95)),6:F1} | {Median(round => round.Run.Percentile(99)),6:F1}"));
        }
    }

    private static TimeSpan CpuOf(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
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
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{clients} clients for {seconds} s: answered {over.Done}, sent away (503) {over.SentAway}, anything else {over.Other}; asked / answered {(double)(over.Done + over.SentAway) / over.Done:F1}; p50 {over.Percentile(50):F0} ms, p95 {over.Percentile(95):F0} ms, p99 {over.Percentile(99):F0} ms"));
        var quarters = memory.Chunk((memory.Count + 3) / 4).Select(quarter => $"{quarter.Order().ElementAt(quarter.Length / 2) / 1e6:F0} ({quarter.Max() / 1e6:F0})");
        output.WriteLine($"memory of the service in MB, median and most of each quarter of that time: {string.Join(", ", quarters)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first answer after it {recovered:F0} ms; one client after / before {after.Rate / alone.Rate:F2}"));
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

    private static int Work(byte[] file, string name, int seconds)
    {
        var end = DateTime.UtcNow.AddSeconds(seconds);
        var done = 0;
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (DateTime.UtcNow < end)
            {
                new ResultDocument(ReportFile.ReadAll(new MemoryStream(file), name).Select(read => ReportResult.Of(read))).ToUtf8Bytes(ResultFormat.Json);
                Interlocked.Increment(ref done);
            }
        });
        return done;
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

/// <summary>A process of its own that does what the service does with a file, compiled as the tool is.</summary>
internal sealed class WorkBeside : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Process _process;

    public WorkBeside(byte[] file, string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, file);
        var start = new ProcessStartInfo("dotnet", [typeof(ServiceLoad).Assembly.Location, ServiceLoad.Mode, path]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = Process.Start(start)!;
    }

    /// <summary>How often a second, and with how many milliseconds of the processors each time.</summary>
    public (double Rate, double Milliseconds) Take(int seconds)
    {
        _process.StandardInput.WriteLine(seconds);
        var fields = _process.StandardOutput.ReadLine()!.Split(' ');
        return (double.Parse(fields[0], CultureInfo.InvariantCulture), double.Parse(fields[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
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
