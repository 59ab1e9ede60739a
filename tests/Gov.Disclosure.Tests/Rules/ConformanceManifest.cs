using System.Text.Json.Nodes;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>The list of the conformance cases, for programs that cannot look into a folder.</summary>
internal static class ConformanceManifest
{
    // Raised with the second number when cases or keys are added, with the first when a case changes its meaning.
    private const string Version = "1.0";

    public static string Path => RepositoryFiles.PathOf("tests", "conformance", "manifest.json");

    public static string Write() => new JsonObject
    {
        ["version"] = Version,
        ["schemaVersion"] = AnnualReport.CurrentSchemaVersion,
        ["cases"] = new JsonArray([.. ConformanceCase.Names.Select(Entry)]),
    }.ToJsonString(ConformanceCase.Layout) + "\n";

    private static JsonObject Entry(string name)
    {
        var source = JsonNode.Parse(RepositoryFiles.Text(["tests", "conformance", .. (name + ".json").Split('/')]))!.AsObject();
        var file = name[(name.IndexOf('/') + 1)..];
        return new JsonObject
        {
            ["file"] = name + ".json",
            ["ruleId"] = name[..name.IndexOf('/')],
            ["outcome"] = new[] { "holds", "broken", "not-assessable" }.Single(outcome => file.StartsWith(outcome, StringComparison.Ordinal)),
            ["input"] = source["document"] is null ? "json" : "document",
        };
    }
}
