using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;
using Line = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Writes Word documents the way Word does, one run per few characters, merged cells as gridSpan and vMerge.</summary>
internal static class WordFile
{
    // Twentieths of a point. Programs that keep widths and no columns would make others of a table without them.
    private const int ColumnWidth = 800;

    public static byte[] Of(IEnumerable<Block> blocks) => Of([.. blocks.SelectMany(Elements)]);

    public static byte[] Of(params OpenXmlElement[] elements)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(elements));
        }

        return stream.ToArray();
    }

    /// <summary>A document with lists, given as the body of numbering.xml, and with footnotes by their number.</summary>
    public static byte[] WithParts(string lists, IReadOnlyDictionary<int, string> notes, params OpenXmlElement[] elements)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(elements));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                $"<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{lists}</w:numbering>");
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(notes.Select(note => new Footnote(Paragraph(note.Value)) { Id = note.Key }));
        }

        return stream.ToArray();
    }

    /// <summary>A document with styles, given as the body of styles.xml.</summary>
    public static byte[] WithStyles(string styles, params OpenXmlElement[] elements)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(elements));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{styles}</w:styles>");
        }

        return stream.ToArray();
    }

    public static Line Paragraph(string text) => new(text.Split('\n').SelectMany((line, index) => Runs(line, index > 0)));

    public static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Table Table(Grid grid)
    {
        var columns = Enumerable.Range(0, grid.Rows.Max(row => row.End)).Select(_ => new GridColumn { Width = $"{ColumnWidth}" });
        var table = new Table(new TableProperties(), new TableGrid(columns));
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var cells = grid.Rows[row].Cells.Select(cell => (Cell: cell, IsAbove: false)).Concat(grid.Rows[row].Above.Select(cell => (Cell: cell, IsAbove: true)));
            table.AppendChild(new TableRow(cells.OrderBy(cell => cell.Cell.Span!.Value.Column).Select(cell => Cell(cell.Cell, cell.IsAbove))));
        }

        return table;
    }

    private static IEnumerable<OpenXmlElement> Elements(Block block) =>
        block is Grid grid ? [Table(grid)] : block is Gov.Disclosure.Documents.Sources.Picture ? [] : [Paragraph(((Gov.Disclosure.Documents.Sources.Paragraph)block).Text)];

    private static TableCell Cell(GridCell cell, bool isAbove)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{ColumnWidth * cell.Span!.Value.Columns}", Type = TableWidthUnitValues.Dxa });
        if (cell.Span.Value.Columns > 1)
        {
            properties.GridSpan = new DocumentFormat.OpenXml.Wordprocessing.GridSpan { Val = cell.Span.Value.Columns };
        }

        if (cell.Span.Value.Rows > 1 || isAbove)
        {
            properties.VerticalMerge = isAbove ? new VerticalMerge() : new VerticalMerge { Val = MergedCellValues.Restart };
        }

        return new TableCell(properties, Paragraph(isAbove ? "" : cell.Text));
    }

    private static IEnumerable<Run> Runs(string line, bool isNew)
    {
        if (isNew)
        {
            yield return new Run(new Break());
        }

        foreach (var piece in line.Chunk(3))
        {
            yield return Run(new string(piece));
        }
    }
}
