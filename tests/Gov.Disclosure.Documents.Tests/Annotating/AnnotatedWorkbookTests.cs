using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.Excel;
using Gov.Disclosure.Documents.Sources.Html;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Workbooks with the findings as notes at their cells.</summary>
public sealed class AnnotatedWorkbookTests
{
    private static readonly IReadOnlyList<(string Name, Func<AnnualReport, byte[]> Make)> Variants =
    [
        .. WorkbookVariants.All.Select(variant => (variant.Name, new Func<AnnualReport, byte[]>(report => variant.Make(WrongReports.Written(report, ReportFormat.Xlsx))))),
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

        PackageErrors.Of(WrongReports.Annotate(workbook, "report.xlsx").Copy, ".xlsx").Except(PackageErrors.Of(workbook, ".xlsx")).Should().BeEmpty();
    }

    [Fact]
    public void A_workbook_with_damage_that_the_library_would_make_unreadable_is_refused()
    {
        // An element in the text of a formula: what is written again is not XML any more.
        var workbook = PackageErrors.Changed(Workbook("2021", "as written"), archive =>
        {
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
            {
                using var stream = entry.Open();
                var sheet = new StreamReader(stream).ReadToEnd().Replace("</x:formula>", "<x:c r=\"D2\"/></x:formula>");
                stream.SetLength(0);
                stream.Write(System.Text.Encoding.UTF8.GetBytes(sheet));
            }
        });

        var (copy, result) = WrongReports.Annotate(workbook, "report.xlsx");

        copy.Should().BeEmpty();
        result.GetProblem(MessageLanguage.Chinese).Should().NotBeEmpty();
    }

    internal static byte[] Workbook(string edition, string variant) =>
        Variants.First(entry => entry.Name == variant).Make(WrongReports.Of(WrongReports.Editions.First(entry => entry.Id == edition)));

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
}
