using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Packages;

namespace Gov.Disclosure.Documents.Sources.Rtf;

/// <summary>RTF files (.rtf, RTF 1.9.1), as Word, WPS and WordPad save them. What was deleted, hidden or struck out is no text, as in Word documents.</summary>
internal static class RtfSource
{
    public const string Format = "rtf";

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        try
        {
            var budget = new TableBudget(options.MaxTableCells);
            var blocks = new List<Block>();
            var tables = 0;
            Add(RtfDocument.Read(bytes, options), blocks, budget, ref tables);
            return budget.IsExhausted ? SourceReading.TableTooLarge(options) : SourceReading.Of(blocks);
        }
        catch (RefusedFile refused)
        {
            return refused.Reading;
        }
    }

    private static void Add(IEnumerable<RtfBlock> read, List<Block> blocks, TableBudget budget, ref int tables)
    {
        foreach (var block in read)
        {
            if (block is RtfParagraph paragraph)
            {
                blocks.AddRange(
                    paragraph.Text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))
                        .Select(line => new Paragraph(line.Trim(), new SourcePosition { Line = paragraph.Number })));
            }
            else if (block is RtfPicture picture)
            {
                blocks.Add(new Picture(new SourcePosition { Line = picture.Number }));
            }
            else if (block is RtfTable table && GridLayout.IsPageLayout(table.OwnCells, table.InnerCells))
            {
                Add(table.Blocks, blocks, budget, ref tables);
            }
            else if (block is RtfTable shown && ++tables > 0 && !budget.IsExhausted && shown.ToGrid(tables, budget) is { Rows.Count: > 0 } grid)
            {
                blocks.Add(grid);
            }
        }
    }
}
