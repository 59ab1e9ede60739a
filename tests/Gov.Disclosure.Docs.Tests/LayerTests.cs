using Gov.Disclosure.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>
/// The folders of the core in their order, as the page about the house lists them: what a file names is declared in its own folder or in one above it in
/// the list. Every name in the sources is resolved by the compiler, so that attributes, constants and comments that link count as well as calls.
/// </summary>
public sealed class LayerTests
{
    private const string Core = "src/Gov.Disclosure";

    private static readonly string[] Order = LayersOfThePage();

    [Fact]
    public void Every_folder_of_the_core_is_a_layer_of_the_page() =>
        Order.Should().BeEquivalentTo(Directory.GetDirectories(RepositoryFiles.PathOf(Core)).Select(Path.GetFileName).Where(IsOfSources));

    [Fact]
    public void No_folder_names_what_a_later_one_declares()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal);
        var named = 0;
        var compilation = Compile();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
            {
                foreach (var used in Declarations(model.GetSymbolInfo(name).Symbol))
                {
                    named++;
                    if (LayerOf(used) > LayerOf(tree.FilePath))
                    {
                        arrows.Add($"{Path.GetRelativePath(RepositoryFiles.PathOf(Core), tree.FilePath)} names {name.Identifier.Text} of {Order[LayerOf(used)]}");
                    }
                }
            }
        }

        named.Should().BeGreaterThan(10_000);
        arrows.Should().BeEmpty();
    }

    [Fact]
    public void Internal_types_stand_in_the_namespace_of_their_folder_and_public_ones_in_that_of_the_package()
    {
        var compilation = Compile();
        var astray =
            from tree in compilation.SyntaxTrees
            from declaration in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            where declaration.Parent is BaseNamespaceDeclarationSyntax
            let type = compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration)!
            let folder = Path.GetRelativePath(RepositoryFiles.PathOf("src"), Path.GetDirectoryName(tree.FilePath)!).Replace('/', '.').Replace('\\', '.')
            where type.ContainingNamespace.ToString() != (type.DeclaredAccessibility == Accessibility.Public ? "Gov.Disclosure" : folder)
            select $"{folder}: {type}";
        astray.Should().BeEmpty();
    }

    [Fact]
    public void The_way_of_one_cell_leads_from_file_to_file_and_visits_none_twice()
    {
        var way = File.ReadLines(RepositoryFiles.PathOf("docs/architecture.md"))
            .SkipWhile(line => line != "## The way of one cell")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.Length > 0 && char.IsDigit(line[0]))
            .Select(line => line.Split('`')[1])
            .ToArray();

        way.Should().HaveCountGreaterThan(20).And.HaveCountLessThanOrEqualTo(30).And.OnlyHaveUniqueItems();
        for (var i = 1; i < way.Length; i++)
        {
            var type = Path.GetFileNameWithoutExtension(way[i]);
            way.Take(i).Any(earlier => RepositoryFiles.Text(earlier).Contains(type, StringComparison.Ordinal)).Should().BeTrue("a file before {0} names {1}", way[i], type);
        }
    }

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: ["NET", "NET10_0_OR_GREATER"]);
        var sources = Directory.EnumerateFiles(RepositoryFiles.PathOf(Core), "*.cs", SearchOption.AllDirectories)
            .Where(file => LayerOf(file) >= 0)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))
            .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;", options));
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(file) == "netstandard.dll")
            .Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create("layers", sources, framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>Where a name is declared; a type in several parts counts where it is declared first.</summary>
    private static IEnumerable<string> Declarations(ISymbol? symbol) => symbol is null or INamespaceSymbol ? [] : symbol.OriginalDefinition.Locations
        .Where(place => place.IsInSource && place.SourceTree!.FilePath.Length > 0)
        .Select(place => place.SourceTree!.FilePath)
        .OrderBy(LayerOf)
        .Take(1);

    private static int LayerOf(string file) =>
        file.Length == 0 ? -1 : Array.IndexOf(Order, Path.GetRelativePath(RepositoryFiles.PathOf(Core), file).Split('/', '\\')[0]);

    private static bool IsOfSources(string? folder) => folder is not ("bin" or "obj" or "PublicAPI");

    /// <summary>The first column of the table of layers.</summary>
    private static string[] LayersOfThePage() =>
    [
        .. File.ReadLines(RepositoryFiles.PathOf("docs/architecture.md"))
            .SkipWhile(line => line != "## Layers of the core")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]),
    ];
}
