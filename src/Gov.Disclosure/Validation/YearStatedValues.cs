using Gov.Disclosure.Checks;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Validation;

/// <summary>What last year's report says about cells of this year's table, as evidence for a repair.</summary>
internal static class YearStatedValues
{
    public static IReadOnlyList<StatedValue> Of(ReportTable table, PreviousYear? last, in Assessment assessment)
    {
        if (last is null)
        {
            return [];
        }

        var statedValues = new List<StatedValue>();
        foreach (var relation in table.Form.YearRelations.Where(relation => relation.Comparison == YearRelationComparison.Equal))
        {
            // A chain that the user has switched off must not decide what is wrong.
            if (assessment.Covers(YearRules.Of(relation.Kind)) && YearSum.Of(relation, table, last, assessment.DoubtfulPlaces) is { Expected: >= 0 } sum)
            {
                statedValues.Add(new StatedValue(RepairEvidenceKind.OtherYear, relation.Cell, sum.Expected));
            }
        }

        return statedValues;
    }
}
