using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Grids;

/// <summary>One cell of a grid with the place it came from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Position">The place in the file.</param>
/// <param name="Span">What the cell covers; <see langword="null"/> where the file does not say, as in plain text.</param>
internal sealed record GridCell(string Text, SourcePosition Position, GridSpan? Span = null)
{
    /// <inheritdoc cref="CellReading.UnreadableMark"/>
    public const char Unreadable = CellReading.UnreadableMark;

    /// <summary>What the file itself says the cell is; <see langword="null"/> where it says nothing.</summary>
    public string? Address { get; init; }

    /// <summary>Whether something is printed in the cell that cannot be read.</summary>
    public bool IsUnreadable => Text.IndexOf(Unreadable) >= 0;

    /// <summary>The text for people: what cannot be read is shown by the sign for an object among text.</summary>
    public string Shown => Text.Replace(Unreadable, '\uFFFC');

    /// <summary>Whether the cell is blank and may only be there so that its row is as wide as others.</summary>
    public bool IsFilling { get; init; }

    /// <summary>Whether the cell shows nothing.</summary>
    public bool IsBlank => CharacterFolding.IsBlank(Text);
}
