using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>What a printed cell gives to a sum.</summary>
/// <param name="Text">The text.</param>
/// <param name="Number">Its number; <see langword="null"/> where it is none.</param>
/// <param name="IsReadable">Whether it is a number, blank, or a mark for not applicable.</param>
internal readonly record struct SumCell(string Text, long? Number, bool IsReadable)
{
    public static readonly SumCell Blank = new("", null, true);

    /// <summary>A cell that was lost: its number is what the total has more than the others.</summary>
    public static readonly SumCell Lost = new("?", null, true);

    public bool IsLost => ReferenceEquals(Text, Lost.Text);

    public bool IsBlank => CharacterFolding.IsBlank(Text);

    /// <summary>What a text gives to a sum. Columns that are not added up may hold amounts and changes.</summary>
    public static SumCell Of(string text) => CellReading.Of(text, CellKind.Count) is var count && count.Content.TryGetInt64(out var number)
        ? new(text, number, true)
        : new(text, null, count.IsReadable || CellReading.Of(text, CellKind.Amount).IsReadable || CellReading.Of(text, CellKind.Change).IsReadable);
}
