using System.CodeDom.Compiler;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Gov.Disclosure.AspNetCore;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>What the packages show their users, read from the assemblies and the XML documentation as they are built.</summary>
internal static class PublicSurface
{
    private static readonly Dictionary<string, Lazy<IReadOnlyList<PublicMember>>> Members = new[] { typeof(AnnualReport), typeof(ReportFile), typeof(PublishedSchema), typeof(GovDisclosureOptions) }
        .ToDictionary(type => type.Assembly.GetName().Name!, type => new Lazy<IReadOnlyList<PublicMember>>(() => Read(type.Assembly.Location)));

    /// <summary>The names of the packages.</summary>
    public static IEnumerable<string> Packages => Members.Keys;

    /// <summary>All members that users of a package see and that somebody wrote.</summary>
    public static IReadOnlyList<PublicMember> Of(string package) => Members[package].Value;

    private static List<PublicMember> Read(string assembly)
    {
        var reference = Snippet.References.Single(reference => reference.Display == assembly);
        var compilation = CSharpCompilation.Create("Surface", references: Snippet.References);
        var docs = XDocument.Load(Path.ChangeExtension(assembly, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Elements().ToArray());
        return
        [
            .. TypesOf(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace)
                .SelectMany(type => type.GetMembers().Where(IsWritten).Prepend(type))
                .Select(symbol => new PublicMember(symbol, new MemberDocs(ElementsOf(symbol, docs)))),
        ];
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesOf(inner),
        INamedTypeSymbol type when IsSeen(type) => TypesOf(type).Prepend(type),
        _ => [],
    });

    private static bool IsSeen(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>
    /// Whether somebody wrote the member and its documentation. The compiler adds some to a record, the source generator of JSON some to its context, and a
    /// constructor without parameters may be anybody's.
    /// </summary>
    private static bool IsWritten(ISymbol member) => IsSeen(member)
        && (member.CanBeReferencedByName || member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion } or IPropertySymbol { IsIndexer: true })
        && member is not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass!.Name is nameof(CompilerGeneratedAttribute) or nameof(GeneratedCodeAttribute))
        && !member.ContainingType.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == nameof(GeneratedCodeAttribute));

    /// <summary>What stands above a member, with what it inherits from the member it names, overrides or implements.</summary>
    private static XElement[] ElementsOf(ISymbol symbol, Dictionary<string, XElement[]> docs)
    {
        var own = docs.GetValueOrDefault(symbol.GetDocumentationCommentId()!, []);
        if (own.FirstOrDefault(element => element.Name.LocalName == "inheritdoc") is not { } inherit)
        {
            return own;
        }

        var inherited = inherit.Attribute("cref")?.Value is { } source ? docs.GetValueOrDefault(source, []) : Inherited(symbol, docs);
        return [.. own.Where(element => element != inherit), .. inherited.Where(element => !own.Any(stated => Key(stated) == Key(element)))];
    }

    /// <summary>What an element speaks of: what a member says itself stands in the place of what it inherits.</summary>
    private static (string, string?) Key(XElement element) => (element.Name.LocalName, (element.Attribute("name") ?? element.Attribute("cref"))?.Value);

    private static XElement[] Inherited(ISymbol symbol, Dictionary<string, XElement[]> docs) => BaseOf(symbol) switch
    {
        null => [],
        { ContainingAssembly: var owner } member when SymbolEqualityComparer.Default.Equals(owner, symbol.ContainingAssembly) => ElementsOf(member, docs),
        // What comes from the framework is documented there.
        var member =>
        [
            new XElement("summary", $"As {member.ToDisplayString()}."),
            .. PublicMember.ParametersOf(symbol).Select(parameter => new XElement("param", new XAttribute("name", parameter.Name), "As there, null included.")),
        ],
    };

    private static ISymbol? BaseOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } method } => method,
        IPropertySymbol { OverriddenProperty: { } property } => property,
        _ => symbol.ContainingType.AllInterfaces
            .SelectMany(type => type.GetMembers(symbol.Name))
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol))
            ?? (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.BaseType : null),
    };
}
