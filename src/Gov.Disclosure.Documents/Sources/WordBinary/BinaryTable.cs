namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>A paragraph or a table of the document.</summary>
internal abstract record BinaryBlock
{
    /// <summary>The paragraph, or all that stand in the table.</summary>
    public abstract IEnumerable<FormattedParagraph> Paragraphs { get; }
}

/// <summary>A paragraph.</summary>
internal sealed record BinaryParagraph(FormattedParagraph Paragraph) : BinaryBlock
{
    public override IEnumerable<FormattedParagraph> Paragraphs => [Paragraph];
}

/// <summary>A table with what stands in its cells.</summary>
internal sealed record BinaryTable(IReadOnlyList<BinaryRow> Rows) : BinaryBlock
{
    public override IEnumerable<FormattedParagraph> Paragraphs => Blocks.SelectMany(block => block.Paragraphs);

    public int OwnCells => Rows.Sum(row => row.Cells.Count);

    /// <summary>The tables in its cells, and those in the cells of these.</summary>
    public IEnumerable<BinaryTable> Inner => Blocks.OfType<BinaryTable>().SelectMany(table => table.Inner.Prepend(table));

    private IEnumerable<BinaryBlock> Blocks => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell);
}

/// <summary>A row: the blocks of each cell, and how the row defines its cells.</summary>
internal sealed record BinaryRow(IReadOnlyList<IReadOnlyList<BinaryBlock>> Cells, RowDefinition Definition);
