using Gov.Disclosure.Forms;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Planted;

/// <summary>What table two says: decisions taken, documents in force, money charged.</summary>
internal static class DisclosureFacts
{
    private const string Rule = "GD501";

    // The column of decisions is the one that must not be a count of items; the newer form keeps its name.
    private static readonly string Decisions = FormSet.Official.Of(TableKind.ProactiveDisclosure)
        .SelectMany(form => form.Relations)
        .First(relation => relation.Kind == RelationKind.DecisionsNotItems)
        .Right[0].Column.Name;

    public static void Add(Facts facts, ReportTable? table)
    {
        if (table is null)
        {
            return;
        }

        AddDecisions(facts, table);
        AddDocuments(facts, table);
        foreach (var cell in table.Form.Cells.Where(cell => cell.Kind == CellKind.Amount))
        {
            if ((cell.Column.Unit ?? table.GetUnit(cell)) is { } unit && table[cell].Number is { } amount && cell.Column.UnitName is null)
            {
                facts.Add("money", amount, Rule);
                facts.Say("moneyFor", $"{LabelCore.Of(cell.Row.Label)}{{money}}{AmountUnits.Label(unit)}");
            }
        }
    }

    private static void AddDecisions(Facts facts, ReportTable table)
    {
        var listed = new List<string>();
        foreach (var cell in table.Form.Cells.Where(cell => cell.Column.Name == Decisions && table[cell].IsNumber))
        {
            // Without a column the figure may be any of the row.
            var name = $"decisions{listed.Count}";
            facts.Add(name, table.Whole(cell), Rule, [.. table.Form.Cells.Where(other => other.Row == cell.Row && table[other].IsNumber).Select(other => (decimal)table.Whole(other))]);
            facts.Say("decisionName", LabelCore.Of(cell.Row.Label));
            listed.Add($"{LabelCore.Of(cell.Row.Label)}处理决定{{{name}!}}件");
        }

        if (listed.Count > 0)
        {
            facts.Say("decisions", string.Join("、", listed));
        }
    }

    private static void AddDocuments(Facts facts, ReportTable table)
    {
        if (table.Form.YearRelations.LastOrDefault(relation => relation.Kind == YearRelationKind.InForce) is not { } relation)
        {
            return;
        }

        var ofThisYear = relation.Terms.Where(term => !term.IsPreviousYears).OrderBy(term => term.IsSubtracted).ToArray();
        string[] names = ["issued", "repealed"];
        foreach (var (name, term) in names.Zip(ofThisYear))
        {
            if (table.Form.TryGetCell(term.Row, term.Column, out var cell) && table[cell].Number is { } number)
            {
                facts.Add(name, number, Rule);
            }
        }

        if (table[relation.Cell].Number is { } inForce)
        {
            facts.Add("inForce", inForce, Rule);
            facts.Say("documents", LabelCore.Of(relation.Cell.Row.Label));
        }
    }
}
