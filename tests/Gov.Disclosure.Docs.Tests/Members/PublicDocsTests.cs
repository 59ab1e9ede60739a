using Microsoft.CodeAnalysis;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>What users of the packages read about a member says what applies to it.</summary>
public sealed class PublicDocsTests
{
    private const string OutOfReach = "T:System.IO.IOException";
    private const string Cancelled = "T:System.OperationCanceledException";

    [Fact]
    public void Every_member_says_what_it_is() =>
        Silent(_ => true, member => member.Docs.Summary.Length > 0).Should().BeEmpty();

    [Fact]
    public void Every_parameter_is_explained() =>
        Silent(member => member.Parameters.Any(), member => member.Parameters.All(parameter => member.Docs.Parameter(parameter.Name).Length > 0)).Should().BeEmpty();

    [Fact]
    public void What_may_be_null_says_what_that_means() =>
        Silent(member => MayBeNull(member.ValueType), member => SpeaksOfNull(member.Docs.Text)).Should().BeEmpty();

    [Fact]
    public void A_parameter_that_may_be_null_says_what_that_means() =>
        Silent(
            member => member.Parameters.Any(parameter => MayBeNull(parameter.Type)),
            member => member.Parameters.Where(parameter => MayBeNull(parameter.Type)).All(parameter => SpeaksOfNull(member.Docs.Parameter(parameter.Name)))).Should().BeEmpty();

    [Fact]
    public void A_method_that_tries_says_what_false_means() =>
        Silent(
            member => member.Symbol is IMethodSymbol && member.Symbol.Name.StartsWith("Try", StringComparison.Ordinal),
            member => member.Docs.Returns.Contains("false", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();

    [Fact]
    public void What_can_be_cancelled_names_the_exception() =>
        Silent(member => Takes(member, nameof(CancellationToken)), member => member.Docs.Exceptions.Contains(Cancelled)).Should().BeEmpty();

    [Fact]
    public void What_reads_or_writes_a_stream_names_the_exception() =>
        Silent(member => Takes(member, nameof(Stream), nameof(TextWriter)), member => member.Docs.Exceptions.Contains(OutOfReach)).Should().BeEmpty();

    [Fact]
    public void What_throws_names_the_exception()
    {
        var thrown = PublicSurface.Packages.SelectMany(ThrownExceptions.Of).ToDictionary();

        Silent(member => thrown.ContainsKey(member.Id), member => thrown[member.Id].All(exception => IsNamed(exception, member.Docs))).Should().BeEmpty();
    }

    /// <summary>The members to which a demand applies and that do not meet it. A demand that applies to none is asked of nobody, which is a slip of the test.</summary>
    private static IEnumerable<string> Silent(Func<PublicMember, bool> applies, Func<PublicMember, bool> speaks)
    {
        PublicMember[] members = [.. PublicSurface.Packages.SelectMany(PublicSurface.Of).Where(applies)];
        members.Should().NotBeEmpty();
        return members.Where(member => !speaks(member)).Select(member => member.Id);
    }

    private static bool MayBeNull(ITypeSymbol? type) => type is { NullableAnnotation: NullableAnnotation.Annotated };

    private static bool SpeaksOfNull(string text) => text.Contains("null", StringComparison.Ordinal);

    private static bool Takes(PublicMember member, params string[] types) => member.Parameters.Any(parameter => types.Contains(parameter.Type.Name));

    private static bool IsNamed(INamedTypeSymbol exception, MemberDocs docs)
    {
        for (var type = exception; type is not null; type = type.BaseType)
        {
            if (docs.Exceptions.Contains(type.GetDocumentationCommentId()))
            {
                return true;
            }
        }

        return false;
    }
}
