using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Gov.Disclosure.Documents;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Workbooks with the findings as notes at their cells.</summary>
public sealed class AnnotatedWorkbookTests
{
    private static readonly IReadOnlyList<(string Name, Func<AnnualReport, byte[]> Make)> Variants =
    [
        ("as written", report => WrongReports.Written(report, ReportFormat.Xlsx)),
        ("notes and formulas", report => Change(WrongReports.Written(report, ReportFormat.Xlsx), AddNotesAndFormulas)),
        ("protected and hidden", report => Change(WrongReports.Written(report, ReportFormat.Xlsx), ProtectAndHide)),
        ("one sheet", report => ExcelFile.Of(HtmlSource.Read(WrongReports.Written(report, ReportFormat.Html), DocumentReadOptions.Default).Document!.Blocks)),
    ];

    public static IEnumerable<object[]> Workbooks => WrongReports.Editions.SelectMany(edition => Variants.Select(variant => new object[] { edition.Id, variant.Name }));

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Every_note_stands_at_its_cell_or_at_the_cell_of_its_words(string edition, string variant)
    {
        var workbook = Workbook(edition, variant);
        var (read, validation) = WrongReports.Check(workbook, "report.xlsx");
        var (copy, result) = WrongReports.Annotate(workbook, "report.xlsx");

        result.Findings.Should().HaveCount(validation.Diagnostics.Count + read.Diagnostics.Count).And.HaveCountGreaterThan(30);
        using var package = SpreadsheetDocument.Open(new MemoryStream(copy), isEditable: false);
        var notes = Notes(package).ToArray();
        foreach (var finding in result.Findings)
        {
            var words = AnnotatedWordTests.Squeezed(finding.GetMessage(MessageLanguage.Chinese));
            var note = notes.Where(entry => AnnotatedWordTests.Squeezed(entry.Note).Contains(words, StringComparison.Ordinal)).Should().ContainSingle("{0}", finding).Subject;
            if (finding.Text is { } text)
            {
                AnnotatedWordTests.Squeezed(note.Cell).Should().Contain(AnnotatedWordTests.Squeezed(text.Quote));
            }
            else if (finding.Cells.FirstOrDefault(pointer => read.Sources.ContainsKey(pointer)) is { } pointer && AnnotatedWordTests.Value(read.Report!, pointer) is { } value)
            {
                note.Cell.Should().Be(value, "{0}", finding);
                note.Fill.Should().BeOneOf("FFFFC7CE", "FFFFEB9C", "FFDDEBF7");
            }
            else
            {
                // A workbook whose title is not recognised begins with the table of facts.
                note.Cell.Should().Be(result.WithoutPlace.Contains(finding) ? read.Report!.Title ?? "名称" : finding.Place.Section!.Heading);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Sheets_without_a_finding_and_all_numbers_formulas_and_names_stay(string edition, string variant)
    {
        var workbook = Workbook(edition, variant);

        var copy = WrongReports.Annotate(workbook, "report.xlsx").Copy;

        var (before, after) = (AnnotatedWordTests.PartsOf(workbook), AnnotatedWordTests.PartsOf(copy));
        before.Keys.Should().BeSubsetOf(after.Keys);
        foreach (var name in new[] { "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet9.xml" }.Where(before.ContainsKey))
        {
            after[name].Should().Equal(before[name], "{0} has no finding", name);
        }

        Contents(copy).Should().Equal(Contents(workbook));
        var (old, read) = (ReportFile.Read(new MemoryStream(workbook), "report.xlsx"), ReportFile.Read(new MemoryStream(copy), "report.xlsx"));
        ReportJson.Serialize(read.Report!).Should().Be(ReportJson.Serialize(old.Report!));
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void The_copy_is_as_valid_as_the_workbook(string edition, string variant)
    {
        var workbook = Workbook(edition, variant);

        Errors(WrongReports.Annotate(workbook, "report.xlsx").Copy).Except(Errors(workbook)).Should().BeEmpty();
    }

    internal static byte[] Workbook(string edition, string variant) =>
        Variants.First(entry => entry.Name == variant).Make(WrongReports.Of(WrongReports.Editions.First(entry => entry.Id == edition)));

    private static byte[] Change(byte[] workbook, Action<WorkbookPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var package = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            change(package.WorkbookPart!);
        }

        return stream.ToArray();
    }

    private static void AddNotesAndFormulas(WorkbookPart workbook)
    {
        foreach (var sheet in workbook.WorksheetParts.ToArray())
        {
            var cells = sheet.Worksheet!.Descendants<SheetCell>().Where(cell => cell.CellValue is not null && cell.DataType?.Value != CellValues.InlineString).Take(2).ToArray();
            if (cells.Length < 2)
            {
                continue;
            }

            cells[0].CellFormula = new CellFormula("1+1");
            sheet.AddNewPart<WorksheetCommentsPart>("rIdNotes").Comments = new Comments(
                new Authors(new Author("张三")),
                new CommentList(cells.Select(cell => new Comment(new CommentText(new Run(new Text("请核对")))) { Reference = cell.CellReference, AuthorId = 0 })));
            var shapes = string.Concat(cells.Select((_, index) => $"<v:shape id=\"_x0000_s{2000 + index}\" type=\"#_x0000_t202\" style=\"visibility:hidden\"/>"));
            using (var drawing = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
                $"<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"><v:shapetype id=\"_x0000_t202\"/>{shapes}</xml>")))
            {
                sheet.AddNewPart<VmlDrawingPart>("rIdBoxes").FeedData(drawing);
            }

            sheet.Worksheet.AddChild(new LegacyDrawing { Id = "rIdBoxes" });
        }

        workbook.Workbook!.DefinedNames!.AppendChild(new DefinedName("1+2") { Name = "三" });
    }

    private static void ProtectAndHide(WorkbookPart workbook)
    {
        foreach (var sheet in workbook.WorksheetParts)
        {
            sheet.Worksheet!.AddChild(new SheetProtection { Sheet = true, Objects = true });
        }

        var hidden = workbook.AddNewPart<WorksheetPart>("rIdHidden");
        hidden.Worksheet = new Worksheet(new SheetData(new Row(new SheetCell { CellReference = "A1", CellValue = new CellValue("5") }) { RowIndex = 1 }));
        workbook.Workbook!.Sheets!.PrependChild(new Sheet { Name = "底稿", SheetId = 99, Id = "rIdHidden", State = SheetStateValues.Hidden });
    }

    private static IEnumerable<(string Note, string Cell, string? Fill)> Notes(SpreadsheetDocument package)
    {
        var text = new ExcelText(package.WorkbookPart!);
        var styles = package.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        foreach (var sheet in package.WorkbookPart.WorksheetParts.Where(sheet => sheet.WorksheetCommentsPart is not null))
        {
            foreach (var note in sheet.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>())
            {
                var cell = sheet.Worksheet!.Descendants<SheetCell>().Single(cell => cell.CellReference == note.Reference);
                var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));
                var fill = styles.Fills?.Elements<Fill>().ElementAt((int)(format.FillId?.Value ?? 0));
                yield return (note.InnerText, text.Of(cell), fill?.PatternFill?.ForegroundColor?.Rgb?.Value);
            }
        }
    }

    /// <summary>What every cell holds and how it is printed, and the notes of others.</summary>
    private static List<string> Contents(byte[] workbook)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var styles = package.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToArray();
        return [.. package.WorkbookPart.WorksheetParts.OrderBy(sheet => sheet.Uri.ToString()).SelectMany(sheet => sheet.Worksheet!.Descendants<SheetCell>()
            .Where(cell => cell.CellValue is not null || cell.InlineString is not null)
            .Select(cell => $"{sheet.Uri} {cell.CellReference} {cell.CellFormula?.Text} {cell.InnerText} {styles[cell.StyleIndex?.Value ?? 0].NumberFormatId} {styles[cell.StyleIndex?.Value ?? 0].FontId}")
            .Concat(sheet.WorksheetCommentsPart?.Comments!.Descendants<Text>().Where(text => text.Text == "请核对").Select(text => text.Text) ?? [])
            .Concat(sheet.Worksheet!.Elements<SheetProtection>().Select(protection => protection.OuterXml)))];
    }

    private static string[] Errors(byte[] workbook)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = 0 }.Validate(package).Select(error => $"{error.Id} {error.Node?.LocalName} {error.RelatedNode?.LocalName}").Distinct()];
    }
}
