using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Planted;

/// <summary>Makes table two: every number near what is usual at the agency, then put right where a relation asks for more.</summary>
internal static class DisclosureTables
{
    private const double Spread = 0.25;

    public static ReportTable Make(TableForm form, AgencyPlan agency, int year, ReportTable? before)
    {
        var table = ReportTable.Create(form);
        var dice = agency.Throw(nameof(DisclosureTables), year);
        foreach (var cell in form.Cells)
        {
            table[cell] = cell.Kind == CellKind.Amount ? 0m : cell.Kind == CellKind.Change ? 0 : Count(agency, cell, dice);
        }

        foreach (var relation in form.Relations.Where(relation => relation.Kind == RelationKind.DisclosedWithinTotal))
        {
            table[relation.Right[0]] = table.Sum(relation.Left) + table.Sum(relation.Right);
        }

        foreach (var relation in form.YearRelations)
        {
            Follow(relation, table, before, dice);
        }

        foreach (var relation in form.Relations)
        {
            ChangeItems(relation, table, dice);
        }

        foreach (var cell in form.Cells.Where(cell => cell.Kind == CellKind.Amount))
        {
            SetAmount(table, cell, agency, dice);
        }

        return table;
    }

    private static long Count(AgencyPlan agency, FormCell cell, Dice dice)
    {
        var usual = agency.Throw($"{cell.Row.Path} {cell.Column.Name}");
        var isRules = cell.Row.Path == WellKnownRows.AdministrativeRules;
        var power = isRules ? (agency.Kind == AgencyKind.Government && agency.Throw(cell.Row.Path).Chance(30) ? 1 : 0)
            : agency.Kind is AgencyKind.Township or AgencyKind.Subdistrict ? usual.Between(0, 2)
            : usual.Between(0, 5);
        return power == 0 ? 0 : dice.Round(usual.Between(2, 9) * Math.Pow(10, power - 1) * dice.Around(Spread));
    }

    private static void ChangeItems(Relation relation, ReportTable table, Dice dice)
    {
        switch (relation.Kind)
        {
            case RelationKind.ItemsNotBelowZero:
                var items = table.Whole(relation.Left[0]);
                table[relation.Left[1]] = dice.Chance(40) ? 0 : dice.Round(items * 0.1 * (dice.Around(1) - 1));
                break;
            case RelationKind.DecisionsNotItems when table.Whole(relation.Left[1]) != 0 && table.Sum(relation.Left) == table.Sum(relation.Right):
                table[relation.Right[0]] = table.Sum(relation.Right) + 1;
                break;
        }
    }

    private static void Follow(YearRelation relation, ReportTable table, ReportTable? before, Dice dice)
    {
        var ofThisYear = relation.Terms.Where(term => !term.IsPreviousYears).ToArray();
        foreach (var term in ofThisYear)
        {
            // Few of the documents in force come or go in one year.
            if (table.Form.TryGetCell(term.Row, term.Column, out var cell))
            {
                table[cell] = Math.Min(table.Whole(cell), dice.Round(table.Whole(relation.Cell) * 0.2 * dice.Around(0.4)));
            }
        }

        if (relation.Follow(table, before) is not { } sum)
        {
            return;
        }

        foreach (var term in ofThisYear.Where(term => term.IsSubtracted))
        {
            if (table.Form.TryGetCell(term.Row, term.Column, out var cell))
            {
                var most = sum + table.Whole(cell);
                sum = most - Math.Min(table.Whole(cell), most / 4);
                table[cell] = most - sum;
            }
        }

        table[relation.Cell] = sum;
    }

    private static void SetAmount(ReportTable table, FormCell cell, AgencyPlan agency, Dice dice)
    {
        var usual = agency.Throw($"{cell.Row.Path} {cell.Column.Name}");
        var things = table.Form.Cells.Where(other => other.Row == cell.Row && other.Kind == CellKind.Count).ToArray();
        var isNone = things.Length > 0 ? table.Sum(things) == 0 : usual.Chance(30);
        var unit = cell.Column.Unit ?? usual.Pick([AmountUnit.Yuan, AmountUnit.TenThousandYuan]);
        var amount = isNone ? 0 : (long)(usual.Between(3, 3000) * 10_000L * dice.Around(Spread));
        table[cell] = isNone ? 0 : new decimal((int)amount, 0, 0, false, unit == AmountUnit.Yuan ? (byte)2 : (byte)4);
        if (cell.Column.UnitName is not null)
        {
            table.SetUnit(cell, isNone ? null : unit);
        }
    }
}
