using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Planted;

/// <summary>What table four says: reviews, and lawsuits of both kinds together.</summary>
internal static class CaseFacts
{
    private const string Rule = "GD501";

    public static void Add(Facts facts, ReportTable? table)
    {
        if (table is null)
        {
            return;
        }

        var first = (FormRow)table.Form.Parts[0];
        var group = (FormGroup)table.Form.Parts[1];
        var lawsuits = group.Parts.Cast<FormRow>().Select(row => TotalOf(table, row)).ToArray();
        facts.Say("review", LabelCore.Of(first.Label));
        facts.Say("lawsuit", LabelCore.Of(group.Label));
        if (table[TotalOf(table, first)].Number is { } reviews)
        {
            facts.Add("reviews", reviews, Rule);
            AddResults(facts, table, first, reviews);
        }

        var corrected = lawsuits.Select(total => table.Form.Cells[total.Row.FirstCell + 1]).ToArray();
        if (corrected.All(cell => table[cell].IsNumber))
        {
            facts.Add("correctedLawsuits", table.Sum(corrected), Rule);
        }

        if (lawsuits.All(cell => table[cell].IsNumber))
        {
            facts.Add("lawsuits", table.Sum(lawsuits), Rule, [.. lawsuits.Select(cell => (decimal)table.Whole(cell))]);
        }
    }

    private static FormCell TotalOf(ReportTable table, FormRow row) => table.Form.Cells.First(cell => cell.Row == row && cell.Column.IsTotal);

    private static void AddResults(Facts facts, ReportTable table, FormRow row, decimal total)
    {
        var parts = table.Form.Cells.Where(cell => cell.Row == row && !cell.Column.IsTotal).ToArray();
        if (parts.All(cell => table[cell].IsNumber) && table.Sum(parts) == total)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                facts.Add($"result{i}", table.Whole(parts[i]), Rule);
            }

            facts.Say("results", string.Join("，", parts.Select((cell, i) => $"{LabelCore.Of(cell.Column.Label)}{{result{i}!}}件")));
        }
    }
}
