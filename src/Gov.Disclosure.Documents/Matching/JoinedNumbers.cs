using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Two numbers that run together in one cell leave the cell beside it blank: 5 122 before nothing. That blank cell is as doubtful as the one that cannot be
/// read, for its number is printed.
/// </summary>
internal static class JoinedNumbers
{
    /// <summary>The decided cells without the blank ones into whose neighbour their numbers may have run.</summary>
    /// <param name="decided">The cells whose column is certain.</param>
    /// <param name="printed">The cells of the row in the order of print.</param>
    /// <param name="kindOf">What a column holds.</param>
    public static IReadOnlyList<DecidedCell<T>> Without<T>(IReadOnlyList<DecidedCell<T>> decided, IReadOnlyList<GridCell> printed, Func<T, CellKind> kindOf)
        where T : class
    {
        if (decided.All(cell => !cell.Cell.IsBlank))
        {
            return decided;
        }

        var joined = decided.Where(cell => MayBeTwo(cell.Cell.Text, kindOf(cell.Column))).Select(cell => IndexOf(cell.Cell)).ToArray();
        return joined.Length == 0 ? decided
            : [.. decided.Where(cell => !cell.Cell.IsBlank || !Array.Exists(joined, at => Math.Abs(at - IndexOf(cell.Cell)) == 1))];

        int IndexOf(GridCell cell) => Enumerable.Range(0, printed.Count).FirstOrDefault(i => ReferenceEquals(printed[i], cell));
    }

    private static bool MayBeTwo(string text, CellKind kind) => !CellReading.Of(text, kind).IsReadable && text.Trim() is [>= '0' and <= '9', ..] cell
        && Enumerable.Range(1, cell.Length - 1).Any(end => IsOne(cell.Substring(0, end)) && IsOne(cell.Substring(end)));

    private static bool IsOne(string text) => !CharacterFolding.IsBlank(text) && CellReading.Of(text, CellKind.Count).IsReadable;
}
