namespace Gov.Disclosure.Planted;

/// <summary>Sums over the cells of a table.</summary>
internal static class TableArithmetic
{
    public static long Whole(this ReportTable table, FormCell cell) => table[cell].TryGetInt64(out var value) ? value : 0;

    public static long Sum(this ReportTable table, IEnumerable<FormCell> cells) => cells.Sum(cell => table.Whole(cell));

    /// <summary>Fills in the totals of one kind from their parts.</summary>
    public static void AddUp(this ReportTable table, RelationKind kind)
    {
        foreach (var relation in table.Form.Relations.Where(relation => relation.Kind == kind))
        {
            table[relation.Right[0]] = table.Sum(relation.Left);
        }
    }

    /// <summary>What a relation across two years comes to; <see langword="null"/> where last year's table lacks a number it needs.</summary>
    public static long? Follow(this YearRelation relation, ReportTable table, ReportTable? before)
    {
        long sum = 0;
        foreach (var term in relation.Terms)
        {
            var source = term.IsPreviousYears ? before : table;
            if (source is null || !source.Form.TryGetCell(term.Row, term.Column, out var cell) || !source[cell].IsNumber)
            {
                return null;
            }

            sum += term.IsSubtracted ? -source.Whole(cell) : source.Whole(cell);
        }

        return sum;
    }
}
