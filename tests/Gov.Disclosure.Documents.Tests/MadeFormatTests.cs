using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Xunit.Abstractions;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The fixtures of common formats, written by makers of ours in those that no program at hand writes: their cells are read the same, or refused.</summary>
public sealed class MadeFormatTests(ITestOutputHelper output)
{
    private const double LeastShareRead = 0.98;

    [Fact]
    public void Cells_are_read_the_same_from_saved_pages() => AreRead(".mht", MhtFile.Of);

    [Fact]
    public void Cells_are_read_the_same_from_drawn_pages() => AreRead(".ofd", blocks => OfdFile.Of(blocks));

    [Fact]
    public void Cells_are_read_the_same_from_RTF() => AreRead(".rtf", RtfFile.Of);

    private void AreRead(string ending, Func<IReadOnlyList<Block>, byte[]> write)
    {
        var score = new CellScore();
        foreach (var name in DocumentFixtures.Names.Where(name => Path.GetExtension(name) is ".docx" or ".html" or ".htm" or ".pdf"))
        {
            var path = Path.Combine(DocumentFixtures.Folder, name);
            var blocks = SourceFormat.Of(Path.GetExtension(name))!.Read(File.ReadAllBytes(path), Path.GetExtension(name), DocumentReadOptions.Default).Document!.Blocks;
            if (blocks.OfType<Grid>().SelectMany(grid => grid.Rows).Any(row => !row.HasColumns))
            {
                continue; // Drawn without lines, nothing says which columns a cell covers.
            }

            var before = score.Wrong.Count + score.Refused;
            score.Add(name, ReportFile.Read(path).Report!, ReportFile.Read(new MemoryStream(write(blocks)), "report" + ending));
            if (score.Wrong.Count + score.Refused > before)
            {
                output.WriteLine($"{name}: {score}");
            }
        }

        output.WriteLine($"{ending}: {score}");
        score.Wrong.Should().BeEmpty();
        score.ShareRead.Should().BeGreaterThanOrEqualTo(LeastShareRead);
    }
}
