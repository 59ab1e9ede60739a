using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Packages;

namespace Gov.Disclosure.Documents.Sources.Rtf;

/// <summary>A paragraph, a table or a picture.</summary>
internal abstract record RtfBlock
{
    /// <summary>The texts of all paragraphs, also of those in cells.</summary>
    public abstract IEnumerable<string> Lines { get; }
}

internal sealed record RtfParagraph(string Text, int Number) : RtfBlock
{
    public override IEnumerable<string> Lines => [Text];
}

/// <summary>A picture on a line of its own or among words.</summary>
internal sealed record RtfPicture(int Number) : RtfBlock
{
    public override IEnumerable<string> Lines => [];
}

/// <summary>A row: what stands in its cells, and how they are defined.</summary>
internal sealed record RtfRow(IReadOnlyList<IReadOnlyList<RtfBlock>> Cells, RtfRowDefinition Definition);

internal sealed record RtfTable(IReadOnlyList<RtfRow> Rows) : RtfBlock
{
    public override IEnumerable<string> Lines => Blocks.SelectMany(block => block.Lines);

    public int OwnCells => Rows.Sum(row => row.Cells.Count);

    /// <summary>What stands in the cells, one after another.</summary>
    public IEnumerable<RtfBlock> Blocks => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell);

    public int InnerCells => Blocks.OfType<RtfTable>().Sum(table => table.OwnCells + table.InnerCells);

    public Grid? ToGrid(int number, TableBudget budget) => EdgedTable.ToGrid([.. Rows.Select(Row)], number, budget);

    private static EdgedRow Row(RtfRow row) =>
        new(row.Definition.Edges, [
            .. row.Definition.Cells.Select(
                (cell, i) => new EdgedCell(i < row.Cells.Count ? TextOf(row.Cells[i]) : "", cell.IsMergedWithPrevious, cell.GoesOnFromAbove))]);

    private static string TextOf(IReadOnlyList<RtfBlock> cell) => string.Join("\n", cell.SelectMany(block => block.Lines)).Trim();
}

/// <summary>How a cell is defined (RTF 1.9.1, "Table Definitions"): where it ends, in twentieths of a point, and what it is merged with.</summary>
internal sealed record RtfCellDefinition(int Right, bool IsMergedWithPrevious, bool GoesOnFromAbove);

/// <summary>The cells of a row, as \trowd and what follows define them.</summary>
internal sealed class RtfRowDefinition
{
    private bool _isMergedWithPrevious;
    private bool _goesOnFromAbove;

    public int Left { get; set; }

    public List<RtfCellDefinition> Cells { get; } = [];

    public int[] Edges => [Left, .. Cells.Select(cell => cell.Right)];

    /// <summary>Takes a control word in, if it is one of a row.</summary>
    public void Take(string word, int parameter)
    {
        switch (word)
        {
            case "trleft":
                Left = parameter;
                break;
            case "clmrg":
                _isMergedWithPrevious = true;
                break;
            case "clvmrg":
                _goesOnFromAbove = true;
                break;
            case "cellx":
                // Edges that do not follow each other make no columns.
                if (parameter <= (Cells.Count > 0 ? Cells[Cells.Count - 1].Right : Left))
                {
                    throw new RefusedFile(SourceReading.Damaged(RtfSource.Format, @"\cellx"));
                }

                Cells.Add(new RtfCellDefinition(parameter, _isMergedWithPrevious, _goesOnFromAbove));
                (_isMergedWithPrevious, _goesOnFromAbove) = (false, false);
                break;
        }
    }
}
