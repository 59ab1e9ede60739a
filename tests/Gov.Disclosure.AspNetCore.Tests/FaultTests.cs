using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Fuzz;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>
/// Damaged and hostile bodies, made as the fuzzer of the readers makes them, between good ones. A good one gets its right answer every time, and nothing is answered with 500. The long run:
/// <c>FAULTS=10000 dotnet test tests/Gov.Disclosure.AspNetCore.Tests -c Release --filter FullyQualifiedName~FaultTests</c>.
/// With <c>FAULT_FILES=folder</c> every other body is a file of that folder as it is, say one that a fuzzer has kept.
/// </summary>
public sealed class FaultTests
{
    private const int Clients = 4;
    private const int GoodEvery = 10;

    private static readonly int Bodies = int.Parse(Environment.GetEnvironmentVariable("FAULTS") ?? "400", CultureInfo.InvariantCulture);
    private static readonly string[] Kept = Environment.GetEnvironmentVariable("FAULT_FILES") is { } folder ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];
    private static readonly HttpStatusCode[] Allowed =
        [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnprocessableEntity, HttpStatusCode.ServiceUnavailable];

    private static readonly string[] Addresses =
    [
        "/v1/validate", "/v1/validate?format=html", "/v1/validate?format=sarif&lang=en", "/v1/validate?format=text", "/v1/annotate", "/v1/annotate?applyRepair=true",
        "/v1/repair?format=text", "/v1/convert?to=html", "/v1/convert?to=xlsx", "/v1/compare",
    ];

    private static readonly byte[] Right = Reports.Document(Reports.Wrong, ResultFormat.Json);

    [Fact]
    public async Task Damaged_and_hostile_bodies_get_an_answer_and_the_good_ones_between_them_the_right_one()
    {
        await using var service = await RunningService.StartAsync();
        var sources = Sources();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => SendAsync(service, sources, new Random(client), Bodies / Clients))));

        outcomes.SelectMany(outcome => outcome).Should().BeEmpty();
        service.Logged.Text.Should().NotContain("A request failed");
        (await service.GetAsync("/health")).Json.GetProperty("running").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task Broken_requests_end_their_own_connection_alone()
    {
        await using var service = await RunningService.StartAsync();
        var length = Reports.Wrong.Length;
        (string Head, byte[] Body)[] broken =
        [
            ("POST /v1/validate HTTP/1.1\r\nHost: a\r\nContent-Length: -1", []),
            ($"POST /v1/validate HTTP/1.1\r\nHost: a\r\nContent-Length: {length * 2}", Reports.Wrong),
            ("POST /v1/validate HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked", "zz\r\nbroken"u8.ToArray()),
            ("POST /v1/validate HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data\r\nContent-Length: 3", "abc"u8.ToArray()),
            ("POST /v1/validate HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9", "--b\r\nhalf"u8.ToArray()),
            ($"POST /v1/validate HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary={new string('b', 5000)}\r\nContent-Length: 3", "abc"u8.ToArray()),
            ("POST /v1/validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nContent-Length: 900", "{\"half\": "u8.ToArray()),
            ($"POST /v1/validate?{new string('n', 20_000)} HTTP/1.1\r\nHost: a\r\nContent-Length: 1", "a"u8.ToArray()),
            ("\0\0\0\0", []),
        ];
        for (var number = 0; number < Math.Max(broken.Length, Bodies / 10); number++)
        {
            var (head, body) = broken[number % broken.Length];
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, service.Address.Port);
            try
            {
                await client.GetStream().WriteAsync((byte[])[.. Encoding.Latin1.GetBytes(head + "\r\n\r\n"), .. body]);
                client.Client.Shutdown(SocketShutdown.Send);
                var answer = new byte[64];
                var read = await client.GetStream().ReadAsync(answer);
                Encoding.ASCII.GetString(answer, 0, read).Should().NotStartWith("HTTP/1.1 5");
            }
            catch (Exception gone) when (gone is IOException or SocketException or InvalidOperationException)
            {
                // The service hung up on what is no request.
            }
        }

        (await service.PostAsync("/v1/validate", ("file", Reports.Name, Reports.Wrong))).Bytes.Should().Equal(Right);
    }

    private static async Task<List<string>> SendAsync(RunningService service, IReadOnlyList<Source> sources, Random chance, int count)
    {
        var wrong = new List<string>();
        for (var number = 0; number < count; number++)
        {
            if (number % GoodEvery == 0)
            {
                var good = await service.PostAsync("/v1/validate", ("file", Reports.Name, Reports.Wrong));
                if (good.Status != HttpStatusCode.ServiceUnavailable && !good.Bytes.AsSpan().SequenceEqual(Right))
                {
                    wrong.Add($"good {number}: {good.Status}");
                }
            }

            var source = sources[chance.Next(sources.Count)];
            var body = Kept.Length > 0 && number % 2 == 0 ? await File.ReadAllBytesAsync(Kept[chance.Next(Kept.Length)]) : source.Mutation.Mutate(source.Seed, source.Other, chance);
            var address = Addresses[chance.Next(Addresses.Length)];
            var reply = chance.Next(4) switch
            {
                0 => await service.PostBodyAsync(address, body),
                1 => await service.PostBodyAsync(address, body, "application/x-ndjson"),
                2 => await service.PostBodyAsync(address, Damaged(body, chance), "multipart/form-data; boundary=line"),
                _ => await service.PostAsync(address, address == "/v1/compare" ? [("earlier", source.Name, body), ("later", "b.docx", Reports.Of2024)] : [("file", source.Name, body), ("previous", source.Name, source.Seed)]),
            };
            if (!Allowed.Contains(reply.Status) || (reply.Status != HttpStatusCode.OK && reply.MediaType != "application/problem+json"))
            {
                wrong.Add($"{source.Name} {number} to {address}: {reply.Status} {reply.Text[..Math.Min(200, reply.Text.Length)]}");
            }
        }

        return wrong;
    }

    /// <summary>A form around the body, as somebody writes it who does it by hand and wrong.</summary>
    private static byte[] Damaged(byte[] body, Random chance)
    {
        byte[] form = [.. Encoding.UTF8.GetBytes("--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"报告.docx\"\r\n\r\n"), .. body, .. "\r\n--line--\r\n"u8];
        for (var left = chance.Next(4); left > 0; left--)
        {
            form[chance.Next(Math.Min(form.Length, 200))] = (byte)chance.Next(256);
        }

        return chance.Next(3) == 0 ? form[..chance.Next(form.Length)] : form;
    }

    private static List<Source> Sources()
    {
        var markup = new ByteMutation(Tokens.Markup, 8 * 1024, 64 * 1024);
        var text = new ByteMutation(Tokens.Text, 4 * 1024, 64 * 1024);
        var written = ReportFormat.All.Where(format => format != ReportFormat.Svg).Select(format => ("a" + format.Extension, Reports.Written(Fixtures.Suqian2024(), format)));
        var kept = RepositoryFiles.Matching("*", "tests", "Gov.Disclosure.Fuzz", "corpus")
            .Select(file => (Name: "a." + Path.GetFileName(Path.GetDirectoryName(file)), Bytes: File.ReadAllBytes(file)))
            .Where(file => file.Bytes.Length is > 8 and < 200_000);
        (string Name, byte[] Bytes)[] seeds = [.. written, .. kept];
        return
        [
            .. seeds.Select((seed, index) =>
            {
                IMutation mutation = Path.GetExtension(seed.Name) switch
                {
                    ".docx" or ".xlsx" or ".odt" or ".ofd" => new PackageMutation(markup),
                    ".pdf" => new PdfMutation(new ByteMutation(Tokens.Pdf, 16 * 1024, 64 * 1024)),
                    ".doc" or ".xls" => new BinaryMutation(),
                    ".html" or ".mht" => markup,
                    ".json" => new ByteMutation(Tokens.Json, 4 * 1024, 64 * 1024),
                    _ => text,
                };
                mutation.Learn(seed.Bytes);
                return new Source(seed.Name, seed.Bytes, seeds[(index + 1) % seeds.Length].Bytes, mutation);
            }),
        ];
    }

    private sealed record Source(string Name, byte[] Seed, byte[] Other, IMutation Mutation);
}
