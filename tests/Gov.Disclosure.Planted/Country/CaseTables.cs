namespace Gov.Disclosure.Planted;

/// <summary>Makes table four: a number of cases for each group, and results they fall to.</summary>
internal static class CaseTables
{
    public static ReportTable Make(TableForm form, AgencyPlan agency, int year)
    {
        var table = ReportTable.Create(form);
        var dice = agency.Throw(nameof(CaseTables), year);
        foreach (var relation in form.Relations.Where(relation => relation.Kind == RelationKind.GroupTotal))
        {
            var usual = agency.Throw(relation.Right[0].Row.Path).Between(0, 8) * agency.Size / 100.0;
            var left = dice.Round(usual * dice.Around(0.25));
            foreach (var cell in relation.Left)
            {
                var part = cell == relation.Left[^1] ? left : dice.Below((int)left + 1);
                table[cell] = part;
                left -= part;
            }
        }

        table.AddUp(RelationKind.GroupTotal);
        return table;
    }
}
