using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gov.Disclosure.AspNetCore;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>Whoever sets an editor to Chinese reads every public member in Chinese: <c>build/zh-Hans</c> has a text for each that is documented.</summary>
public sealed partial class ChineseDocumentationTests
{
    private static readonly Dictionary<string, string> Texts = RepositoryFiles.Matching("*.tsv", "build", "zh-Hans").SelectMany(File.ReadLines)
        .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToDictionary(pair => pair[0], pair => pair[1]);

    public static TheoryData<Type> Packages => [typeof(AnnualReport), typeof(ReportFile), typeof(PublishedSchema), typeof(ResultDocument), typeof(GovDisclosureOptions)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_documented_public_member_has_a_Chinese_text(Type ofPackage) =>
        Documented(ofPackage.Assembly).Where(name => !Texts.ContainsKey(name) && !Texts.ContainsKey("*" + name[(name.LastIndexOf('.') + 1)..]))
            .Should().BeEmpty("build/zh-Hans/written.tsv has a line for each");

    [Fact]
    public void No_text_is_left_of_a_member_that_is_gone()
    {
        HashSet<string> known = [.. Visible(typeof(AnnualReport).Assembly), .. Visible(typeof(ReportFile).Assembly), .. Visible(typeof(PublishedSchema).Assembly), .. Visible(typeof(ResultDocument).Assembly),
            .. Visible(typeof(GovDisclosureOptions).Assembly)];

        Texts.Keys.Where(name => name[0] is not ('*' or '$') && !known.Contains(name)).Should().BeEmpty();
    }

    [Fact]
    public void A_text_is_in_Chinese_with_Chinese_punctuation() =>
        RepositoryFiles.Text("build", "zh-Hans", "written.tsv").Split('\n').Where(line => line.Length > 0 && line[0] != '#' && (!line.EndsWith('。') || HalfWidth().IsMatch(line)))
            .Should().BeEmpty();

    [GeneratedRegex("[\u4e00-\u9fff][,;:]")]
    private static partial Regex HalfWidth();

    /// <summary>The names behind the namespace of what others see and what has a summary.</summary>
    private static IEnumerable<string> Documented(Assembly assembly)
    {
        var visible = Visible(assembly).ToHashSet();
        return XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .Select(member => Regex.Replace(member.Attribute("name")!.Value[2..], @"\(.*|~.*", "")["Gov.Disclosure.".Length..])
            .Where(visible.Contains).Distinct();
    }

    private static IEnumerable<string> Visible(Assembly assembly)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var type in assembly.GetExportedTypes().Where(type => type.Namespace!.StartsWith("Gov.Disclosure", StringComparison.Ordinal)))
        {
            var name = type.FullName!["Gov.Disclosure.".Length..];
            yield return name;
            foreach (var member in type.GetMembers(Declared))
            {
                var generic = member is MethodInfo { IsGenericMethod: true } method ? "``" + method.GetGenericArguments().Length : "";
                yield return $"{name}.{member.Name.Replace('.', '#')}{generic}";
            }
        }
    }
}
