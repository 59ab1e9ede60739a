using System.Net;
using Gov.Disclosure.Results;
using Gov.Disclosure.Tests.Documents;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>The files that are made to hurt the readers, sent to the service: each is answered as it is read, and the next good one right.</summary>
public sealed class HostileServiceTests : HostileFileTests, IAsyncLifetime
{
    private static readonly byte[] Right = Reports.Document(Reports.Wrong, ResultFormat.Json);

    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    protected override IReadOnlyList<string> Read(string name, byte[] file)
    {
        var reply = Post(name, file);

        reply.Status.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
        Post(Reports.Name, Reports.Wrong).Bytes.Should().Equal(Right);
        return reply.Status == HttpStatusCode.OK ? [] : [.. reply.Json.GetProperty("diagnostics").EnumerateArray().Select(finding => finding.GetProperty("ruleId").GetString()!)];
    }

    // The tests of the readers are no asynchronous ones.
    private Reply Post(string name, byte[] file) => Task.Run(() => _service.PostAsync("/v1/validate", ("file", name, file))).GetAwaiter().GetResult();
}
