using System.Text.Json;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.OpenApi;
using Gov.Disclosure.AspNetCore.Pages;
using Gov.Disclosure.AspNetCore.Running;
using Gov.Disclosure.Schema;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary>Every address of the service.</summary>
internal static class ServiceEndpoints
{
    private const string RulesFile = "rules.json";

    private static readonly Lazy<byte[]> Rules = new(() => Written(RuleCatalogueJson.Write));
    private static readonly Lazy<byte[]> Description = new(OpenApiDocument.Write);

    public static IReadOnlyList<ServiceEndpoint> All { get; } =
    [
        ValidateEndpoint.Validate,
        ConvertEndpoint.Convert,
        AnnotateEndpoint.Annotate,
        ValidateEndpoint.Repair,
        CompareEndpoint.Compare,
        new DocumentEndpoint
        {
            Paths = ["/v1/rules", "/rules"],
            Operation = "Rules",
            MediaType = MediaTypes.Json,
            Schema = "RuleCatalogue",
            Run = (_, _) => new Document(Rules.Value, MediaTypes.Json),
        },
        new DocumentEndpoint { Paths = ["/schema/{file}"], Operation = "Schema", MediaType = MediaTypes.Json, Item = "file",
            Run = (context, _) => SchemaOf(context.Request.RouteValues["file"] as string) },
        new DocumentEndpoint { Paths = ["/openapi.json"], Operation = "OpenApi", MediaType = MediaTypes.Json,
            Run = (_, _) => new Document(Description.Value, MediaTypes.Json) },
        new DocumentEndpoint { Paths = ["/health"], Operation = "Health", MediaType = MediaTypes.Json, Schema = "Health",
            Run = (_, service) => HealthOf(service) },
        StartPage.Endpoint,
    ];

    /// <summary>The names of the files below <c>/schema</c>.</summary>
    public static IEnumerable<string> SchemaFiles => PublishedSchema.All.Select(schema => schema.FileName).Append(RulesFile);

    private static Answer SchemaOf(string? file) =>
        file == RulesFile ? new Document(Rules.Value, MediaTypes.Json)
        : PublishedSchema.All.FirstOrDefault(schema => schema.FileName == file) is { } schema ? new Document(Written(schema.Write), MediaTypes.Json)
        : new Problem(ProblemKind.NotFound, file ?? "", string.Join(", ", SchemaFiles));

    private static Document HealthOf(DisclosureService service) => new(
        Written(stream =>
        {
            var (running, waiting) = service.Load;
            using var writer = new Utf8JsonWriter(stream);
            writer.WriteStartObject();
            writer.WriteString("status"u8, "ok"u8);
            writer.WriteNumber("running"u8, running);
            writer.WriteNumber("waiting"u8, waiting);
            writer.WriteEndObject();
        }),
        MediaTypes.Json);

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
