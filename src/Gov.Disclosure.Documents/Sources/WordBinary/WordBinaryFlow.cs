using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>Walks through the document and gathers its lines and tables in order. Tables that hold tables only lay out the page.</summary>
internal sealed class WordBinaryFlow
{
    private readonly DocumentReadOptions _options;
    private readonly TableBudget _budget;
    private readonly List<Block> _blocks = [];
    private readonly StoryText _text;
    private readonly BinaryBoxes _boxes;
    private int _tables;
    private int _paragraphs;

    private WordBinaryFlow(StoryText text, BinaryBoxes boxes, DocumentReadOptions options)
    {
        _options = options;
        _budget = new TableBudget(options.MaxTableCells);
        _text = text;
        _boxes = boxes;
    }

    public static SourceReading Read(FileInformation file, DocumentReadOptions options)
    {
        var pieces = new PieceTable(file, file.Boxes.End);
        var boxes = new BinaryBoxes(file);
        var flow = new WordBinaryFlow(new StoryText(file, pieces.Text, new Formatting(file, pieces), boxes), boxes, options);
        return flow.Walk(file.Main) ?? (flow._budget.IsExhausted ? SourceReading.TableTooLarge(options) : SourceReading.Of(flow._blocks));
    }

    /// <summary>Why the walk ended before its end; <see langword="null"/> where it did not.</summary>
    private SourceReading? Walk(TextRange range)
    {
        var nesting = new BlockNesting(_text, _options);
        var blocks = nesting.Read(range);
        return nesting.IsTooDeep ? SourceReading.NestingTooDeep(_options)
            : nesting.IsTooLarge ? SourceReading.TableTooLarge(_options)
            : Walk(blocks);
    }

    private SourceReading? Walk(IReadOnlyList<BinaryBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is BinaryParagraph { Paragraph: var paragraph })
            {
                AddLines(paragraph);
            }
            else if (block is BinaryTable table)
            {
                if (table.Inner.Sum(inner => inner.OwnCells) is > 0 and var inner && GridLayout.IsPageLayout(table.OwnCells, inner))
                {
                    if (table.Rows.SelectMany(row => row.Cells).Select(Walk).FirstOrDefault(refused => refused is not null) is { } refused)
                    {
                        return refused;
                    }

                    continue;
                }

                AddTable(table);
            }

            if (AddBoxes(block) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private void AddLines(FormattedParagraph paragraph)
    {
        _paragraphs++;
        foreach (var line in _text.Of(paragraph, isInCell: false).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            _blocks.Add(new Paragraph(line.Trim(), new SourcePosition { Line = _paragraphs }));
        }

        if (_text.HasPicture(paragraph))
        {
            _blocks.Add(new Picture(new SourcePosition { Line = _paragraphs }));
        }
    }

    private void AddTable(BinaryTable table)
    {
        _tables++;
        if (!_budget.IsExhausted && EdgedTable.ToGrid([.. table.Rows.Select(Row)], _tables, _budget) is { Rows.Count: > 0 } grid)
        {
            _blocks.Add(grid);
        }

        EdgedRow Row(BinaryRow row) =>
            new(row.Definition.Edges, [
                .. row.Cells.Select(
                    (cell, i) => new EdgedCell(TextOf(cell), row.Definition.IsMergedWithPrevious(i), row.Definition.Cells[i].GoesOnFromAbove))]);
    }

    private string TextOf(IReadOnlyList<BinaryBlock> cell) =>
        string.Join("\n", cell.SelectMany(block => block.Paragraphs).Select(paragraph => _text.Of(paragraph, isInCell: true))).Trim();

    /// <summary>Text and tables in boxes come after the paragraph or the table the box is tied to, wherever on the page it floats.</summary>
    private SourceReading? AddBoxes(BinaryBlock block) =>
        block.Paragraphs.SelectMany(paragraph => _boxes.In(paragraph.Start, paragraph.Last + 1)).Select(Walk).FirstOrDefault(refused => refused is not null);
}
