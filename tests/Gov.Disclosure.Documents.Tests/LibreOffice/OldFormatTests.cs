using Gov.Disclosure.Documents;
using Xunit.Abstractions;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Our documents after another program has saved them in the formats that came before: their cells are read the same, or refused.</summary>
public sealed class OldFormatTests(ITestOutputHelper output) : IDisposable
{
    private const int Reports = 12;

    // What is made by hand has parts that the other program drops: it is asked what is left once it has saved the file in its own format.
    private const string Hand = "hand-";

    private const double LeastShareRead = 0.98;

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [LibreOfficeFact]
    public void The_cells_of_Word_documents_are_read_from_the_format_before()
    {
        var files = new Dictionary<string, byte[]>();
        foreach (var name in DocumentFixtures.Names.Where(name => name.EndsWith(".docx", StringComparison.Ordinal)))
        {
            files.Add(Hand + Path.GetFileNameWithoutExtension(name), File.ReadAllBytes(Path.Combine(DocumentFixtures.Folder, name)));
        }

        foreach (var page in RepositoryFiles.Matching("*.htm*", "tests", "fixtures", "documents", "html"))
        {
            files.Add("page-" + Path.GetFileNameWithoutExtension(page), WordFile.Of(HtmlSource.Read(File.ReadAllBytes(page), DocumentReadOptions.Default).Document!.Blocks));
        }

        var drawn = ReportJson.Parse(RepositoryFiles.Text("tests", "fixtures", "documents", "html", "one-table-2021.expected.json"));
        foreach (var (index, way) in WordDrawing.Ways.Values.Index())
        {
            files.Add($"drawn-{index}", way(drawn));
        }

        AddWritten(files, ReportFormat.Docx);
        ReadsTheSame(files, "docx", "doc:MS Word 97", "doc", "wps");
    }

    [LibreOfficeFact]
    public void The_cells_of_workbooks_are_read_from_the_format_before()
    {
        var files = new Dictionary<string, byte[]>();
        AddWritten(files, ReportFormat.Xlsx);
        ReadsTheSame(files, "xlsx", "xls:MS Excel 97", "xls", "et");
    }

    private static void AddWritten(Dictionary<string, byte[]> files, ReportFormat format)
    {
        foreach (var (index, report) in PrintableReports.Any.Array[Reports].Single(_ => true, "0N0XIzNsQ0O2").Index())
        {
            var stream = new MemoryStream();
            ReportFile.Write(stream, report, format);
            files.Add($"written-{index}", stream.ToArray());
        }
    }

    private void ReadsTheSame(Dictionary<string, byte[]> files, string format, string conversion, params string[] endings)
    {
        var source = Directory.CreateDirectory(Path.Combine(_folder, "source")).FullName;
        var paths = files.Select(file => Path.Combine(source, $"{file.Key}.{format}")).ToArray();
        foreach (var (path, bytes) in paths.Zip(files.Values))
        {
            File.WriteAllBytes(path, bytes);
        }

        LibreOffice.Convert(_folder, paths, "--convert-to", conversion);
        var byHand = paths.Where(path => Path.GetFileName(path).StartsWith(Hand, StringComparison.Ordinal)).ToArray();
        LibreOffice.Convert(_folder, byHand, "--convert-to", format);

        foreach (var ending in endings)
        {
            var score = new CellScore();
            foreach (var name in files.Keys)
            {
                var expected = ReportFile.Read(Path.Combine(name.StartsWith(Hand, StringComparison.Ordinal) ? _folder : source, $"{name}.{format}"));
                using var saved = File.OpenRead(Path.Combine(_folder, $"{name}.{endings[0]}"));
                var before = score.Wrong.Count + score.Refused;
                score.Add(name, expected.Report!, ReportFile.Read(saved, $"{name}.{ending}"));
                if (score.Wrong.Count + score.Refused > before)
                {
                    output.WriteLine($"{name}: {score}");
                }
            }

            output.WriteLine($".{ending} of .{format}: {score}");
            score.Wrong.Should().BeEmpty();
            score.ShareRead.Should().BeGreaterThanOrEqualTo(LeastShareRead);
        }
    }
}
