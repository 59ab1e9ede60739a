using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Comparison;

/// <summary>What the terms of a relation across years come to.</summary>
/// <param name="Expected">The sum of the terms.</param>
/// <param name="Terms">The terms with what is printed in their cells.</param>
/// <param name="PreviousYears">Those that stand in last year's report.</param>
internal sealed record YearSum(long Expected, IReadOnlyList<YearTermValue> Terms, IReadOnlyList<RelatedCell> PreviousYears)
{
    /// <summary>Adds up the terms.</summary>
    /// <returns><see langword="null"/> where a term is missing, no number or in doubt.</returns>
    public static YearSum? Of(YearRelation relation, ReportTable table, PreviousYear last, DoubtfulPlaces? doubts)
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
            var source = term.IsPreviousYears ? before : table;
            if (!source.Form.TryGetCell(term.Row, term.Column, out var cell) || !source[cell].IsNumber
                || (term.IsPreviousYears ? last.Doubts(cell.Pointer) : doubts?.Cover(cell.Pointer) == true))
            {
                return null;
            }

            // Cells hold at most 2^53 − 1, so no sum of a few of them overflows.
            expected += term.IsSubtracted ? -source[cell].Digits : source[cell].Digits;
            terms.Add(new YearTermValue(cell, source[cell], term.IsPreviousYears ? last.Year : last.Year + 1) { IsSubtracted = term.IsSubtracted });
            if (term.IsPreviousYears)
            {
                related.Add(last.Relate(before, cell));
            }
        }

        return new YearSum(expected, terms, related);
    }
}
