using System.Reflection;
using System.Text;
using System.Text.Json;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Endpoints;
using Gov.Disclosure.AspNetCore.Messages;
using Gov.Disclosure.AspNetCore.Running;
using Gov.Disclosure.AspNetCore.Uploads;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gov.Disclosure.AspNetCore.Assistants;

/// <summary>The tools for assistants that draft reports, as the Model Context Protocol has them, under the same limits as every other request.</summary>
/// <param name="service">The service.</param>
/// <param name="readsFiles">Whether assistants are on the same machine and may name files by their paths.</param>
internal sealed class AssistantServer(DisclosureService service, bool readsFiles)
{
    private readonly DocumentShelf _shelf = new(TimeProvider.System);

    public void Configure(McpServerOptions options)
    {
        options.ServerInfo = new Implementation
        {
            Name = "gov-disclosure",
            Version = typeof(AssistantServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]
        };
        options.ServerInstructions = ServiceMessages.Both("Assistant.instructions");
        options.Capabilities = new ServerCapabilities { Tools = new ToolsCapability(), Resources = new ResourcesCapability() };
        options.Handlers.ListToolsHandler =
            (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. AssistantTools.All.Select(tool => tool.Describe(readsFiles))] });
        options.Handlers.CallToolHandler = async (request, cancellationToken) => await CallAsync(request.Params!, cancellationToken);
        options.Handlers.ListResourcesHandler = (_, _) => ValueTask.FromResult(new ListResourcesResult { Resources = [.. DocumentShelf.Published] });
        options.Handlers.ReadResourceHandler = (request, _) => ValueTask.FromResult(_shelf.Read(request.Params!.Uri));
    }

    private async Task<CallToolResult> CallAsync(CallToolRequestParams asked, CancellationToken cancellationToken)
    {
        if (AssistantTools.All.FirstOrDefault(tool => tool.Name == asked.Name) is not { } tool)
        {
            return Told(
                new Problem(ProblemKind.NotFound, asked.Name, string.Join(", ", AssistantTools.All.Select(known => known.Name))),
                ServiceMessages.Of(MessageLanguage.Chinese));
        }

        var upload = new Upload(service.Held);
        var problem = Fill(upload, tool, asked.Arguments ?? new Dictionary<string, JsonElement>());
        var messages = ServiceMessages.Of(upload.Values.GetValueOrDefault(Parameter.Lang.Name, ""));
        if (problem is not null)
        {
            upload.Dispose();
            return Told(problem, messages);
        }

        AssistantReply? reply = null;
        var format = ConvertEndpoint.Convert.Formats.FirstOrDefault(
            known => known.Name == upload.Values.GetValueOrDefault(ConvertEndpoint.Convert.Format!.Name));
        var answer = await service.RunAsync(
            () =>
            {
                reply = tool.Run(new UploadCall(upload, format, messages, service.Validator));
                return reply.Problem ?? (Answer)new Document([], MediaTypes.Json);
            },
            upload,
            cancellationToken);
        return answer is Problem told ? Told(told, messages) : Told(reply!);
    }

    private Problem? Fill(Upload upload, AssistantTool tool, IDictionary<string, JsonElement> arguments)
    {
        Problem? problem = null;
        foreach (var (name, value) in arguments)
        {
            if (tool.Files.Any(file => file.Name == name))
            {
                if (AssistantFile.Read(value, readsFiles, service.Options.MaxBodyBytes, out var broken) is { Bytes.Length: > 0 } file
                    && upload.TryTake(file.Bytes.Length))
                {
                    upload.Files[name] = file;
                }

                problem ??= broken;
            }
            else if (tool.Parameters.Append(Parameter.Lang).FirstOrDefault(parameter => parameter.Name == name) is not { } known)
            {
                problem ??= new Problem(
                    ProblemKind.UnknownParameter, name,
                    string.Join(", ", tool.Files.Select(file => file.Name).Concat(tool.Parameters.Append(Parameter.Lang).Select(parameter => parameter.Name))));
            }
            else if (known.Words is { } words && !words.Contains(value.ToString()))
            {
                problem ??= new Problem(ProblemKind.InvalidParameter, name, value.ToString(), string.Join(", ", words));
            }
            else
            {
                upload.Values[name] = value.ToString();
            }
        }

        return problem
            ?? (tool.Files.FirstOrDefault(file => file.IsRequired && !upload.Files.ContainsKey(file.Name)) is { } missing
                ? new Problem(ProblemKind.NoFile, missing.Name)
            : tool.Parameters.FirstOrDefault(parameter => parameter.IsRequired && !upload.Values.ContainsKey(parameter.Name)) is { } absent
                ? new Problem(ProblemKind.InvalidParameter, absent.Name, "", string.Join(", ", absent.Words ?? [])) : null);
    }

    private CallToolResult Told(AssistantReply reply)
    {
        var content = new List<ContentBlock>();
        if (reply.Text is { } text)
        {
            content.Add(new TextContentBlock { Text = text });
        }

        if (reply.Document is { } document)
        {
            content.Add(_shelf.Put(document, reply.DocumentName));
        }

        var result = new CallToolResult { Content = content };
        if (reply.Data is { } data)
        {
            using var json = JsonDocument.Parse(data.ToJsonString());
            result.StructuredContent = json.RootElement.Clone();
        }

        return result;
    }

    private static CallToolResult Told(Problem problem, ServiceMessages messages)
    {
        var text = new StringBuilder(problem.DetailIn(messages));
        foreach (var finding in problem.Diagnostics)
        {
            text.Append('\n').Append(finding.RuleId).Append(' ').Append(finding.GetMessage(messages.Language)).Append(finding.GetRemedy(messages.Language));
        }

        return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = text.ToString() }] };
    }
}
