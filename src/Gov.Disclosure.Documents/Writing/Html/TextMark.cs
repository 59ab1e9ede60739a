namespace Gov.Disclosure.Documents.Writing.Html;

/// <summary>Words of a text that stand out on a page.</summary>
/// <param name="Text">The text they stand in.</param>
/// <param name="Start">Where they start in it.</param>
/// <param name="End">Behind the last of them.</param>
/// <param name="Kind">What they are, the name of their style.</param>
/// <param name="Told">What is said of them.</param>
internal sealed record TextMark(JsonPointer Text, int Start, int End, string Kind, string Told)
{
    /// <summary>The findings about them, counted from 0, as a page numbers them.</summary>
    public IReadOnlyList<int> Findings { get; init; } = [];

    public bool Overlaps(TextMark other) => Start < other.End && other.Start < End;
}
