using Gov.Disclosure.Documents;
using Xunit.Abstractions;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Our documents after another program has saved them in the formats that came before, and in its own: their cells are read the same, or refused.</summary>
public sealed class OldFormatTests(SavedFiles files, ITestOutputHelper output) : IClassFixture<SavedFiles>
{
    private const double LeastShareRead = 0.98;

    [LibreOfficeTheory]
    [InlineData("docx", "doc:MS Word 97", ".doc")]
    [InlineData("docx", "doc:MS Word 97", ".wps")]
    [InlineData("docx", "rtf", ".rtf")]
    [InlineData("docx", "odt", ".odt")]
    [InlineData("xlsx", "xls:MS Excel 97", ".xls")]
    [InlineData("xlsx", "xls:MS Excel 97", ".et")]
    [InlineData("xlsx", "ods", ".ods")]
    public void Cells_are_read_as_from_the_format_of_today(string format, string conversion, string ending)
    {
        var score = new CellScore();
        foreach (var file in files.Saved(format, conversion))
        {
            using var saved = File.OpenRead(file.Path);
            var before = score.Wrong.Count + score.Refused;
            score.Add(Path.GetFileName(file.Path), ReportFile.Read(file.Expected).Report!, ReportFile.Read(saved, Path.ChangeExtension(file.Path, ending)));
            if (score.Wrong.Count + score.Refused > before)
            {
                output.WriteLine($"{Path.GetFileName(file.Path)}: {score}");
            }
        }

        output.WriteLine($"{ending} of .{format}: {score}");
        score.Wrong.Should().BeEmpty();
        score.ShareRead.Should().BeGreaterThanOrEqualTo(LeastShareRead);
    }
}
