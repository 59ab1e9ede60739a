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

    /// <summary>The text. What every table asks of every cell many times is found out with it.</summary>
    public string Text
    {
        get;
        init => (field, IsBlank, IsNumber) = (value, CharacterFolding.IsBlank(value), CellReading.IsNumberOrMark(value));
    }
    = Text;

    /// <summary>What the file itself says the cell is; <see langword="null"/> where it says nothing.</summary>
    public string? Address { get; init; }

    /// <summary>Whether something is printed in the cell that cannot be read.</summary>
    public bool IsUnreadable => Text.IndexOf(Unreadable) >= 0;

    /// <summary>The text for people: what cannot be read is shown by the sign for an object among text.</summary>
    public string Shown => Text.Replace(Unreadable, '\uFFFC');

    /// <summary>Whether the cell is blank and may only be there so that its row is as wide as others.</summary>
    public bool IsFilling { get; init; }

    /// <summary>Whether the cell shows nothing.</summary>
    public bool IsBlank { get; private init; } = CharacterFolding.IsBlank(Text);

    /// <summary>Whether the cell holds a number or a mark for not applicable, of whatever kind.</summary>
    public bool IsNumber { get; private init; } = CellReading.IsNumberOrMark(Text);
}
