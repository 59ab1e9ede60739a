using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>A cell of one part of a table, laid onto the columns of the whole table.</summary>
/// <param name="Cell">The cell as it is drawn.</param>
/// <param name="Start">The column it begins in.</param>
/// <param name="End">The column behind it.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsFull">Whether its last line is a number with no room for one more digit, so that the number may go on elsewhere.</param>
internal sealed record PlacedText(LatticeCell Cell, int Start, int End, string Text, bool IsFull)
{
    public bool IsBlank => CharacterFolding.IsBlank(Text);

    public bool IsWords => Text.Any(char.IsLetter) && !CellReading.IsNumberOrMark(Text);

    public int EndRow => Cell.Row + Cell.Rows;

    public bool IsAbove(PlacedText other) => Start == other.Start && End == other.End;
}
