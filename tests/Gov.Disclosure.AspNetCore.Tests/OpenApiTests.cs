using System.Text.Json;
using Gov.Disclosure.AspNetCore.Endpoints;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>The committed description is the one that the service gives, and it describes what is mapped. A test of the generated files holds it to its source.</summary>
public sealed class OpenApiTests
{
    private static readonly JsonElement Description = JsonDocument.Parse(RepositoryFiles.Text("schema", "openapi.json")).RootElement;

    [Fact]
    public void Every_address_is_described() =>
        Description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().Equal(ServiceEndpoints.All.Select(endpoint => endpoint.Paths[0]));

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var references = References(Description).Distinct().ToArray();

        references.Should().NotBeEmpty().And.OnlyContain(reference => Leads(reference));
    }

    private static bool Leads(string reference)
    {
        var place = Description;
        return reference.StartsWith("#/", StringComparison.Ordinal) && Array.TrueForAll(reference[2..].Split('/'), name => place.TryGetProperty(name, out place));
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "$ref" ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
