using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// The headers of rows that stand side by side in a text that does not say what they cover. Numbers are read in the order of the form only where all of them
/// stand in that order: the names of the rows in every line, and the columns below, each for every row.
/// </summary>
internal static class SideBySideHeaders
{
    /// <param name="headers">The rows of headers.</param>
    /// <param name="rows">The rows of the form that stand side by side.</param>
    public static bool AreInOrder(IReadOnlyList<GridRow> headers, IReadOnlyList<FormRow> rows)
    {
        var words = new HeaderWords(rows[0].Columns, rows.SelectMany(row => row.Labels));

        // What stands before all columns is the header of the labels.
        var lines = headers.Select(header => words.Of(header.Cells))
            .Select(line => line.Any(word => word.Column is not null) ? [.. line.SkipWhile(word => !word.IsKnown)] : line).ToArray();
        FormColumn[] form = [.. rows.SelectMany(row => row.Columns)];
        FormColumn[] printed = [.. lines.SelectMany(line => line).Select(word => word.Column).OfType<FormColumn>()];
        HeaderWord[] others = [.. lines.SelectMany(line => line).Where(word => !word.IsKnown)];

        // A piece of the name of a row makes up for no column.
        HeaderWord[] pieces = [.. others.Where(word => rows[0].Columns.Any(column => word.IsPieceOf(column.Label)))];
        return others.Except(pieces).All(word => rows.SelectMany(row => row.Labels).Any(word.IsPieceOf))
            && lines.All(line => IsAscending(line.Select(FirstRow).Where(row => row >= 0)))
            && lines.All(line => AreNamedAlike(line, rows))
            && (printed.Length == 0 || printed.SequenceEqual(form) || (printed.Length + pieces.Length >= form.Length && IsWithin(printed, form)));

        // A piece of one name alone stands for that name.
        int FirstRow(HeaderWord word)
        {
            string[] names = [
                .. rows.SelectMany(row => row.Labels).Select(LabelKey.Of).Distinct()
                    .Where(name => word.Group is { } group ? name == group : !word.IsKnown && word.IsPieceOf(name))];
            return names.Length == 1 ? Enumerable.Range(0, rows.Count).First(i => rows[i].Labels.Any(label => LabelKey.Of(label) == names[0])) : -1;
        }
    }

    /// <summary>
    /// Whether all names of a line are there as often, or over each of their columns; one that is there once more has another column among its own.
    /// </summary>
    private static bool AreNamedAlike(IEnumerable<HeaderWord> line, IReadOnlyList<FormRow> rows)
    {
        var names = line.Where(word => word.Group is not null).GroupBy(word => word.Group!)
            .Select(name => (Count: name.Count(), Rows: rows.Count(row => row.Labels.Any(label => LabelKey.Of(label) == name.Key)))).ToArray();
        return names.Select(name => name.Count).Distinct().Count() < 2 || Array.TrueForAll(names, name => name.Count == name.Rows * rows[0].Columns.Count);
    }

    private static bool IsAscending(IEnumerable<int> numbers)
    {
        var last = -1;
        return numbers.All(number => number >= last && (last = number) >= 0);
    }

    /// <summary>Whether all columns stand in the form in the same order, with others between.</summary>
    private static bool IsWithin(FormColumn[] columns, FormColumn[] form)
    {
        var next = 0;
        return Array.TrueForAll(columns, column => (next = Array.IndexOf(form, column, next) + 1) > 0);
    }
}
