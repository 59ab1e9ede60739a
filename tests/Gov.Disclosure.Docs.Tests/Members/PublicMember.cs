using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>A member that users of a package see, with what they read about it.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Docs">Its XML documentation, with what it inherits.</param>
internal sealed record PublicMember(ISymbol Symbol, MemberDocs Docs)
{
    public string Id => Symbol.GetDocumentationCommentId()!;

    /// <summary>What a caller gets.</summary>
    public ITypeSymbol? ValueType => Symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol constant => constant.Type,
        _ => null,
    };

    /// <summary>What a caller passes in; what a comparison compares needs no words.</summary>
    public IEnumerable<IParameterSymbol> Parameters => Symbol is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } ? [] : ParametersOf(Symbol);

    public static IEnumerable<IParameterSymbol> ParametersOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    public override string ToString() => Id;
}

/// <summary>The XML documentation of one member.</summary>
internal sealed record MemberDocs(IReadOnlyList<XElement> Elements)
{
    public string Summary => TextOf("summary");

    public string Returns => TextOf("returns");

    /// <summary>All that is said of the member, without what is said of its parameters.</summary>
    public string Text => string.Join(' ', Elements.Where(element => element.Name.LocalName is "summary" or "returns" or "remarks" or "value").Select(Words));

    /// <summary>The documentation ids of the exceptions that are named.</summary>
    public IEnumerable<string> Exceptions => Elements.Where(element => element.Name.LocalName == "exception").Select(element => element.Attribute("cref")!.Value);

    public string Parameter(string name) => string.Join(' ', Elements
        .Where(element => element.Name.LocalName is "param" or "typeparam" && element.Attribute("name")?.Value == name)
        .Select(Words));

    /// <summary>The words of an element, with the names that it refers to.</summary>
    private static string Words(XElement element) => string.Concat(element.DescendantNodesAndSelf().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => string.Join(' ', reference.Attributes().Select(attribute => attribute.Value)),
        _ => "",
    })).Trim();

    private string TextOf(string name) => string.Join(' ', Elements.Where(element => element.Name.LocalName == name).Select(Words));
}
