using Gov.Disclosure.Forms;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Planted;

/// <summary>Errors in table two.</summary>
internal static class DisclosurePlants
{
    // Article 49 and the notices know no larger numbers; past these an amount is not believed (a trillion yuan, a billion at a township).
    private const decimal TooMuch = 1_000_000_000_000;
    private const decimal TooMuchAtGrassRoots = 1_000_000_000;
    private const decimal YuanPerTenThousand = 10_000;

    public static IEnumerable<PlantKind> All { get; } =
    [
        Kind("table two: more newly disclosed than disclosed in all", "GD201", (entry, table, dice) => Break(entry, table, dice, RelationKind.DisclosedWithinTotal, relation =>
            (relation.Right[0], table.Sum(relation.Left) - dice.Between(1, 3)))),
        Kind("table two: decisions are the sum of items", "GD202", (entry, table, dice) => Break(entry, table, dice, RelationKind.DecisionsNotItems, relation =>
            (relation.Right[0], table.Sum(relation.Left)))),
        Kind("table two: more items struck off than there were", "GD203", (entry, table, dice) => Break(entry, table, dice, RelationKind.ItemsNotBelowZero, relation =>
            (relation.Left[1], -table.Whole(relation.Left[0]) - dice.Between(1, 9)))),
        Kind("table two: sign on a count", "GD204", Sign),
        Kind("table two: rules of an agency that makes none", "GD205", Rules),
        Kind("table two: amount without unit", "GD206", WithoutUnit),
        Kind("table two: unit against the header", "GD207", UnitAgainstHeader),
        Kind("table two: yuan under a header of ten thousand yuan", "GD208", WrongUnit),
        Kind("table two: blank cell", "GD209", (entry, table, dice) => CellChanges.Apply(entry, table, [(dice.Pick(table.Form.Cells), Cell.Blank)])),
        Kind("table two: in force does not follow from last year", "GD602", (entry, table, dice) => BreakYear(entry, table, dice, YearRelationKind.InForce)),
        Kind("table two: items do not follow from last year", "GD603", (entry, table, dice) => BreakYear(entry, table, dice, YearRelationKind.Items)),
        Kind("table two: ten times last year", "GD604", Jump),
    ];

    private static PlantKind Kind(string name, string rule, Func<ReportEntry, ReportTable, Dice, Damage?> plant) =>
        new(name, PlantStage.Tables, [rule], (entry, dice) => plant(entry, entry.Report.ProactiveDisclosure!, dice));

    private static Damage? Break(ReportEntry entry, ReportTable table, Dice dice, RelationKind kind, Func<Relation, (FormCell Cell, long Value)> wrong)
    {
        foreach (var relation in dice.Shuffle(table.Form.Relations.Where(relation => relation.Kind == kind)))
        {
            var (cell, value) = wrong(relation);
            if ((value >= 0 || cell.Kind == CellKind.Change) && CellChanges.Apply(entry, table, [(cell, value)], RuleCatalogue.Of(kind).Id) is { } damage)
            {
                return damage;
            }
        }

        return null;
    }

    private static Damage? BreakYear(ReportEntry entry, ReportTable table, Dice dice, YearRelationKind kind)
    {
        var relations = table.Form.YearRelations.Where(relation => relation.Kind == kind && table.Whole(relation.Cell) > 0).ToArray();
        if (relations.Length == 0)
        {
            return null;
        }

        var cell = dice.Pick(relations).Cell;
        return CellChanges.Apply(entry, table, [(cell, table.Whole(cell) + dice.Between(1, 4))], YearRules.Of(kind).Id);
    }

    private static Damage? Sign(ReportEntry entry, ReportTable table, Dice dice)
    {
        var cell = dice.Pick([.. table.Form.Cells.Where(cell => cell.Kind == CellKind.Count && table[cell].Number > 0).DefaultIfEmpty(table.Form.Cells[0])]);
        if (table.Whole(cell) == 0)
        {
            return null;
        }

        entry.Report.Annotations.Add(new Annotation(cell.Pointer, dice.Pick(["+", "＋", "-"])));
        return new Damage { Cells = [cell.Pointer] };
    }

