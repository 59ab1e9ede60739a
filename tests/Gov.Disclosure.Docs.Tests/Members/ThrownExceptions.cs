using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>Which exceptions the members of a package throw by a statement of their own, or of a private member of the same type that they call.</summary>
internal sealed class ThrownExceptions
{
    private readonly Compilation _compilation;
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    private ThrownExceptions(Compilation compilation) => _compilation = compilation;

    /// <summary>The exceptions by the documentation id of the member; a member that throws none is not there.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<INamedTypeSymbol>> Of(string package)
    {
        // As the package is compiled for net10.0, but for what source generators add.
        var options = new CSharpParseOptions(preprocessorSymbols: ["NET"]);
        var sources = RepositoryFiles.Matching("*.cs", "src", package)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Select(file => File.ReadAllText(file))
            .Append(Snippet.Usings)
            .Select(source => CSharpSyntaxTree.ParseText(source, options));
        var references = Snippet.References.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) != package);
        var compilation = CSharpCompilation.Create(package, sources, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return new ThrownExceptions(compilation).All();
    }

    private Dictionary<string, IReadOnlyList<INamedTypeSymbol>> All()
    {
        var members = _compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax))
            .ToDictionary(member => ModelOf(member).GetDeclaredSymbol(member)!, SymbolEqualityComparer.Default);
        var thrown = new Dictionary<string, IReadOnlyList<INamedTypeSymbol>>();
        foreach (var symbol in members.Keys.Where(symbol => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected))
        {
            var exceptions = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
            Collect(symbol, members, exceptions, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
            if (exceptions.Count > 0)
            {
                thrown.Add(symbol.GetDocumentationCommentId()!, [.. exceptions]);
            }
        }

        return thrown;
    }

    private void Collect(ISymbol symbol, Dictionary<ISymbol, MemberDeclarationSyntax> members, HashSet<INamedTypeSymbol> exceptions, HashSet<ISymbol> seen)
    {
        if (!seen.Add(symbol) || !members.TryGetValue(symbol, out var member))
        {
            return;
        }

        var model = ModelOf(member);
        foreach (var node in member.DescendantNodes().Where(node => !IsCaught(node, member)))
        {
            var thrown = node switch
            {
                ThrowStatementSyntax { Expression: { } expression } => expression,
                ThrowExpressionSyntax { Expression: var expression } => expression,
                _ => null,
            };
            if (thrown is not null && model.GetTypeInfo(thrown).Type is INamedTypeSymbol exception)
            {
                exceptions.Add(exception);
            }
            else if (node is SimpleNameSyntax or ElementAccessExpressionSyntax or ConstructorInitializerSyntax
                && model.GetSymbolInfo(node).Symbol?.OriginalDefinition is { } called
                && called.DeclaredAccessibility == Accessibility.Private
                && SymbolEqualityComparer.Default.Equals(called.ContainingType, symbol.ContainingType))
            {
                Collect(called, members, exceptions, seen);
            }
        }
    }

    private SemanticModel ModelOf(SyntaxNode node) =>
        _models.TryGetValue(node.SyntaxTree, out var model) ? model : _models[node.SyntaxTree] = _compilation.GetSemanticModel(node.SyntaxTree);

    private static bool IsCaught(SyntaxNode node, SyntaxNode member) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != member).OfType<TryStatementSyntax>().Any(attempt => attempt.Catches.Count > 0 && attempt.Block.Span.Contains(node.Span));
}
