using Gov.Disclosure.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>
/// The folders of a package in their order, as the page about the house lists them: what a file names is declared in its own folder or in one above it in
/// the list. Every name in the sources is resolved by the compiler, so that attributes, constants and comments that link count as well as calls.
/// </summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, Layers> Packages = new()
    {
        ["Gov.Disclosure"] = new("Gov.Disclosure", "## Layers of the core"),
        ["Gov.Disclosure.Documents"] = new("Gov.Disclosure.Documents", "## Layers of the documents"),
    };

    public static TheoryData<string> Names => [.. Packages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_folder_of_a_package_is_a_layer_of_the_page(string package) =>
        Packages[package].Order.Should().BeEquivalentTo(Directory.GetDirectories(Packages[package].Folder).Select(Path.GetFileName).Where(folder => folder is not ("bin" or "obj" or "PublicAPI")));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_folder_names_what_a_later_one_declares(string package)
    {
        var layers = Packages[package];
        var arrows = new SortedSet<string>(StringComparer.Ordinal);
        var named = 0;
        foreach (var tree in layers.Compilation.SyntaxTrees)
        {
            var model = layers.Compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
            {
                foreach (var used in layers.Declarations(model.GetSymbolInfo(name).Symbol))
                {
                    named++;
                    if (layers.LayerOf(used) > layers.LayerOf(tree.FilePath))
                    {
                        arrows.Add($"{Path.GetRelativePath(layers.Folder, tree.FilePath)} names {name.Identifier.Text} of {Path.GetRelativePath(layers.Folder, used)}");
                    }
                }
            }
        }

        named.Should().BeGreaterThan(10_000);
        arrows.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Internal_types_stand_in_the_namespace_of_their_folder_and_public_ones_in_that_of_the_package(string package)
    {
        var compilation = Packages[package].Compilation;
        var astray =
            from tree in compilation.SyntaxTrees
            from declaration in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            where declaration.Parent is BaseNamespaceDeclarationSyntax
            let type = compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration)!
            let folder = Path.GetRelativePath(RepositoryFiles.PathOf("src"), Path.GetDirectoryName(tree.FilePath)!).Replace('/', '.').Replace('\\', '.')
            where type.ContainingNamespace.ToString() != (type.DeclaredAccessibility == Accessibility.Public ? package : folder)
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

    /// <summary>The sources of a package and the order of its folders.</summary>
    private sealed class Layers(string package, string heading)
    {
        private readonly Lazy<CSharpCompilation> _compilation = new(() => Compile(package));

        public string Folder { get; } = RepositoryFiles.PathOf("src/" + package);

        /// <summary>The first column of the table of layers.</summary>
        public string[] Order { get; } =
        [
            .. File.ReadLines(RepositoryFiles.PathOf("docs/architecture.md"))
                .SkipWhile(line => line != heading)
                .Skip(1)
                .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('`')[1]),
        ];

        public CSharpCompilation Compilation => _compilation.Value;

        /// <summary>The place of a file in the order; what stands beside the folders is above all of them.</summary>
        public int LayerOf(string file) => Path.GetRelativePath(Folder, file).Split('/', '\\') is [var folder, _, ..] ? Array.IndexOf(Order, folder) : Order.Length;

        /// <summary>Where a name is declared; a type in several parts counts where it is declared first.</summary>
        public IEnumerable<string> Declarations(ISymbol? symbol) => symbol is null or INamespaceSymbol ? [] : symbol.OriginalDefinition.Locations
            .Where(place => place.IsInSource && place.SourceTree!.FilePath.Length > 0)
            .Select(place => place.SourceTree!.FilePath)
            .OrderBy(LayerOf)
            .Take(1);

        // With the name of the package, so that it sees what the core shows to it alone.
        private static CSharpCompilation Compile(string package)
        {
            var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: ["NET", "NET10_0_OR_GREATER"]);
            var folder = RepositoryFiles.PathOf("src/" + package);
            var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => Path.GetRelativePath(folder, file).Split('/', '\\')[0] is not ("bin" or "obj"))
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))
                .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;", options));
            var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => !Path.GetFileName(file).StartsWith(package + ".", StringComparison.Ordinal))
                .Select(file => MetadataReference.CreateFromFile(file));
            return CSharpCompilation.Create(package, sources, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        }
    }
}
