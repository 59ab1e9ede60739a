using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Reports of both forms, and of a mixture, drawn in the ways Word and WPS leave them behind.</summary>
public sealed class WordLayoutTests
{
    private static readonly string[] Reports = ["one-table-2021", "run-per-character-2019", "empty-last-column-2021"];

    public static TheoryData<string, string> Layouts
    {
        get
        {
            var layouts = new TheoryData<string, string>();
            foreach (var way in WordDrawing.Ways.Keys)
            {
                foreach (var report in Reports)
                {
                    layouts.Add(way, report);
                }
            }

            return layouts;
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_report_reads_the_same_however_Word_drew_it(string way, string report)
    {
        var expected = RepositoryFiles.Text("tests", "fixtures", "documents", "html", report + ".expected.json");

        var result = ReportFile.Read(new MemoryStream(WordDrawing.Ways[way](ReportJson.Parse(expected))), "report.docx");

        (ReportJson.Serialize(result.Report!) + "\n").Should().Be(expected);
        result.Diagnostics.Should().BeEmpty();
    }
}
