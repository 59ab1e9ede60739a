namespace Gov.Disclosure.Planted;

/// <summary>Makes table three: outcomes first, then what was received so that every balance closes.</summary>
internal static class RequestTables
{
    private const double FirstColumn = 0.8;

    public static ReportTable Make(TableForm form, AgencyPlan agency, int year, ReportTable? before)
    {
        var table = ReportTable.Create(form);
        var rows = new RequestRows(form);
        var dice = agency.Throw(nameof(RequestTables), year);
        var size = agency.Size * dice.Around(0.2);
        var weights = rows.Outcomes.Select((row, index) => Weight(agency, row, index)).ToArray();
        for (var i = 0; i < rows.Outcomes.Length; i++)
        {
            Spread(table, rows, rows.Outcomes[i], dice.Round(size * weights[i] / weights.Sum() * dice.Around(0.15)), agency, dice);
        }

        table.AddUp(RelationKind.OutcomeTotal);
        var keepsNone = dice.Chance(40);
        foreach (var column in rows.PartColumns)
        {
            Close(table, rows, column, CarriedOver(table, rows, column, before, dice), keepsNone, dice);
        }

        table.AddUp(RelationKind.RowTotal);
        return table;
    }

    /// <summary>The first outcomes are the usual ones; most of the others never occur at a given agency.</summary>
    private static double Weight(AgencyPlan agency, FormRow row, int index)
    {
        var dice = agency.Throw(row.Path);
        return index == 0 ? dice.Between(30, 60) : index == 1 ? dice.Between(5, 20) : dice.Chance(50) ? 0 : dice.Between(1, 12);
    }

    private static void Spread(ReportTable table, RequestRows rows, FormRow row, long count, AgencyPlan agency, Dice dice)
    {
        var left = count;
        var columns = rows.PartColumns.ToArray();
        foreach (var column in columns.Skip(1))
        {
            var share = (1 - FirstColumn) * agency.Throw(rows.Columns[column].Name).Between(0, 10) / 25;
            var part = Math.Min(left, dice.Round(count * share));
            table[row.Index, column] = part;
            left -= part;
        }

        table[row.Index, columns[0]] = left;
    }

    private static long CarriedOver(ReportTable table, RequestRows rows, int column, ReportTable? before, Dice dice)
    {
        var cell = rows.Cell(rows.CarriedOver, column);
        return table.Form.YearRelations.FirstOrDefault(relation => relation.Cell == cell)?.Follow(table, before)
            ?? Math.Min(dice.Below(3), table.Whole(rows.Cell(rows.Done, column)));
    }

    private static void Close(ReportTable table, RequestRows rows, int column, long carriedOver, bool keepsNone, Dice dice)
    {
        var done = table.Whole(rows.Cell(rows.Done, column));
        var open = Math.Max(keepsNone ? 0 : dice.Round(done * 0.05 * dice.Around(0.3)), carriedOver - done);
        table[rows.CarriedOver.Index, column] = carriedOver;
        table[rows.CarriedForward.Index, column] = open;
        table[rows.Received.Index, column] = done + open - carriedOver;
    }
}
