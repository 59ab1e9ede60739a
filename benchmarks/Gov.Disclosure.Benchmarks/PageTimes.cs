using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// The time to read a report from a web page beside AngleSharp's parse of the same bytes, run by run in turn: <c>dotnet run -c Release -- page-times</c>.
/// The fastest runs of both are compared, because on a machine that other work shares a mean tells more of the other work.
/// </summary>
internal static class PageTimes
{
    private const int Runs = 1_000;

    private static readonly string[] Pages = ["one-table-2021.html", "site-page-2021.html", "word-runs-2021.htm"];

    public static void Print(TextWriter output)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        output.WriteLine("page                |   bytes | parse µs |  read µs | ratio");
        foreach (var name in Pages)
        {
            var page = Data.Page(name);
            var (parse, read) = (double.MaxValue, double.MaxValue);
            for (var run = 0; run < Runs; run++)
            {
                parse = Math.Min(parse, Time(() => new HtmlParser().ParseDocument(new MemoryStream(page)).Dispose()));
                read = Math.Min(read, Time(() => ReportFile.Read(new MemoryStream(page), name)));
            }

            output.WriteLine($"{name,-19} | {page.Length,7} | {parse,8:F0} | {read,8:F0} | {read / parse,5:F2}");
        }
    }

    private static double Time(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
