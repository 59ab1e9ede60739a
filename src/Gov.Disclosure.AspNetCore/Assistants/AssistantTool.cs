using System.Text.Json;
using System.Text.Json.Nodes;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Endpoints;
using Gov.Disclosure.AspNetCore.Messages;
using ModelContextProtocol.Protocol;

namespace Gov.Disclosure.AspNetCore.Assistants;

/// <summary>A tool of an assistant: what an endpoint does for programs, told as briefly as a reader of words needs it.</summary>
internal sealed class AssistantTool
{
    public required string Name { get; init; }

    /// <summary>Its text in the catalogue of messages.</summary>
    public required string Operation { get; init; }

    /// <summary>The files it takes.</summary>
    public IReadOnlyList<FilePart> Files { get; init; } = [];

    /// <summary>What else it is told.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>The shape of the data beside the words; <see langword="null"/> where there is none.</summary>
    public string? OutputSchema { get; init; }

    /// <summary>What it says.</summary>
    public required Func<UploadCall, AssistantReply> Run { get; init; }

    /// <summary>The tool as assistants are told of it.</summary>
    /// <param name="readsFiles">Whether a file may be named by its path: of an assistant on the same machine.</param>
    public Tool Describe(bool readsFiles)
    {
        var properties = new JsonObject();
        foreach (var file in Files)
        {
            properties[file.Name] = FileSchema(file, readsFiles);
        }

        foreach (var parameter in Parameters.Append(Parameter.Lang))
        {
            properties[parameter.Name] = new JsonObject { ["type"] = "string", ["description"] = ServiceMessages.Both("Parameter." + parameter.Text) };
            if (parameter.Words is { } words)
            {
                properties[parameter.Name]!["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]);
            }
        }

        var required = Files.Where(file => file.IsRequired).Select(file => file.Name)
            .Concat(Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name));
        return new Tool
        {
            Name = Name,
            Description = ServiceMessages.Both("Operation." + Operation),
            InputSchema = Element(new JsonObject
            {
                ["type"] = "object",
                ["properties"] = properties,
                ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
                ["additionalProperties"] = false,
            }),
            OutputSchema = OutputSchema is null ? null : Element(JsonNode.Parse(OutputSchema)!),
            Annotations = new ToolAnnotations { ReadOnlyHint = true, IdempotentHint = true, OpenWorldHint = false, DestructiveHint = false },
        };
    }

    private static JsonObject FileSchema(FilePart file, bool readsFiles)
    {
        var properties = new JsonObject();
        foreach (var name in AssistantFile.Names.Where(name => readsFiles || name != AssistantFile.PathName))
        {
            properties[name] = new JsonObject { ["type"] = "string", ["description"] = ServiceMessages.Both("Assistant." + name) };
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = ServiceMessages.Both("Part." + file.Text),
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private static JsonElement Element(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }
}

/// <summary>What a tool says: words, data, and a document to be read where the words are not enough; or why there is nothing to say.</summary>
internal sealed record AssistantReply
{
    public Problem? Problem { get; init; }

    public string? Text { get; init; }

    public JsonObject? Data { get; init; }

    public Document? Document { get; init; }

    /// <summary>The name of the document.</summary>
    public string DocumentName { get; init; } = "";
}
