using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Our documents after another program has opened and saved them.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private const int Reports = 40;

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [LibreOfficeFact]
    public void A_page_saved_as_a_Word_document_reads_back_equal() =>
        ReadsBack(ReportFormat.Html, "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML");

    [LibreOfficeFact]
    public void A_workbook_saved_anew_reads_back_equal() => ReadsBack(ReportFormat.Xlsx, "--convert-to", "xlsx");

    private void ReadsBack(ReportFormat format, params string[] options)
    {
        var source = Directory.CreateDirectory(Path.Combine(_folder, "source")).FullName;
        var target = options[^1].Split(':')[0];
        var reports = PrintableReports.Any.Array[Reports].Single(_ => true, "0N0XIzNsQ0O2");
        var files = reports.Select((_, index) => Path.Combine(source, $"{index}{format.Extension}")).ToArray();
        for (var i = 0; i < reports.Length; i++)
        {
            ReportFile.Write(files[i], reports[i]);
        }

        LibreOffice.Convert(_folder, files, options);
        for (var i = 0; i < reports.Length; i++)
        {
            RoundTripTests.IsSame(ReportFile.Read(Path.Combine(_folder, $"{i}.{target}")), reports[i]);
        }
    }
}
