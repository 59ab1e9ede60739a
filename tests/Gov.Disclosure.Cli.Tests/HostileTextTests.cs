using AngleSharp.Html.Parser;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>Texts of a report and names of files are never taken for a part of the page or the document they are printed in.</summary>
public sealed class HostileTextTests : IDisposable
{
    // Whatever of it became an element or an attribute would carry this name.
    private const string Mark = "zzhostile";

    private static readonly string[] Attacks =
    [
        $"<{Mark}>", $"</td></table><{Mark} a=b>", $"\"><{Mark}>", $"' {Mark}='1", $"\" {Mark}=\"1", $"--><{Mark}>", $"]]><{Mark}>", $"</title><{Mark}>", $"</style><{Mark}>", $"</script><{Mark}>",
        $"<!--", $"&lt;{Mark}&gt;", $"&#60;{Mark}&#62;", $"\u0000<{Mark}>", $"`{Mark}`", $"<a href=javascript:{Mark}>", $"\u2028<{Mark}", "\uD800", "</textarea>", "{{" + Mark + "}}",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(13)]
    public async Task Nothing_of_any_text_of_a_report_becomes_an_element_or_an_attribute(int first)
    {
        var path = _folder.Write("report.json", ReportJson.Serialize(Filled(string.Concat(Attacks.Skip(first).Concat(Attacks.Take(first))))));

        foreach (var args in new[] { ["validate", path, "--format", "html"], ["convert", path, "--to", "html"], new[] { "compare", path, path, "--format", "html" } })
        {
            IsHarmless((await ToolRun.Of(args)).Output, string.Join(' ', args));
        }
    }

    [UnixFact]
    public async Task Nothing_of_the_name_of_a_file_becomes_an_element_or_an_attribute()
    {
        _folder.Bad($"\"><{Mark} a='b'>&lt;{Mark}.json");
        _folder.Bad($"' {Mark}=1 .json");

        IsHarmless((await ToolRun.Of("validate", _folder.Path, "--format", "html")).Output, "names");
    }

    [UnixFact]
    public async Task Names_of_files_are_data_in_SARIF()
    {
        var name = $"\"}},<{Mark}>\\u0022 %41 #?'.json";
        _folder.Bad(name);

        var run = await ToolRun.Of("validate", _folder.Path, "--format", "sarif");

        var uris = run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        uris.Should().NotBeEmpty().And.AllSatisfy(uri =>
        {
            Uri.UnescapeDataString(uri).Should().EndWith(name);
            uri.Should().NotContainAny("\"", "<", ">", " ", "#", "?");
        });
    }

    private static void IsHarmless(string page, string what)
    {
        page.Should().Contain(Mark, what);
        using var document = new HtmlParser().ParseDocument(page);
        document.All.Where(element => element.LocalName is "script" or "iframe" or "object" or "img" || element.LocalName.Contains(Mark, StringComparison.Ordinal)
            || element.Attributes.Any(attribute => attribute.Name.Contains(Mark, StringComparison.Ordinal) || (attribute.Name == "href" && attribute.Value.Contains("javascript:", StringComparison.Ordinal))))
            .Select(element => element.OuterHtml).Should().BeEmpty(what);
    }

    /// <summary>A report that says the same everywhere it says anything.</summary>
    private static AnnualReport Filled(string text)
    {
        text += Mark;
        var report = TemporaryFolder.BadReport();
        report.Agency.Name = report.Title = report.Preamble = report.Overview = report.ProblemsAndImprovements = report.OtherMatters = report.Url = text;
        report.ProactiveDisclosure!.Narrative = report.Requests!.Narrative = report.ReviewAndLitigation!.Narrative = text;
        report.Annotations.Add(new Annotation(new JsonPointer("/overview"), text));
        report.Annotations.Add(new Annotation(new JsonPointer("/requests/received/total"), text));
        return report;
    }
}
