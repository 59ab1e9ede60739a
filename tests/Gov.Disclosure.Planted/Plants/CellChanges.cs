using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Planted;

/// <summary>Changes cells of one table and tells which relations of the form, in this year and to the years beside it, no longer hold.</summary>
internal static class CellChanges
{
    /// <summary>Changes the cells; undoes it where nothing that must be reported follows, or not what was meant.</summary>
    /// <param name="entry">The report.</param>
    /// <param name="table">The table.</param>
    /// <param name="changes">The cells and what they become.</param>
    /// <param name="meant">The rules that are meant to report it.</param>
    public static Damage? Apply(ReportEntry entry, ReportTable table, IReadOnlyList<(FormCell Cell, Cell Value)> changes, params string[] meant)
    {
        var before = changes.Select(change => (change.Cell, table[change.Cell])).ToArray();
        if (changes.Any(change => table[change.Cell] == change.Value))
        {
            return null;
        }

        Set(table, changes);
        var damage = DamageOf(entry, table, [.. changes.Select(change => change.Cell)]);
        if (damage.Must.Count + damage.NextMust.Count > 0 && meant.All(damage.Must.Contains))
        {
            return damage;
        }

        Set(table, before);
        return null;
    }

    private static void Set(ReportTable table, IReadOnlyList<(FormCell Cell, Cell Value)> changes)
    {
        foreach (var (cell, value) in changes)
        {
            table[cell] = value;
        }
    }

    private static Damage DamageOf(ReportEntry entry, ReportTable table, FormCell[] changed)
    {
        var broken = table.Form.Relations.Where(relation => relation.Left.Concat(relation.Right).Any(changed.Contains) && IsBroken(relation, table)).ToArray();
        var must = new HashSet<string>(broken.Select(relation => RuleCatalogue.Of(relation.Kind).Id));
        must.UnionWith(changed.Where(cell => table[cell].IsBlank).Select(cell => BlankRule(table.Form, cell)));
        must.UnionWith(YearRulesBroken(table, entry.Previous?.Report.GetTable(table.Form.Kind)));
        var next = entry.Next?.Report.GetTable(table.Form.Kind);
        var nextMust = next is null ? [] : YearRulesBroken(next, table).ToHashSet();
        return new Damage
        {
            Must = must,
            NextMust = nextMust,

            // A number that is wrong enough is a jump too, and so is the way back.
            May = [YearRules.Jump.Id],
            NextMay = [YearRules.Jump.Id],
            Cells = [.. changed.Select(cell => cell.Pointer), .. broken.SelectMany(relation => relation.Right).Select(cell => cell.Pointer)],
        };
    }

    private static IEnumerable<string> YearRulesBroken(ReportTable table, ReportTable? before) =>
        from relation in table.Form.YearRelations
        where table[relation.Cell].IsNumber && relation.Follow(table, before) is { } sum && sum != table.Whole(relation.Cell)
        select YearRules.Of(relation.Kind).Id;

    private static string BlankRule(TableForm form, FormCell cell) => form.Kind switch
    {
        TableKind.ProactiveDisclosure => ProactiveDisclosureRules.CellsNotFilledIn.Id,
        TableKind.Requests => form.IsTotal(cell) ? RequestsRules.TotalNotFilledIn.Id : RequestsRules.CellsNotFilledIn.Id,
        _ => form.IsTotal(cell) ? ReviewAndLitigationRules.TotalNotFilledIn.Id : ReviewAndLitigationRules.CellsNotFilledIn.Id,
    };

    /// <summary>Whether the printed numbers contradict a relation; a blank part counts as 0, a blank total leaves the relation open.</summary>
    private static bool IsBroken(Relation relation, ReportTable table)
    {
        var cells = relation.Left.Concat(relation.Right);
        if (relation.IsIdentity ? cells.Any(cell => table.Form.IsTotal(cell) && table[cell].IsBlank) : cells.Any(cell => table[cell].IsBlank))
        {
            return false;
        }

        var left = table.Sum(relation.Left);
        var right = table.Sum(relation.Right);
        return relation.Kind switch
        {
            RelationKind.DisclosedWithinTotal => left > right,
            RelationKind.ItemsNotBelowZero => left < 0,
            RelationKind.DecisionsNotItems => left == right && right != 0 && table.Whole(relation.Left[1]) != 0,
            _ => left != right,
        };
    }
}
