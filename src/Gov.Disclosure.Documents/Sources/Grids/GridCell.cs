namespace Gov.Disclosure.Documents;

/// <summary>One cell of a grid with the place it came from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Position">The place in the file.</param>
/// <param name="Span">What the cell covers; <see langword="null"/> where the file does not say, as in plain text.</param>
internal sealed record GridCell(string Text, SourcePosition Position, GridSpan? Span = null)
{
    /// <summary>Whether the cell shows nothing.</summary>
    public bool IsBlank => CharacterFolding.IsBlank(Text);
}
