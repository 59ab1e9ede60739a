using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents;

/// <summary>Walks through a Word document and gathers its lines and tables in order. Tables that hold tables only lay out the page.</summary>
internal sealed class WordFlow
{
    private readonly TableBudget _budget;
    private readonly List<Block> _blocks = [];
    private int _tables;

    private WordFlow(TableBudget budget) => _budget = budget;

    public static SourceReading Read(Body body, DocumentReadOptions options)
    {
        var flow = new WordFlow(new TableBudget(options.MaxTableCells));
        flow.Walk(body);
        return flow._budget.IsExhausted ? SourceReading.TableTooLarge(options) : SourceReading.Of(flow._blocks);
    }

    private void Walk(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph:
                    AddLines(WordText.Of(paragraph, isInCell: false));
                    break;
                case Table table when table.Descendants<Table>().Any():
                    foreach (var cell in WordTable.CellsOf(table))
                    {
                        Walk(cell);
                    }

                    break;
                case Table table:
                    AddTable(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    Walk(element);
                    break;
            }
        }
    }

    private void AddLines(string text)
    {
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            _blocks.Add(new Paragraph(line.Trim(), new SourcePosition()));
        }
    }

    private void AddTable(Table table)
    {
        _tables++;
        if (!_budget.IsExhausted && WordTable.Read(table, _tables, _budget) is { Rows.Count: > 0 } grid)
        {
            _blocks.Add(grid);
        }
    }
}
