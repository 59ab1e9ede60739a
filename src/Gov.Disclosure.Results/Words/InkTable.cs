namespace Gov.Disclosure.Results.Words;

/// <summary>A table among the words of the tool.</summary>
/// <param name="Headings">The headings of the columns.</param>
/// <param name="Lines">The cells, line by line.</param>
/// <param name="Numbers">How many columns at the end hold numbers.</param>
internal sealed record InkTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Lines, int Numbers)
{
    public bool HoldsNumbers(int column) => column >= Headings.Count - Numbers;
}
