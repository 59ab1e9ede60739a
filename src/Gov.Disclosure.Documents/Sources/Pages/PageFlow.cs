using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>Gathers the paragraphs and tables of all pages in order.</summary>
internal sealed class PageFlow
{
    private readonly TableBudget _budget;
    private readonly PageProse _prose = new();
    private readonly List<Block> _blocks = [];
    private readonly IReadOnlyList<TableLabels> _labels;
    private LatticeTable? _table;
    private GlyphLine? _line;
    private int _tables;

    private PageFlow(TableBudget budget, FormSet forms)
    {
        _budget = budget;
        _labels = [.. TableLabels.Of(forms).Values];
    }

    public static SourceReading Read(IReadOnlyList<FixedPage> pages, TableBudget budget, DocumentReadOptions options)
    {
        // Scanners put a line of text onto a page, and programs one of advertisement; a report has headings.
        if (pages.All(page => page.IsEmpty || page.IsScan)
            && !pages.Any(page => page.Tables.Count > 0 || page.Lines.Any(line => SectionHeading.TryRead(line.Text(), out _))))
        {
            return SourceReading.Refused(new Diagnostic(ReadingRules.NoTextLayer));
        }

        var flow = new PageFlow(budget, options.Forms);
        foreach (var page in PageFurniture.LeaveOut(pages))
        {
            flow.Add(page);
        }

        flow.EndTable();
        return budget.IsExhausted ? SourceReading.TableTooLarge(options) : SourceReading.Of(flow._blocks);
    }

    private void Add(FixedPage page)
    {
        var next = 0;
        foreach (var (top, table) in page.Tables.Select(table => (table.Lattice.Top, (LatticePart?)table))
            .Concat(page.Pictures.Select(picture => (picture.Top, (LatticePart?)null))).OrderBy(part => part.Item1))
        {
            AddLines(line => line.BaseLine < top);
            if (table is null)
            {
                Add(new Picture(new SourcePosition { Page = page.Number }));
            }
            else
            {
                Add(table);
            }
        }

        AddLines(_ => true);

        void AddLines(Func<GlyphLine, bool> belongs)
        {
            IReadOnlyList<GlyphLine> lines = [.. page.Lines.Skip(next).TakeWhile(belongs)];
            var prose = 0;
            for (var i = 0; i < lines.Count;)
            {
                var (rows, start, end) = LooseTable.Find(lines, i, _labels, page.Number);
                if (rows.Count > 0)
                {
                    AddProse([.. lines.Skip(prose).Take(start - prose)], page.Number, next + prose);
                    Add(rows);
                    prose = end;
                }

                i = end;
            }

            AddProse([.. lines.Skip(prose)], page.Number, next + prose);

            next += lines.Count;
        }
    }

    private void AddProse(IReadOnlyList<GlyphLine> lines, int page, int before)
    {
        _prose.Add(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            Add(lines[i], new SourcePosition { Page = page, Line = before + i + 1 });
        }
    }

    private void Add(IReadOnlyList<GridRow> rows)
    {
        if (rows.Count > 0 && _budget.Take(rows.Sum(row => row.Cells.Count)))
        {
            EndTable();
            _line = null;
            _tables++;
            _blocks.Add(
                new Grid([.. rows.Select(row => new GridRow([.. row.Cells.Select(cell => cell with { Position = cell.Position with { Table = _tables } })]))]));
        }
    }

    private void Add(GlyphLine line, SourcePosition position)
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

    private void Add(Picture picture)
    {
        // One behind the text of a page parts no table.
        if (_table is null)
        {
            _line = null;
            _blocks.Add(picture);
        }
    }

    private void Add(LatticePart part)
    {
        _line = null;
        if (_table is null || !_table.TryContinue(part))
        {
            EndTable();
            _table = new LatticeTable(part);
        }
    }

    private void EndTable()
    {
        if (_table is { } table && !_budget.IsExhausted && table.ToGrid(++_tables, _budget, _labels) is { Rows.Count: > 0 } grid)
        {
            _blocks.Add(grid);
        }

        _table = null;
    }

    /// <summary>Words of Latin letters part at the end of a line, Chinese does not.</summary>
    private static string Joined(string text, string next) => text[text.Length - 1] < '\u2E80' && next[0] < '\u2E80' ? $"{text} {next}" : text + next;
}
