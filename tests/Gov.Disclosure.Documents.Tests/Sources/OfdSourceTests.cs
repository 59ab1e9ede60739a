using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.Ofd;
using Gov.Disclosure.Documents.Sources.Pages;
using Gov.Disclosure.Documents.Sources.Pdf;
using UglyToad.PdfPig;

namespace Gov.Disclosure.Tests.Documents;

public sealed class OfdSourceTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in DocumentFixtures.Names.Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)))
            {
                foreach (var style in Enum.GetNames<OfdFile.Style>())
                {
                    data.Add(name, style);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_of_a_PDF_file_drawn_in_another_way_are_the_same_report(string name, string style)
    {
        var path = Path.Combine(DocumentFixtures.Folder, name);
        using var document = PdfDocument.Open(path);
        PageDrawing[] pages = [.. document.GetPages().Select(PdfContents.Of)];

        var read = ReportFile.Read(new MemoryStream(OfdFile.Of(pages, Enum.Parse<OfdFile.Style>(style))), "report.ofd");

        WithoutSpaces(read).Should().Be(WithoutSpaces(ReportFile.Read(path)));
    }

    [Fact]
    public void Numbers_stand_in_the_cells_that_are_drawn_around_them()
    {
        var grid = Grid(OfdFile.Box(3, 2) + OfdFile.Text(25, 27, "12") + OfdFile.Text(65, 27, "7") + OfdFile.Text(25, 37, "0"));

        grid.Rows.Select(row => string.Join("|", row.Cells.Select(cell => cell.Text))).Should().Equal("12|7|", "0||");
        grid.Rows[0].Cells[1].Position.Should().Be(new SourcePosition { Page = 1, Table = 1, Row = 1, Cell = 2 });
    }

    /// <summary>Where words part follows from the widths of the font, which is not opened.</summary>
    private static string WithoutSpaces(ReadResult read) => ReportJson.Serialize(read.Report!).Replace(" ", "", StringComparison.Ordinal);

    private static Grid Grid(string objects) => OfdSource.Read(OfdFile.OfPage(objects), DocumentReadOptions.Default).Document!.Blocks.OfType<Grid>().Should().ContainSingle().Subject;
}
