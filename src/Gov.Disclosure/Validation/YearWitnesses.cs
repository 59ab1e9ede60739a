namespace Gov.Disclosure;

/// <summary>What last year's report says about cells of this year's table, as evidence for a repair.</summary>
internal static class YearWitnesses
{
    public static IReadOnlyList<RepairWitness> Of(ReportTable table, LastYear? last, in Findings findings)
    {
        if (last is null)
        {
            return [];
        }

        var witnesses = new List<RepairWitness>();
        foreach (var relation in table.Form.YearRelations)
        {
            // A chain that the user has switched off must not decide what is wrong.
            if (findings.Covers(YearRules.Of(relation.Kind)) && YearSum.Of(relation, table, last, findings.DoubtfulPlaces) is { Expected: >= 0 } sum)
            {
                witnesses.Add(new RepairWitness(RepairEvidenceKind.OtherYear, relation.Cell, sum.Expected));
            }
        }

        return witnesses;
    }
}