    private static Damage? Rules(ReportEntry entry, ReportTable table, Dice dice)
    {
        var isBelowCounty = entry.Agency.Kind is AgencyKind.Township or AgencyKind.Subdistrict
            || (entry.Agency.Kind == AgencyKind.Department && (entry.Agency.Name.Contains('县') || entry.Agency.Name.Contains('区')));
        if (!isBelowCounty || !table.Form.TryGetRow(WellKnownRows.AdministrativeRules, out var row))
        {
            return null;
        }

        // The last column counts all there are, so that nothing but the power is missing.
        var cell = table.Form.Cells[row.FirstCell + row.Columns.Count - 1];
        table[cell] = dice.Between(1, 9);
        string[] years = [YearRules.InForce.Id, YearRules.Jump.Id];
        return new Damage { May = years, NextMay = years, Cells = [cell.Pointer] };
    }

    private static Damage? WithoutUnit(ReportEntry entry, ReportTable table, Dice dice)
    {
        foreach (var cell in table.Form.Cells.Where(cell => cell.Column.UnitName is not null && table[cell].Number > 0))
        {
            table.SetUnit(cell, null);
            return new Damage { Cells = [cell.Pointer] };
        }

        return null;
    }

    private static Damage? UnitAgainstHeader(ReportEntry entry, ReportTable table, Dice dice)
    {
        foreach (var cell in table.Form.Cells.Where(cell => cell.Kind == CellKind.Amount && table[cell].Number > 0))
        {
            var unit = (cell.Column.Unit ?? table.GetUnit(cell)) == AmountUnit.Yuan ? AmountUnit.TenThousandYuan : AmountUnit.Yuan;
            entry.Report.Annotations.Add(new Annotation(cell.Pointer, string.Format(System.Globalization.CultureInfo.InvariantCulture, dice.Pick(["{0}", "（单位：{0}）"]), AmountUnits.Label(unit))));
            return new Damage { Cells = [cell.Pointer] };
        }

        return null;
    }

    private static Damage? WrongUnit(ReportEntry entry, ReportTable table, Dice dice)
    {
        var limit = entry.Agency.Kind is AgencyKind.Township or AgencyKind.Subdistrict ? TooMuchAtGrassRoots : TooMuch;
        foreach (var cell in table.Form.Cells.Where(cell => cell.Kind == CellKind.Amount && (cell.Column.Unit ?? table.GetUnit(cell)) == AmountUnit.TenThousandYuan))
        {
            var wrong = table[cell].Number!.Value * YuanPerTenThousand;

            // A slip that leaves a believable amount cannot be told from a rich agency.
            if (wrong * YuanPerTenThousand > limit)
            {
                table[cell] = decimal.Truncate(wrong);
                return new Damage { May = [YearRules.Jump.Id], NextMay = [YearRules.Jump.Id], Cells = [cell.Pointer] };
            }
        }

        return null;
    }

    private static Damage? Jump(ReportEntry entry, ReportTable table, Dice dice)
    {
        if (entry.Previous?.Report.ProactiveDisclosure is not { } before)
        {
            return null;
        }

        foreach (var cell in dice.Shuffle(table.Form.Cells.Where(cell => cell.Kind == CellKind.Count)))
        {
            var isFree = !table.Form.Relations.Any(relation => relation.Left.Concat(relation.Right).Contains(cell))
                && !table.Form.YearRelations.Any(relation => relation.Cell == cell || relation.Terms.Any(term => term.Row == cell.Row.Path && term.Column == cell.Column.Name));
            if (isFree && before.Form.TryGetCell(cell.Row.Path, cell.Column.Name, out var last) && before.Whole(last) >= 10)
            {
                table[cell] = before.Whole(last) * 10;
                return new Damage { NextMay = [YearRules.Jump.Id], Cells = [cell.Pointer] };
            }
        }

        return null;
    }
}
