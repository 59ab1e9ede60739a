namespace Gov.Disclosure;

/// <summary>What the terms of a relation across years come to.</summary>
/// <param name="Expected">The sum of the terms.</param>
/// <param name="Terms">The terms with what is printed in their cells.</param>
/// <param name="LastYears">Those that stand in last year's report.</param>
internal sealed record YearSum(long Expected, IReadOnlyList<YearTermValue> Terms, IReadOnlyList<RelatedCell> LastYears)
{
    /// <summary>Adds up the terms.</summary>
    /// <returns><see langword="null"/> where a term is missing, no number or in doubt.</returns>
    public static YearSum? Of(YearRelation relation, ReportTable table, LastYear last, DoubtfulPlaces? doubts)
    {
        if (last.Report.GetTable(table.Form.Kind) is not { } before)
        {
            return null;
        }

        long expected = 0;
        var terms = new List<YearTermValue>(relation.Terms.Count);
        var related = new List<RelatedCell>(1);
        foreach (var term in relation.Terms)
        {
            var source = term.IsLastYears ? before : table;
            if (!source.Form.TryGetCell(term.Row, term.Column, out var cell) || !source[cell].IsNumber
                || (term.IsLastYears ? last.Doubts(cell.Pointer) : doubts?.Cover(cell.Pointer) == true))
            {
                return null;
            }

            // Cells hold at most 2^53 − 1, so no sum of a few of them overflows.
            expected += term.IsSubtracted ? -source[cell].Digits : source[cell].Digits;
            terms.Add(new YearTermValue(cell, source[cell], term.IsLastYears ? last.Year : last.Year + 1) { IsSubtracted = term.IsSubtracted });
            if (term.IsLastYears)
            {
                related.Add(last.Relate(before, cell));
            }
        }

        return new YearSum(expected, terms, related);
    }
}
