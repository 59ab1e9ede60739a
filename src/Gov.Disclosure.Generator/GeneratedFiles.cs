using System.Text;
using Gov.Disclosure.AspNetCore.OpenApi;
using Gov.Disclosure.Schema;
using Gov.Disclosure.Schema.Generation;

namespace Gov.Disclosure.Generator;

/// <summary>Every generated file of the repository: its path from the root, with forward slashes, and its content.</summary>
internal static class GeneratedFiles
{
    public static IReadOnlyDictionary<string, string> All(FormSet forms)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["schema/annual-report.schema.json"] = ReportSchema.Generate(forms),
            ["schema/rule-set.schema.json"] = RuleSetSchemaWriter.Write(),
            ["schema/openapi.json"] = Encoding.UTF8.GetString(OpenApiDocument.Write()),
            ["schema/profile.schema.json"] = ProfileSchemaWriter.Write(),
            ["docs/rule-history.md"] = RuleHistory.Write(RepositoryRoot.Find(AppContext.BaseDirectory)),
            ["schema/rules.json"] = RuleCatalogueJson.Serialize(),
            ["build/zh-Hans/generated.tsv"] = ChineseDocumentation.Write(forms),
        };
        foreach (var words in DictionaryWords.All)
        {
            files.Add($"docs/{words.FileName}", DataDictionary.Write(forms, words));
            files.Add($"docs/{words.RulePage}", RulePage.Write(words.Language, RepositoryRoot.Find(AppContext.BaseDirectory)));
        }

        foreach (var (name, content) in TypedModel.Files(forms))
        {
            files.Add($"src/Gov.Disclosure/{name}", content);
        }

        return files;
    }
}
