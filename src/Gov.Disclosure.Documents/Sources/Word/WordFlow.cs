using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.Word;

/// <summary>Walks through a Word document and gathers its lines and tables in order. Tables that hold tables only lay out the page.</summary>
internal sealed class WordFlow
{
    private readonly TableBudget _budget;
    private readonly List<Block> _blocks = [];
    private readonly WordText _text;
    private readonly WordPlaces? _places;
    private int _tables;
    private int _paragraphs;

    private WordFlow(WordText text, TableBudget budget, WordPlaces? places)
    {
        _text = text;
        _budget = budget;
        _places = places;
    }

    /// <summary>Reads the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How to read.</param>
    /// <param name="places">Is told what stands at each place; <see langword="null"/> where nobody asks.</param>
    public static SourceReading Read(MainDocumentPart document, DocumentReadOptions options, WordPlaces? places = null)
    {
        var flow = new WordFlow(new WordText(document), new TableBudget(options.MaxTableCells), places);
        flow.Walk(document.Document!.Body!);
        return flow._budget.IsExhausted ? SourceReading.TableTooLarge(options) : SourceReading.Of(flow._blocks);
    }

    private void Walk(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph:
                    AddLines(paragraph);
                    AddBoxes(paragraph);
                    break;
                case Table table when table.Descendants<Table>().Sum(inner => WordTable.CellsOf(inner).Count()) is > 0 and var inner
                    && GridLayout.IsPageLayout(WordTable.CellsOf(table).Count(), inner):
                    foreach (var cell in WordTable.CellsOf(table))
                    {
                        Walk(cell);
                    }

                    break;
                case Table table:
                    AddTable(table);
                    break;
                case OpenXmlCompositeElement and not (SectionProperties or DeletedRun or MoveFromRun or AlternateContentFallback):
                    Walk(element);
                    break;
            }
        }
    }

    /// <summary>Text and tables in boxes come after the paragraph or the table the box is tied to, wherever on the page it floats.</summary>
    private void AddBoxes(OpenXmlElement element)
    {
        foreach (var box in WordText.BoxesIn(element))
        {
            Walk(box);
        }
    }

    private void AddLines(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph)
    {
        _paragraphs++;
        _places?.Add([(new SourcePosition { Line = _paragraphs }, paragraph)]);
        foreach (var line in _text.Of(paragraph, isInCell: false).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            _blocks.Add(new Paragraph(line.Trim(), new SourcePosition { Line = _paragraphs }));
        }

        if (WordText.HasPicture(paragraph))
        {
            _blocks.Add(new Picture(new SourcePosition { Line = _paragraphs }));
        }
    }

    private void AddTable(Table table)
    {
        _tables++;
        if (!_budget.IsExhausted && WordTable.Read(table, _text, _tables, _budget, _places) is { Rows.Count: > 0 } grid)
        {
            _blocks.Add(grid);
        }

        AddBoxes(table);
    }
}
