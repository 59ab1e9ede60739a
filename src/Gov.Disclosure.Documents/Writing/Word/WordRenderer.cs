using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Documents.Writing.Page;
using Line = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Gov.Disclosure.Documents.Writing.Word;

/// <summary>Writes a report as a Word document: headings as headings, tables as tables with their merged cells, on A4.</summary>
internal static class WordRenderer
{
    // A4 with the margins of official documents, in twentieths of a point.
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int SideMargin = 1304;
    private const int TopMargin = 1418;
    private const int TextWidth = PageWidth - (2 * SideMargin);

    // The least that a row of a table is high, and what a cell leaves free at its sides.
    private const int RowHeight = 380;
    private const int CellMargin = 40;

    private const int TwipsPerHalfPoint = 10;

    // Eighteen points, one of the sizes that official documents are set in.
    private const int SmallTitleSize = 36;

    // A line of text in a table, and how much of a page a heading leaves to the table below it.
    private const int LineHeight = 280;
    private const int TableHeight = PageHeight - (2 * TopMargin) - 800;

    // What Word 2013 added, which older ones are told to pass over.
    private const string Word2013 = "w15";

    public static void Write(Stream stream, AnnualReport report, DocumentWriteOptions options) => PackageWriting.Write(stream, buffer =>
    {
        using var document = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "rId1");
        PackageWriting.Describe(document, document.AddCustomFilePropertiesPart(), report);
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Create();
        main.AddNewPart<FontTablePart>("rId2").Fonts = WordStyles.CreateFonts();

        // Without it Word lays the document out as Word 2007 did.
        main.AddNewPart<DocumentSettingsPart>("rId3").Settings = new Settings(new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }));
        main.Document = new Document(new Body([.. ReportPage.Of(report).SelectMany(Elements), Section()]))
        { MCAttributes = new MarkupCompatibilityAttributes { Ignorable = Word2013 } };
        main.Document.AddNamespaceDeclaration(Word2013, "http://schemas.microsoft.com/office/word/2012/wordml");
    });

    private static IEnumerable<OpenXmlElement> Elements(PageBlock block) => block switch
    {
        PageTitle title => [Titled(title.Text)],
        PageHeading heading => [Paragraph(WordStyles.Heading, heading.Section.Heading)],
        PageLine line => [Paragraph(WordStyles.Body, line.Text)],

        // Two tables that touch are one to Word.
        PageTable table => [Table(table), new Line(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Cell }))],
        _ => [],
    };

    private static Line Paragraph(string style, string text, JustificationValues? justification = null, bool isKeptWithNext = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (isKeptWithNext)
        {
            properties.KeepNext = new KeepNext();
        }

        if (justification is { } aligned)
        {
            properties.Justification = new Justification { Val = aligned };
        }

        var run = new Run();
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            if (!isFirst)
            {
                run.AppendChild(new Break());
            }

            isFirst = false;
            run.AppendChild(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Line(properties, run);
    }

    /// <summary>A title that is a few characters longer than a line gets a smaller size, rather than a second line of one character.</summary>
    private static Line Titled(string text)
    {
        var title = Paragraph(WordStyles.Title, text);
        var width = text.Sum(character => character < '\u2E80' ? 1 : 2);
        if (width * WordStyles.TitleSize * TwipsPerHalfPoint / 2 > TextWidth && width * SmallTitleSize * TwipsPerHalfPoint / 2 <= TextWidth)
        {
            title.GetFirstChild<Run>()!.RunProperties = new RunProperties(new FontSize { Val = Number(SmallTitleSize) });
        }

        return title;
    }

    private static Table Table(PageTable page)
    {
        var whole = page.Widths.Sum();
        var widths = page.Widths.Select(width => TextWidth * width / whole).ToArray();
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = CellMargin, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = CellMargin, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Number(width) })));
        var heights = Enumerable.Range(0, page.Rows.Count).Select(row => HeightOf(page.Rows[row], widths)).ToArray();
        for (var row = 0; row < page.Rows.Count; row++)
        {
            var isKept = IsKeptWithNext(page, row, heights);
            var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = RowHeight, HeightType = HeightRuleValues.AtLeast });
            if (row < page.HeaderRows)
            {
                properties.AppendChild(new TableHeader());
            }

            table.AppendChild(
                new TableRow(
                    [properties, .. page.Across(row).Select(entry => Addressed(page, entry.Cell, Cell(entry.Cell, entry.StartsHere, widths, isKept)))]));
        }

        return table;
    }

    /// <summary>
    /// Whether a row stands on one page with the next: all rows of a table that fits a page, so that it goes onto the next page as a whole where the rest of
    /// this one is too short; of a longer one the headers with the first row, and the rows of a group, whose label would be torn.
    /// </summary>
    private static bool IsKeptWithNext(PageTable page, int row, int[] heights)
    {
        if (row == heights.Length - 1 || page.Source is null)
        {
            return false;
        }

        return heights.Sum() <= TableHeight || row < page.HeaderRows || Enumerable.Range(0, row + 1).Any(start => page.Rows[start]
            .Any(cell => cell.Kind == PageCellKind.Label && start + cell.Rows > row + 1
                && heights.Skip(start).Take(cell.Rows).Sum() <= TableHeight - heights.Take(page.HeaderRows).Sum()));
    }

    /// <summary>How high a row will about be, by the lines its texts take in their cells.</summary>
    private static int HeightOf(IReadOnlyList<PageCell> cells, int[] widths) => cells.Where(cell => cell.Rows == 1)
        .Select(cell => LineHeight * cell.Text.Split('\n')
            .Sum(line => Math.Max(1, Lines(line, widths.Skip(cell.Column).Take(cell.Columns).Sum() - (2 * CellMargin)))))
        .Append(RowHeight).Max();

    private static int Lines(string text, int width)
    {
        var characters = Math.Max(1, width / (WordStyles.CellSize * TwipsPerHalfPoint / 2));
        return (text.Sum(character => character < '\u2E80' ? 1 : 2) + characters - 1) / characters;
    }

    /// <summary>A content control around the cell carries its address; nobody who types sees it.</summary>
    private static OpenXmlElement Addressed(PageTable page, PageCell cell, TableCell printed) => page.Source is { Form: var form } && cell.Cell is { } own
        ? new SdtCell(
            new SdtProperties(new Tag { Val = CellAddress.NameOf(form, own) }, new Appearance { Val = SdtAppearance.Hidden }), new SdtContentCell(printed))
        : printed;

    private static TableCell Cell(PageCell cell, bool startsHere, int[] widths, bool isKeptWithNext)
    {
        var properties = new TableCellProperties(new TableCellWidth
        {
            Width = Number(widths.Skip(cell.Column).Take(cell.Columns).Sum()),
            Type = TableWidthUnitValues.Dxa,
        });
        if (cell.Columns > 1)
        {
            properties.GridSpan = new DocumentFormat.OpenXml.Wordprocessing.GridSpan { Val = cell.Columns };
        }

        if (cell.Rows > 1)
        {
            properties.VerticalMerge = new VerticalMerge { Val = startsHere ? MergedCellValues.Restart : MergedCellValues.Continue };
        }

        properties.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        return new TableCell(
            properties, Paragraph(
                WordStyles.Cell, startsHere ? cell.Text : "", cell.Kind == PageCellKind.Text ? JustificationValues.Left : null, isKeptWithNext));
    }

    private static TableBorders Borders() => new(
        Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(),
        Border<InsideVerticalBorder>());

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "000000" };

    private static SectionProperties Section() => new(
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = TopMargin, Bottom = TopMargin, Left = SideMargin, Right = SideMargin, Header = 851, Footer = 992, Gutter = 0 });

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
