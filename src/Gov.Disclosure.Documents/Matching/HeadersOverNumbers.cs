using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// A text that a program made of a page keeps words in their places on the line, but breaks headers over several lines: 商业企 above 业. Such lines say two things:
/// what stands before what on one line, and, where a word has a gap before it that keeps it in its place, above which numbers it stands. Every order of the
/// columns that both allow is tried; only where the order of the form is the last one left is it believed.
/// </summary>
internal static class HeadersOverNumbers
{
    // Words closer together than that have been pushed to the left by those before them: a Chinese character takes the room of two others, and is counted as
    // one.
    private const int WidestSpace = 1;

    // More columns have no official table with headers of its own, and every one more takes as many times longer.
    private const int MostColumns = 7;

    private static readonly Regex Word = new(@"\S+", RegexOptions.CultureInvariant);

    /// <param name="columns">The columns in the order of the form.</param>
    /// <param name="headers">The lines of headers, each a cell.</param>
    /// <param name="rows">The rows of the table that have these columns.</param>
    public static bool AreInOrder(IReadOnlyList<FormColumn> columns, IEnumerable<GridCell> headers, IEnumerable<PrintedRow> rows)
    {
        if (columns.Count is < 2 or > MostColumns || PlacesOf(columns.Count, rows) is not { } places)
        {
            return false;
        }

        string[] keys = [.. columns.Select(column => LabelKey.Of(column.Label))];
        HeaderOnLine[][] lines = [.. headers.Select(line => Words(line, keys, places).ToArray()).Where(line => line.Length > 0)];
        if (lines.Length < 2 || !Enumerable.Range(0, keys.Length)
            .All(column => Array.Exists(lines, line => Array.Exists(line, word => word.Columns.Contains(column)))))
        {
            return false;
        }

        var inOrder = Enumerable.Range(0, keys.Length).ToArray();
        return IsAllowed(inOrder, lines) && !Orders(inOrder).Any(order => !order.SequenceEqual(inOrder) && IsAllowed(order, lines));
    }

    /// <summary>Where the numbers of each column begin, where most rows agree on it.</summary>
    private static int[]? PlacesOf(int columns, IEnumerable<PrintedRow> rows)
    {
        int[][] starts = [
            .. rows.Where(row => row.Cells.Count == columns && row.Cells.All(cell => cell.IsNumber))
                .Select(row => row.Cells.Select(cell => cell.Position.Column ?? 0).ToArray())];
        int[] usual = [
            .. Enumerable.Range(0, columns)
                .Select(i => starts.GroupBy(row => row[i]).OrderByDescending(same => same.Count()).Select(same => same.Key).FirstOrDefault())];
        return starts.Count(row => row.SequenceEqual(usual)) * 2 > starts.Length
            && usual.Zip(usual.Skip(1), (one, next) => next - one).All(gap => gap > WidestSpace + 1) ? usual : null;
    }

    /// <summary>The words of a line that are columns or pieces of some, with those they may be and the numbers they may stand above.</summary>
    private static IEnumerable<HeaderOnLine> Words(GridCell line, string[] keys, int[] places)
    {
        var end = -WidestSpace - 1;
        foreach (Match word in Word.Matches(line.Text))
        {
            var start = (line.Position.Column ?? 1) + word.Index;
            var isInPlace = word.Index - end > WidestSpace;
            end = word.Index + word.Length;
            var key = LabelKey.Of(word.Value);
            int[] named = Array.IndexOf(keys, key) is >= 0 and var exact ? [exact]
                : [.. Enumerable.Range(0, keys.Length).Where(column => key.Length > 0 && keys[column].Contains(key))];
            if (named.Length > 0)
            {
                yield return new HeaderOnLine(named, isInPlace ? [Nearest(start + (word.Length / 2))] : [.. Enumerable.Range(0, places.Length)]);
            }
        }

        int Nearest(int middle) => Enumerable.Range(0, places.Length).OrderBy(place => Math.Abs(places[place] + 1 - middle)).First();
    }

    /// <summary>Whether the words of every line stand in an order of columns as on the line, each above numbers it may be above.</summary>
    private static bool IsAllowed(int[] order, HeaderOnLine[][] lines) => Array.TrueForAll(lines, line =>
    {
        // The first place that is left for a word leaves most to those behind it.
        var place = -1;
        return Array.TrueForAll(
            line, word => (place = Array.FindIndex(
                order, place + 1, column => word.Columns.Contains(column) && word.Places.Contains(Array.IndexOf(order, column)))) >= 0);
    });

    private static IEnumerable<int[]> Orders(int[] columns) => columns.Length == 0 ? [[]]
        : columns.SelectMany(first => Orders(Array.FindAll(columns, column => column != first)).Select(rest => (int[])[first, .. rest]));

    /// <param name="Columns">The columns that a word may be the header of, or of which it may be a piece.</param>
    /// <param name="Places">Above the numbers of which columns of the text it may stand, counted from the left.</param>
    private sealed record HeaderOnLine(int[] Columns, int[] Places);
}
