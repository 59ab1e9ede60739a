using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Reports in which nearly every sum is broken and every number is another: where a comment stands at a cell, the number in it tells which cell that is.
/// </summary>
internal static class WrongReports
{
    private const int FirstNumber = 1001;

    public static IReadOnlyList<FormEdition> Editions { get; } = [FormEdition.Edition2019, FormEdition.Edition2021];

    /// <summary>A report of a form with sentences that say other numbers than its tables.</summary>
    public static AnnualReport Of(FormEdition edition)
    {
        var report = edition == FormEdition.Edition2019
            ? ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json"))
            : ReportJson.Parse(RepositoryFiles.Text("tests", "fixtures", "suqian-2024.json"));
        report.Overview = "全年平稳有序。\n一年来，共收到政府信息公开申请7人次，均已办结；本年新收政府信息公开申请5件，上年结转政府信息公开申请6件。\n"
            + "因政府信息公开引起的行政复议3件。\n平台建设有序推进。";
        report.OtherMatters = "本年新收政府信息公开申请8件。";
        var number = FirstNumber;
        foreach (var table in Enum.GetValues<TableKind>().Select(report.GetTable).OfType<ReportTable>())
        {
            foreach (var cell in table.Form.Cells)
            {
                table[cell] = number++;
            }
        }

        return report;
    }

    /// <summary>A report with one wrong number in table three, which only one repair of one cell mends.</summary>
    public static AnnualReport OneSlip()
    {
        var report = ReportJson.Parse(RepositoryFiles.Text("tests", "fixtures", "suqian-2024.json"));
        var table = report.Requests!;
        var cell = table.Form.Cells.First(cell => table[cell].Number > 100);
        table[cell] = (int)table[cell].Number!.Value + 10;
        return report;
    }

    /// <summary>The report as a document, and all that is found in it.</summary>
    public static (ReadResult Read, ValidationResult Validation) Check(byte[] document, string name)
    {
        var read = ReportFile.Read(new MemoryStream(document), name);
        return (read, ReportValidator.Default.Validate(read)!);
    }

    public static byte[] Written(AnnualReport report, ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, format);
        return stream.ToArray();
    }

    public static (byte[] Copy, AnnotateResult Result) Annotate(byte[] document, string name, AnnotateOptions? options = null)
    {
        var (read, validation) = Check(document, name);
        using var copy = new MemoryStream();
        var result = ReportFile.Annotate(new MemoryStream(document), copy, read, validation, options);
        return (copy.ToArray(), result);
    }
}
