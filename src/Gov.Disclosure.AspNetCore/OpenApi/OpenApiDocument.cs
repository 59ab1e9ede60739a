using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Endpoints;
using Gov.Disclosure.AspNetCore.Messages;
using Microsoft.AspNetCore.Http;

namespace Gov.Disclosure.AspNetCore.OpenApi;

/// <summary>The service as an OpenAPI 3.1 document, written from the same table of endpoints that is mapped.</summary>
internal static class OpenApiDocument
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write() => System.Text.Encoding.UTF8.GetBytes(Create().ToJsonString(Layout) + "\n");

    private static JsonObject Create() => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "Gov.Disclosure",
            ["version"] = "1.0.0",
            ["description"] = ServiceMessages.Both("Operation.Validate"),
            ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "http://127.0.0.1:5080" }),
        ["security"] = new JsonArray(),
        ["paths"] = PathsOf(),
        ["components"] = new JsonObject { ["schemas"] = OpenApiSchemas.All(), ["responses"] = ProblemResponses() },
    };

    private static JsonObject PathsOf()
    {
        var paths = new JsonObject();
        foreach (var endpoint in ServiceEndpoints.All)
        {
            paths[endpoint.Paths[0]] = new JsonObject { [endpoint.Method == HttpMethods.Post ? "post" : "get"] = OperationOf(endpoint) };
        }

        return paths;
    }

    private static JsonObject OperationOf(ServiceEndpoint endpoint)
    {
        var operation = new JsonObject
        {
            ["operationId"] = JsonNamingPolicy.CamelCase.ConvertName(endpoint.Operation),
            ["summary"] = ServiceMessages.Both("Operation." + endpoint.Operation),
        };
        if (endpoint is UploadEndpoint upload)
        {
            operation["parameters"] = new JsonArray([.. upload.Parameters.Select(parameter => (JsonNode)ParameterOf(parameter))]);
            operation["requestBody"] = BodyOf(upload);
            operation["responses"] = ResponsesOf(upload);
        }
        else if (endpoint is DocumentEndpoint document)
        {
            if (document.Item is { } item)
            {
                operation["parameters"] = new JsonArray(new JsonObject
                {
                    ["name"] = item,
                    ["in"] = "path",
                    ["required"] = true,
                    ["description"] = ServiceMessages.Both("Parameter.File"),
                    ["schema"] = WordsOf([.. ServiceEndpoints.SchemaFiles]),
                });
            }

            operation["responses"] =
                new JsonObject { ["200"] = ResponseOf(new JsonObject { [document.MediaType] = MediaOf(document.MediaType, document.Schema) }) };
            if (document.Item is not null)
            {
                operation["responses"]!["404"] = Reference("responses", "Problem");
            }
        }

        return operation;
    }

    private static JsonObject ParameterOf(Parameter parameter)
    {
        var described = new JsonObject { ["name"] = parameter.Name, ["in"] = "query" };
        if (parameter.IsRequired)
        {
            described["required"] = true;
        }

        described["description"] = ServiceMessages.Both("Parameter." + parameter.Text);
        described["schema"] = parameter.Words is { } words ? WordsOf(words) : new JsonObject { ["type"] = "string" };
        return described;
    }

    private static JsonObject BodyOf(UploadEndpoint endpoint)
    {
        var content = new JsonObject();
        if (endpoint.TakesBody)
        {
            content[MediaTypes.AnyFile] = new JsonObject { ["schema"] = FileOf(endpoint.Files[0]) };
        }

        content[MediaTypes.Form] = new JsonObject
        {
            ["schema"] = new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray([.. endpoint.Files.Where(file => file.IsRequired).Select(file => (JsonNode)file.Name)]),
                ["properties"] = new JsonObject([.. endpoint.Files.Select(file => KeyValuePair.Create(file.Name, (JsonNode?)FileOf(file)))]),
            },
        };
        if (endpoint.RunLines is not null)
        {
            content[MediaTypes.Lines] =
                new JsonObject { ["schema"] = new JsonObject { ["type"] = "string", ["description"] = ServiceMessages.Both("Part.Lines") } };
        }

        return new JsonObject { ["required"] = true, ["content"] = content };
    }

    private static JsonObject FileOf(FilePart part) =>
        new() { ["type"] = "string", ["format"] = "binary", ["description"] = ServiceMessages.Both("Part." + part.Text) };

    private static JsonObject ResponsesOf(UploadEndpoint endpoint)
    {
        var content = new JsonObject();
        foreach (var format in endpoint.Formats)
        {
            content[format.MediaType] = MediaOf(format.MediaType, format.Schema);
        }

        if (endpoint.Formats.Count == 0)
        {
            content[MediaTypes.AnyFile] = MediaOf(MediaTypes.AnyFile, null);
        }

        if (endpoint.RunLines is not null)
        {
            content[MediaTypes.Lines] = MediaOf(MediaTypes.Lines, "ValidationResultsReport");
        }

        var responses = new JsonObject { ["200"] = ResponseOf(content) };
        foreach (var status in ProblemKind.All.Select(kind => kind.Status).Where(status => status != StatusCodes.Status404NotFound).Distinct().Order())
        {
            responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] =
                Reference("responses", status == StatusCodes.Status503ServiceUnavailable ? "Busy" : "Problem");
        }

        return responses;
    }

    private static JsonObject ResponseOf(JsonObject content) => new() { ["description"] = ServiceMessages.Both("Result.Ok"), ["content"] = content };

    private static JsonObject MediaOf(string mediaType, string? schema) => new()
    {
        ["schema"] = schema is not null ? Reference("schemas", schema)
            : mediaType == MediaTypes.Json ? new JsonObject { ["type"] = "object" }
            : MediaTypes.IsText(mediaType) || mediaType == MediaTypes.Lines ? new JsonObject { ["type"] = "string" }
            : new JsonObject { ["type"] = "string", ["format"] = "binary" },
    };

    private static JsonObject ProblemResponses()
    {
        var content = new JsonObject { [MediaTypes.Problem] = new JsonObject { ["schema"] = Reference("schemas", "Problem") } };
        return new JsonObject
        {
            ["Problem"] = new JsonObject { ["description"] = ServiceMessages.Both("Result.Problem"), ["content"] = content },
            ["Busy"] = new JsonObject
            {
                ["description"] = ServiceMessages.Both("Result.Problem"),
                ["headers"] = new JsonObject
                {
                    ["Retry-After"] = new JsonObject
                    { ["description"] = ServiceMessages.Both("Result.Wait"), ["schema"] = new JsonObject { ["type"] = "integer" } },
                },
                ["content"] = content.DeepClone(),
            },
        };
    }

    private static JsonObject WordsOf(IReadOnlyList<string> words) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    private static JsonObject Reference(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };
}
