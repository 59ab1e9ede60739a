using System.CommandLine;
using Gov.Disclosure.AspNetCore;
using Gov.Disclosure.AspNetCore.Assistants;
using Gov.Disclosure.AspNetCore.Running;
using ModelContextProtocol.Server;

namespace Gov.Disclosure.Cli;

/// <summary><c>mcp</c>: the tools for assistants on this machine, over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("mcp", Bilingual.Mcp);
        command.SetAction(async (_, cancellationToken) =>
        {
            using var service = new DisclosureService(new GovDisclosureOptions(), null);
            var options = new McpServerOptions();
            new AssistantServer(service, readsFiles: true).Configure(options);
            await using var server = McpServer.Create(new StreamServerTransport(console.Input, console.Output, ToolCommand.Name), options);
            await server.RunAsync(cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }
}
