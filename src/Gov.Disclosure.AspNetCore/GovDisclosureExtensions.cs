using Gov.Disclosure.AspNetCore.Assistants;
using Gov.Disclosure.AspNetCore.Endpoints;
using Gov.Disclosure.AspNetCore.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Server;

namespace Gov.Disclosure.AspNetCore;

/// <summary>Puts the service into an ASP.NET Core application.</summary>
public static class GovDisclosureExtensions
{
    /// <summary>Adds what the endpoints need.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets limits and rules; <see langword="null"/> for the default.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGovDisclosure(this IServiceCollection services, Action<GovDisclosureOptions>? configure = null)
    {
        var options = new GovDisclosureOptions();
        configure?.Invoke(options);
        return services.AddSingleton(provider => new DisclosureService(options, provider.GetService<ILogger<DisclosureService>>()));
    }

    /// <summary>Maps the endpoints: <c>/v1/validate</c>, <c>/v1/convert</c>, <c>/v1/annotate</c>, <c>/v1/repair</c>, <c>/v1/compare</c>, <c>/v1/rules</c>,
    /// <c>/schema</c>, <c>/openapi.json</c>,
    /// <c>/health</c> and the page.</summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="prefix">What the paths of the endpoints begin with.</param>
    /// <returns>What applies to all of them, as who may use them.</returns>
    public static IEndpointConventionBuilder MapGovDisclosure(this IEndpointRouteBuilder endpoints, string prefix = "/")
    {
        var service = endpoints.ServiceProvider.GetRequiredService<DisclosureService>();
        var group = endpoints.MapGroup(prefix.TrimEnd('/'));
        foreach (var endpoint in ServiceEndpoints.All)
        {
            foreach (var path in endpoint.Paths)
            {
                group.MapMethods(path, [endpoint.Method], context => endpoint.InvokeAsync(context, service));
            }
        }

        return group;
    }

    /// <summary>Adds the tools for assistants (Model Context Protocol), beside <see cref="AddGovDisclosure"/>.</summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGovDisclosureMcp(this IServiceCollection services)
    {
        services.AddMcpServer().WithHttpTransport(transport => transport.SessionMode = HttpServerSessionMode.Stateless);
        services.AddSingleton(provider => new AssistantServer(provider.GetRequiredService<DisclosureService>(), readsFiles: false));
        services.AddOptions<McpServerOptions>().Configure<AssistantServer>((options, server) => server.Configure(options));
        return services;
    }

    /// <summary>
    /// Maps the address for assistants: they validate, repair, compare and convert reports and look rules up. They send what they work on; no file of the
    /// server is read.
    /// </summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="path">The address.</param>
    /// <returns>What applies to it, as who may use it.</returns>
    public static IEndpointConventionBuilder MapGovDisclosureMcp(this IEndpointRouteBuilder endpoints, string path = "/mcp") => endpoints.MapMcp(path);
}
