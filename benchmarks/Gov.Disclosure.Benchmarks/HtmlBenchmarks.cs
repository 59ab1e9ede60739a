using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Benchmarks;

/// <summary>Reading one report from a web page, beside what AngleSharp needs to parse the page and do nothing with it.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class HtmlBenchmarks
{
    private byte[] _page = [];

    /// <summary>A page with little more than the tables, one as sites publish it, and one as Word saves it.</summary>
    [Params("one-table-2021.html", "site-page-2021.html", "word-runs-2021.htm")]
    public string Page { get; set; } = "";

    internal int Bytes => _page.Length;

    [GlobalSetup]
    public void Load()
    {
        // Both get the bytes of the page and find out their encoding by themselves.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _page = Data.Page(Page);
    }

    [Benchmark(Baseline = true, Description = "AngleSharp parse")]
    public int Parse()
    {
        using var document = new HtmlParser().ParseDocument(new MemoryStream(_page));
        return document.ChildElementCount;
    }

    [Benchmark(Description = "read a report")]
    public ReadResult Read() => ReportFile.Read(new MemoryStream(_page), Page);
}
