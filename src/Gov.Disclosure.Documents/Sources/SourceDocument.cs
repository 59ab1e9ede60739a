using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources;

/// <summary>What every format is turned into: paragraphs and grids in the order of the document.</summary>
/// <param name="Blocks">The paragraphs and grids.</param>
internal sealed record SourceDocument(IReadOnlyList<Block> Blocks)
{
    /// <summary>Whether the file breaks off before its end, so that what is missing may stand in what is lost.</summary>
    public bool IsCut { get; init; }

    /// <summary>What the head of the page says about the report.</summary>
    public PageTags Tags { get; init; } = PageTags.None;
}

/// <summary>A paragraph or a grid.</summary>
internal abstract record Block;

/// <summary>One line of prose.</summary>
internal sealed record Paragraph(string Text, SourcePosition Position) : Block
{
    /// <summary>Whether the file says that this is prose, whatever it looks like.</summary>
    public bool IsProse { get; init; }
}

/// <summary>A table as the file has it, not yet known to be one of the official ones.</summary>
internal sealed record Grid(IReadOnlyList<GridRow> Rows) : Block;

/// <summary>A picture among the paragraphs and tables.</summary>
internal sealed record Picture(SourcePosition Position) : Block;

/// <summary>The cells of a table one after another, without knowing where a row ends.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="KeepsBlanks">Whether a blank cell is an entry of its own; without separators blank cells leave no trace.</param>
internal sealed record CellStream(IReadOnlyList<GridCell> Cells, bool KeepsBlanks) : Block
{
    /// <summary>Whether numbers stand beside it that may be its own.</summary>
    public bool MayLackNumbers { get; init; }
}
