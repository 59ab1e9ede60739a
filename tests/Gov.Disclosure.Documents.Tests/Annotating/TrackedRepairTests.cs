using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The only smallest repair as tracked changes: who accepts them has a report whose sums hold, who rejects them has the report as it was.</summary>
public sealed class TrackedRepairTests
{
    private const int Reports = 200;
    private const string Author = "gov-disclosure";

    [Fact]
    public void Accepting_the_changes_mends_the_sums_and_rejecting_them_leaves_the_numbers()
    {
        var reports = RandomReports.Any.Array[Reports].Single(_ => true, "0N0XIzNsQ0O2");
        var random = new Random(7);
        for (var i = 0; i < reports.Length; i++)
        {
            var form = PlantOneSlip(reports[i], random);
            var (name, make) = WordVariants.All[i % WordVariants.All.Count];
            var document = make(WrongReports.Written(reports[i], ReportFormat.Docx));
            var before = WrongReports.Check(document, "report.docx");
            before.Validation.Repairs.Should().ContainSingle(repair => repair.Form == form).Which.IsUnique.Should().BeTrue();

            var (copy, result) = WrongReports.Annotate(document, "report.docx", new AnnotateOptions { ApplyRepair = true });

            var because = $"report {i}, {name}";
            result.Changes.Should().Equal(before.Validation.Repairs.Where(repair => repair.IsUnique).SelectMany(repair => repair.Repairs[0].Changes), because);
            var accepted = WrongReports.Check(Settled(copy, accepts: true), "report.docx").Validation;
            accepted.Repairs.Should().NotContain(repair => repair.Form == form, because);
            var rejected = ReportFile.Read(new MemoryStream(Settled(copy, accepts: false)), "report.docx");
            ReportJson.Serialize(rejected.Report!).Should().Be(ReportJson.Serialize(before.Read.Report!), because);
        }
    }

    [Fact]
    public void The_new_number_looks_as_the_old_one_did()
    {
        var report = WrongReports.OneSlip();
        var document = WrongReports.Written(report, ReportFormat.Docx);
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            foreach (var run in package.MainDocumentPart!.Document!.Descendants<TableCell>().SelectMany(cell => cell.Descendants<Run>()))
            {
                run.RunProperties = new RunProperties(new Bold(), new Color { Val = "1F4E79" });
            }
        }

        var copy = WrongReports.Annotate(stream.ToArray(), "report.docx", new AnnotateOptions { ApplyRepair = true }).Copy;

        using var annotated = WordprocessingDocument.Open(new MemoryStream(copy), isEditable: false);
        var inserted = annotated.MainDocumentPart!.Document!.Descendants<InsertedRun>().ToArray();
        inserted.Should().NotBeEmpty();
        inserted.Should().OnlyContain(change => change.GetFirstChild<Run>()!.RunProperties!.Color!.Val == "1F4E79" && change.Author == Author);
        annotated.MainDocumentPart.Document.Descendants<DeletedRun>().Should().HaveCount(inserted.Length);
    }

    [Fact]
    public void Nothing_is_changed_unasked_and_nothing_where_there_are_several_repairs()
    {
        var slip = WrongReports.Written(WrongReports.OneSlip(), ReportFormat.Docx);
        WrongReports.Annotate(slip, "report.docx").Result.Changes.Should().BeEmpty();

        // Any of the five numbers of a group of table four may be the wrong one.
        var several = WrongReports.OneSlip();
        several.Requests = null;
        var table = several.ReviewAndLitigation!;
        var cell = table.Form.Cells[0];
        table[cell] = (int)(table[cell].Number ?? 0) + 1;
        WrongReports.Annotate(WrongReports.Written(several, ReportFormat.Docx), "report.docx", new AnnotateOptions { ApplyRepair = true }).Result.Changes.Should().BeEmpty();
    }

    private static TableForm PlantOneSlip(AnnualReport report, Random random)
    {
        var table = report.Requests!;
        FormCell[] printed = [.. table.Form.Cells.Where(cell => table[cell].Number is not null)];
        while (true)
        {
            var cell = printed[random.Next(printed.Length)];
            var before = table[cell];
            table[cell] = (int)before.Number!.Value + random.Next(1, 40);
            if (MinimumRepair.Find(table) is { IsUnique: true, Holds: false })
            {
                return table.Form;
            }

            table[cell] = before;
        }
    }

    /// <summary>The document after somebody has accepted all changes, or rejected ours.</summary>
    private static byte[] Settled(byte[] document, bool accepts)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var body = package.MainDocumentPart!.Document!.Body!;
            foreach (var change in body.Descendants<RunTrackChangeType>().Where(change => accepts || change.Author == Author).ToArray())
            {
                if (accepts ? change is InsertedRun : change is DeletedRun)
                {
                    foreach (var child in change.ChildElements.ToArray())
                    {
                        foreach (var text in child.Descendants<DeletedText>().ToArray())
                        {
                            text.InsertAfterSelf(new Text(text.Text));
                            text.Remove();
                        }

                        child.Remove();
                        change.InsertBeforeSelf(child);
                    }
                }

                change.Remove();
            }
        }

        return stream.ToArray();
    }
}
