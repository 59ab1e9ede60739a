using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Benchmarks;

/// <summary>
/// What the library does, each beside its yardstick, in turns within one run: <c>dotnet run -c Release -- times</c>. The first line of each table is 1.
/// </summary>
internal static class Times
{
    private static readonly TimeSpan TimeForEach = TimeSpan.FromSeconds(10);
    private static readonly string[] Pages = ["word-runs-2021.htm", "site-page-2021.html", "one-table-2021.html"];

    /// <summary>Measures all and prints the ratios.</summary>
    public static async Task PrintAsync(TextWriter output)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var read = new ReadBenchmarks();
        await read.LoadSchema();
        Compare(
            output,
            "read",
            new("bare Utf8JsonReader pass", () => read.BarePass()),
            new("read a report", () => read.Read()),
            new("read + all rules", () => read.ReadAndValidate()),
            new("JsonDocument.Parse", () => read.Document()),
            new("source-generated System.Text.Json, plain classes", () => read.PlainRead()),
            new("NJsonSchema parse + validate", () => read.NJsonSchemaValidate()));

        var validate = new ValidateBenchmarks();
        Compare(
            output,
            "validate",
            new("read a report", () => validate.Read()),
            new("all arithmetic rules, clean report", () => validate.Arithmetic()),
            new("all rules, clean report", () => validate.AllRules()),
            new("all rules, the seed with its broken sums", () => validate.Seed()),
            new("the same, with the smallest repair", () => validate.SeedGroups()));

        var write = new WriteBenchmarks();
        Compare(
            output,
            "write",
            new("source-generated System.Text.Json, plain classes", () => write.PlainWrite()),
            new("write a report", () => write.Write()));

        Compare(output, "repair", [new("read a report", () => read.Read()), .. new[] { 1, 2, 3, 6 }.Select(Repair)]);
        foreach (var page in Pages)
        {
            var html = new HtmlBenchmarks { Page = page };
            html.Load();
            Compare(
                output,
                $"web page {page}, {html.Bytes} bytes",
                new("AngleSharp's parse", () => html.Parse()),
                new("read a report", () => html.Read()));
        }

        var docx = Docx();
        Compare(
            output,
            $"Word document, {docx.Length} bytes",
            new("XmlReader pass over the main part", () => NodesOf(docx)),
            new("Open XML SDK, every element gone through", () => ElementsOf(docx)),
            new("read a report", () => ReportFile.Read(new MemoryStream(docx), "report.docx")));
    }

    private static void Compare(TextWriter output, string title, params Turns[] works)
    {
        Turns.Take(works, TimeForEach);
        output.WriteLine($"{title,-48} |  fastest ns |   ratio");
        foreach (var work in works)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work.Name,-48} | {work.Fastest,11:F1} | {work.Fastest / works[0].Fastest,7:F4}"));
        }

        output.WriteLine();
    }

    /// <summary>The tables of a mix in turn, so that the fastest turn is that of several tables and not of the easiest.</summary>
    private static Turns Repair(int wrongCells)
    {
        var tables = ErrorMix.Tables(wrongCells, 16);
        return new Turns($"smallest repairs of 16 tables, {wrongCells} wrong cells each", () => Array.ForEach(tables, table => MinimumRepair.Find(table)));
    }

    private static byte[] Docx()
    {
        using var file = new MemoryStream();
        ReportFile.Write(file, ReportJson.Read(Data.Suqian).Report!, ReportFormat.Docx);
        return file.ToArray();
    }

    /// <summary>What reading it cannot do without: unpacking the main part and going through its XML.</summary>
    private static int NodesOf(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        using var reader = XmlReader.Create(part);
        var nodes = 0;
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }

    private static int ElementsOf(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return package.MainDocumentPart!.Document!.Descendants().Count();
    }
}
