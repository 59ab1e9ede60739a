namespace Gov.Disclosure.Documents;

/// <summary>Gathers the paragraphs and tables of all pages in order.</summary>
internal sealed class PdfFlow
{
    private readonly TableBudget _budget;
    private readonly PdfProse _prose = new();
    private readonly List<Block> _blocks = [];
    private PdfTable? _table;
    private PdfLine? _line;
    private int _tables;

    private PdfFlow(TableBudget budget) => _budget = budget;

    /// <returns><see langword="null"/> where the tables have more cells than the limit.</returns>
    public static IReadOnlyList<Block>? Read(IReadOnlyList<PdfPage> pages, TableBudget budget)
    {
        var flow = new PdfFlow(budget);
        foreach (var page in PdfFurniture.LeaveOut(pages))
        {
            flow.Add(page);
        }

        flow.EndTable();
        return budget.IsExhausted ? null : flow._blocks;
    }

    private void Add(PdfPage page)
    {
        var next = 0;
        foreach (var table in page.Tables)
        {
            AddLines(line => line.BaseLine < table.Lattice.Top);
            Add(table);
        }

        AddLines(_ => true);

        void AddLines(Func<PdfLine, bool> belongs)
        {
            IReadOnlyList<PdfLine> lines = [.. page.Lines.Skip(next).TakeWhile(belongs)];
            _prose.Add(lines);
            foreach (var line in lines)
            {
                next++;
                Add(line, new SourcePosition { Page = page.Number, Line = next });
            }
        }
    }

    private void Add(PdfLine line, SourcePosition position)
    {
        EndTable();
        var text = line.Text();
        if (_line is { } last && _blocks[_blocks.Count - 1] is Paragraph paragraph && _prose.GoesOn(last, line))
        {
            _blocks[_blocks.Count - 1] = paragraph with { Text = Joined(paragraph.Text, text) };
        }
        else
        {
            _blocks.Add(new Paragraph(text, position));
        }

        _line = line;
    }

    private void Add(PdfTablePart part)
    {
        _line = null;
        if (_table is null || !_table.TryContinue(part))
        {
            EndTable();
            _table = new PdfTable(part);
        }
    }

    private void EndTable()
    {
        if (_table is { } table && !_budget.IsExhausted && table.ToGrid(++_tables, _budget) is { Rows.Count: > 0 } grid)
        {
            _blocks.Add(grid);
        }

        _table = null;
    }

    /// <summary>Words of Latin letters part at the end of a line, Chinese does not.</summary>
    private static string Joined(string text, string next) => text[text.Length - 1] < '\u2E80' && next[0] < '\u2E80' ? $"{text} {next}" : text + next;
}
