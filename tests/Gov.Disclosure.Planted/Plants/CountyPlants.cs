namespace Gov.Disclosure.Planted;

/// <summary>Errors between the report of a county and those of its agencies.</summary>
internal static class CountyPlants
{
    public static IReadOnlyList<CountyKind> All { get; } =
    [
        new("county's report has more decisions than its agencies", ["GD701"], (county, dice) => MoreDecisions(county.Parent, dice)),
        new("county's report has a request its agencies have not", ["GD701"], (county, dice) => OneMoreRequest(county.Parent, dice)),
        new("an agency's report was corrected after the county's was made", ["GD701"], (county, dice) => OneMoreRequest(dice.Pick(county.Children).Report, dice)),
        new("an agency has no report", ["GD702"], (county, dice) =>
        {
            county.Children.RemoveAt(dice.Below(county.Children.Count));
            return [];
        }),
        new("an agency's table three is in another form", ["GD703"], (county, dice) => OtherForm(dice.Pick(county.Children).Report)),
        new("an agency has two reports that differ", ["GD703"], TwoReports),
        new("an agency's amount has no unit", ["GD704"], NoUnit),
        new("numbers too large to add up", ["GD704"], TooLarge),
    ];

    private static JsonPointer[]? MoreDecisions(AnnualReport report, Dice dice)
    {
        var table = report.ProactiveDisclosure!;
        var cells = table.Form.Cells.Where(cell => cell.Row.Columns.Count == 1 || table.Form.Relations.Any(relation => relation.Kind == RelationKind.DecisionsNotItems && relation.Right[0] == cell)).ToArray();
        var cell = dice.Pick(cells);
        table[cell] = cell.Kind == CellKind.Amount ? table[cell].Number!.Value + dice.Between(1, 9) : table.Whole(cell) + dice.Between(1, 9);
        return [cell.Pointer];
    }

    /// <summary>One request more, received and carried forward, so that the table itself stays in balance.</summary>
    private static JsonPointer[] OneMoreRequest(AnnualReport report, Dice dice)
    {
        var table = report.Requests!;
        var rows = new RequestRows(table.Form);
        var column = dice.Pick([.. rows.PartColumns]);
        FormCell[] cells = [rows.Cell(rows.Received, column), rows.Total(rows.Received), rows.Cell(rows.CarriedForward, column), rows.Total(rows.CarriedForward)];
        foreach (var cell in cells)
        {
            table[cell] = table.Whole(cell) + 1;
        }

        return [.. cells.Select(cell => cell.Pointer)];
    }

    private static JsonPointer[] OtherForm(AnnualReport report)
    {
        var table = report.Requests!;
        report.SetTable(FormChange.Of(table, FormSet.Official.Of(TableKind.Requests).First(form => form != table.Form)));
        return [];
    }

    private static JsonPointer[] TwoReports(CountyFolder county, Dice dice)
    {
        var entry = dice.Pick(county.Children);
        var again = ReportJson.Parse(ReportJson.Serialize(entry.Report));
        OneMoreRequest(again, dice);
        county.Children.Add(new ReportEntry { Agency = entry.Agency, Year = entry.Year, Report = again });
        return [];
    }

    private static JsonPointer[]? NoUnit(CountyFolder county, Dice dice)
    {
        foreach (var child in dice.Shuffle(county.Children))
        {
            var table = child.Report.ProactiveDisclosure!;
            foreach (var cell in table.Form.Cells.Where(cell => cell.Column.UnitName is not null && table[cell].Number > 0))
            {
                table.SetUnit(cell, null);
                return [cell.Pointer];
            }
        }

        return null;
    }

    private static JsonPointer[] TooLarge(CountyFolder county, Dice dice)
    {
        var children = dice.Shuffle(county.Children);
        var cell = dice.Pick([.. children[0].Report.ProactiveDisclosure!.Form.Cells.Where(cell => cell.Kind == CellKind.Count)]);
        foreach (var child in children.Take(2))
        {
            child.Report.ProactiveDisclosure![cell] = Cell.MaxMagnitude;
        }

        return [cell.Pointer];
    }
}

/// <summary>A kind of error between reports of one year.</summary>
/// <param name="Name">What is wrong, in a few words.</param>
/// <param name="Rules">The rules that must report every instance on the county's report.</param>
/// <param name="Plant">Plants one instance and tells the cells it is about; <see langword="null"/> where there is no place for it.</param>
internal sealed record CountyKind(string Name, string[] Rules, Func<CountyFolder, Dice, JsonPointer[]?> Plant);
