using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;
using Xunit.Abstractions;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Our documents after another program has saved them in the formats that came before, and in its own: their cells are read the same, or refused.</summary>
public sealed class OldFormatTests(SavedFiles files, ITestOutputHelper output) : IClassFixture<SavedFiles>
{
    private const double LeastShareRead = 0.98;

    [LibreOfficeFact]
    public void A_picture_that_floats_in_place_of_a_table_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.fodt");
            File.WriteAllText(page, """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3"
                 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>三、收到和处理政府信息公开申请情况</text:p><text:p>
                <draw:frame text:anchor-type="char" svg:width="5cm" svg:height="5cm" svg:x="3cm" svg:y="1cm"><draw:image><office:binary-data>
                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==</office:binary-data></draw:image></draw:frame></text:p>
                </office:text></office:body></office:document>
                """);
            LibreOffice.Convert(folder, [page], "--convert-to", "doc:MS Word 97");

            ReportFile.Read(Path.ChangeExtension(page, ".doc")).Diagnostics.Should().Contain(diagnostic => diagnostic.Rule == ReadingRules.PictureInPlace);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

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
