using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// What makes the text of a document something else than its characters, in every format of word processors. The files were written by LibreOffice from the
/// document that <see cref="WordFeatures"/> makes; run with UPDATE_EXPECTED=1 to write them anew.
/// </summary>
public sealed class WordFeaturesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_Word_document_reads_as_it_prints() => TextOf(WordFeatures.Document(), ".docx").Should().Be(WordFeatures.Text);

    [Theory]
    [InlineData(".doc")]
    [InlineData(".rtf")]
    [InlineData(".odt")]
    public void The_same_is_read_from_other_formats(string ending) => TextOf(File.ReadAllBytes(Fixture(ending)), ending).Should().Be(WordFeatures.Text);

    [LibreOfficeTheory]
    [InlineData("doc:MS Word 97")]
    [InlineData("rtf")]
    [InlineData("odt")]
    public void The_same_is_read_as_written_by_the_office_that_is_installed(string conversion)
    {
        var path = Path.Combine(_folder, "features.docx");
        File.WriteAllBytes(path, WordFeatures.Document());
        LibreOffice.Convert(_folder, [path], "--convert-to", conversion);
        var saved = Path.ChangeExtension(path, conversion.Split(':')[0]);
        var ending = Path.GetExtension(saved);

        // An office writes the time into a file, so that one with the same text differs every time.
        if (Snapshot.IsWrittenAnew && TextOf(File.ReadAllBytes(Fixture(ending)), ending) != WordFeatures.Text)
        {
            File.Copy(saved, Fixture(ending), overwrite: true);
        }

        TextOf(File.ReadAllBytes(saved), ending).Should().Be(WordFeatures.Text);
    }

    private static string Fixture(string ending) => RepositoryFiles.PathOf("tests", "fixtures", "features", $"features{ending}");

    private static string TextOf(byte[] bytes, string ending) => string.Join("\n", SourceFormat.Of(ending)!.Read(bytes, ending, DocumentReadOptions.Default).Document!.Blocks.SelectMany(block => block is Grid grid
        ? grid.Rows.Select(row => string.Concat(row.Cells.Select(cell => $"|{cell.Text}{(cell.Span is { Columns: > 1 } or { Rows: > 1 } ? $" {cell.Span.Value.Columns}x{cell.Span.Value.Rows}" : "")}")))
        : [((Gov.Disclosure.Documents.Sources.Paragraph)block).Text]));
}
