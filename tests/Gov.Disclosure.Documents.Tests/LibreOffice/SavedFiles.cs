using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Documents and workbooks of ours, and what LibreOffice saves them as. Each conversion is one run of the office over all files and is made once,
/// when the first test asks for it.
/// </summary>
public sealed class SavedFiles : IDisposable
{
    private const int Reports = 12;

    // An office does not open all that it saves: behind formulas LibreOffice leaves groups of .rtf open, and some versions refuse such a file.
    private const int MostNotOpened = 1;

    // What the other program makes of rows that end before others, and of what is drawn by hand or in the ways of yet other programs, is its own affair: it is
    // asked what it finds in the file it has saved.
    private const string Asked = "asked-";

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;
    private readonly Dictionary<string, IReadOnlyList<SavedFile>> _saved = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>All files of a format saved in another one, each beside a file of the first format that must read the same.</summary>
    /// <param name="format">docx or xlsx.</param>
    /// <param name="conversion">The ending, and after a colon the filter of the office where there are several.</param>
    internal IReadOnlyList<SavedFile> Saved(string format, string conversion)
    {
        if (!_saved.TryGetValue(conversion, out var saved))
        {
            _saved.Add(conversion, saved = Save(format, conversion));
        }

        return saved;
    }

    private SavedFile[] Save(string format, string conversion)
    {
        var ending = conversion.Split(':')[0];
        var source = Path.Combine(_folder, format);
        if (!Directory.Exists(source))
        {
            Directory.CreateDirectory(source);
            foreach (var (name, bytes) in format == "docx" ? Documents() : Workbooks())
            {
                File.WriteAllBytes(Path.Combine(source, $"{name}.{format}"), bytes);
            }
        }

        var files = Directory.GetFiles(source).Order(StringComparer.Ordinal).ToArray();
        var target = Directory.CreateDirectory(Path.Combine(_folder, ending)).FullName;
        LibreOffice.Convert(target, files, "--convert-to", conversion);
        string Saved(string file) => Path.Combine(target, $"{Path.GetFileNameWithoutExtension(file)}.{ending}");

        var asked = files.Where(IsAsked).ToArray();
        LibreOffice.Convert(target, [.. asked.Select(Saved)], "--convert-to", format);
        SavedFile[] saved = [.. files.Select(file => new SavedFile(Saved(file), IsAsked(file) ? Path.ChangeExtension(Saved(file), format) : file))
            .Where(file => File.Exists(file.Expected))];
        saved.Length.Should().BeGreaterThanOrEqualTo(files.Length - (ending == "rtf" ? MostNotOpened : 0));
        return saved;
    }

    private static bool IsAsked(string file) => Path.GetFileName(file).StartsWith(Asked, StringComparison.Ordinal);

    private static IEnumerable<(string Name, byte[] Bytes)> Documents()
    {
        foreach (var (name, bytes) in Fixtures(".docx"))
        {
            yield return (Asked + name, bytes);
        }

        foreach (var (index, way) in WordDrawing.Ways.Values.Index())
        {
            yield return ($"{Asked}drawn-{index}", way(ReportJson.Parse(RepositoryFiles.Text("tests", "fixtures", "documents", "html", "one-table-2021.expected.json"))));
        }

        foreach (var (name, blocks) in Pages(".html", ".htm", ".pdf"))
        {
            yield return ((blocks.All(block => block is not Grid grid || grid.Rows.All(row => row.IsComplete && row.End == grid.Rows[0].End)) ? "" : Asked) + name, WordFile.Of(blocks));
        }

        foreach (var (name, bytes) in Written(ReportFormat.Docx))
        {
            yield return (name, bytes);
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Workbooks() =>
        Pages(".docx", ".html", ".htm", ".pdf").Select(page => (page.Name, ExcelFile.Of(page.Blocks))).Concat(Written(ReportFormat.Xlsx));

    private static IEnumerable<(string Name, byte[] Bytes)> Fixtures(string ending) => DocumentFixtures.Names.Where(name => Path.GetExtension(name) == ending)
        .Select(name => (name.Replace('/', '-').Replace('\\', '-').Replace('.', '-'), File.ReadAllBytes(Path.Combine(DocumentFixtures.Folder, name))));

    /// <summary>The lines and tables of the fixtures; those whose tables are drawn without lines say nothing of columns.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<Block> Blocks)> Pages(params string[] endings) => endings.SelectMany(ending => Fixtures(ending)
        .Select(file => (file.Name, SourceFormat.Of(ending)!.Read(file.Bytes, ending, DocumentReadOptions.Default).Document!.Blocks))
        .Where(file => file.Blocks.All(block => block is Paragraph or Picture || (block is Grid grid && grid.Rows.SelectMany(row => row.Cells).All(cell => cell.Span is not null)))));

    private static IEnumerable<(string Name, byte[] Bytes)> Written(ReportFormat format)
    {
        foreach (var (index, report) in PrintableReports.Any.Array[Reports].Single(_ => true, "0N0XIzNsQ0O2").Index())
        {
            var stream = new MemoryStream();
            ReportFile.Write(stream, report, format);
            yield return ($"written-{index}", stream.ToArray());
        }
    }
}

/// <summary>A file as it was saved, and one of a format of today with the same content.</summary>
internal sealed record SavedFile(string Path, string Expected);
