using System.Net.Sockets;
using Gov.Disclosure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gov.Disclosure.Cli;

/// <summary>The service in this process. It reads no settings but those of the command line, and writes no log but of its own defects.</summary>
internal sealed class Server
{
    // Who is being served when the end is asked for is served to the end, but not for longer than a service manager waits.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(3);

    public required string Address { get; init; }

    /// <summary>The file of the page at the root; <see langword="null"/> for the small one.</summary>
    public required string? Page { get; init; }

    public required ToolMessages Messages { get; init; }

    public async Task<int> RunAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        await using var application = Build(console);
        application.UseRouting();
        application.MapGovDisclosure();
        application.MapGovDisclosureMcp();
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            console.Tell(Messages.CannotListen(Address, failure.InnerException is AddressInUseException ? Messages.AddressInUse : Messages.AddressRefused));
            return ExitCode.Failure;
        }

        foreach (var url in application.Urls)
        {
            console.Tell(Messages.Serving(url));
        }

        if (!IsLoopback(BindingAddress.Parse(Address)))
        {
            console.Tell(Messages.ServingOthers);
        }

        await application.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Success;
    }

    private WebApplication Build(ToolConsole console)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(Address).ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxConcurrentConnections = 1000;
        });
        builder.Logging.AddProvider(new DefectLog(console));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, LifetimeOfTool>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = LongestEnd);
        builder.Services.AddGovDisclosure(options => options.Page = Page).AddGovDisclosureMcp();
        return builder.Build();
    }

    private static bool IsLoopback(BindingAddress address) =>
        address.Host == "localhost" || (System.Net.IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && System.Net.IPAddress.IsLoopback(ip));

    /// <summary>The tool itself hears what asks it to end.</summary>
    private sealed class LifetimeOfTool : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
