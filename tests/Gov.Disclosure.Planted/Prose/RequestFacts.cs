using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Planted;

/// <summary>What table three says.</summary>
internal static class RequestFacts
{
    private const string Rule = "GD501";

    public static void Add(Facts facts, ReportEntry entry, Dice dice)
    {
        if (entry.Report.Requests is not { } table)
        {
            return;
        }

        var rows = new RequestRows(table.Form);
        if (Total(table, rows, rows.Received) is not { } received || Total(table, rows, rows.CarriedOver) is not { } carriedOver)
        {
            return;
        }

        facts.Add("received", received, Rule, received + carriedOver);
        facts.Add("carriedOver", carriedOver, Rule);
        facts.Add("handled", received + carriedOver, Rule);
        AddChannels(facts, received, dice);
        AddApplicants(facts, table, rows, received);
        AddGrowth(facts, entry, received, carriedOver);
        if (Total(table, rows, rows.Done) is { } done && Total(table, rows, rows.CarriedForward) is { } open)
        {
            facts.Add("done", done, Rule, done - carriedOver);
            facts.Add("open", open, Rule);
            if (done + open == received + carriedOver)
            {
                AddRate(facts, received, carriedOver, done);
                AddOutcomes(facts, table, rows, done);
            }
            else
            {
                // What is said to be handled is one number in a table that balances, and two in one that does not.
                facts.Add("handled", received + carriedOver, Rule, done + open);
            }
        }
    }

    private static decimal? Total(ReportTable table, RequestRows rows, FormRow row) => table[rows.Total(row)].Number;

    private static void AddChannels(Facts facts, decimal received, Dice dice)
    {
        if (received < 3)
        {
            return;
        }

        var net = dice.Below((int)received - 1) + 1;
        var letter = dice.Below((int)received - net + 1);
        facts.Add("net", net, "GD502");
        facts.Add("letter", letter, "GD502");
        facts.Add("face", received - net - letter, "GD502");
        facts.Add("offline", received - net, "GD502");
        AddShare(facts, "net%", net, received);
        AddShare(facts, "letter%", letter, received);
    }

    private static void AddApplicants(Facts facts, ReportTable table, RequestRows rows, decimal received)
    {
        var columns = rows.PartColumns.ToArray();
        var persons = table[rows.Cell(rows.Received, columns[0])].Number;
        var organizations = columns.Skip(1).Select(column => table[rows.Cell(rows.Received, column)].Number).ToArray();
        if (persons is { } natural && organizations.All(number => number is not null) && natural + organizations.Sum() == received)
        {
            var before = columns.Select(column => table.Whole(rows.Cell(rows.CarriedOver, column))).ToArray();
            facts.Add("persons", natural, Rule, natural + before[0]);
            facts.Add("organizations", received - natural, Rule, received - natural + before.Skip(1).Sum());
            AddShare(facts, "persons%", natural, received);
            facts.Say("person", LabelCore.Of(rows.Columns[columns[0]].Label));
            facts.Say("organization", LabelCore.Of(rows.Columns[columns[1]].Labels[^2]));
        }
    }

    /// <summary>Growth against last year; where a table is out of balance its growth is no one number.</summary>
    private static void AddGrowth(Facts facts, ReportEntry entry, decimal received, decimal carriedOver)
    {
        if (entry.Previous?.Report.Requests is not { } before)
        {
            return;
        }

        var rows = new RequestRows(before.Form);
        if (Total(before, rows, rows.Received) is not { } last || last == 0 || Total(before, rows, rows.CarriedOver) is not { } lastCarried)
        {
            return;
        }

        decimal[] bases = [last, last + lastCarried];
        facts.Add("lastReceived", last, "");
        var sign = received >= last ? 1 : -1;
        facts.Say("more", sign > 0 ? "增长" : "下降");
        facts.Say("moreBy", sign > 0 ? "增加" : "减少");
        facts.Say("rateOfChange", sign > 0 ? "增幅" : "降幅");
        facts.Add("growth%", Round(sign * (received - last) / last * 100), "GD504", [.. bases.Select(value => sign * (received - value) / value * 100)]);
        facts.Add("growthBy", sign * (received - last), "GD504", [.. bases.Select(value => sign * (received - value))]);
    }

    private static void AddRate(Facts facts, decimal received, decimal carriedOver, decimal done)
    {
        if (received > 0)
        {
            facts.Add("rate%", Round(done / (received + carriedOver) * 100), "GD503", done / (received + carriedOver) * 100, (done - carriedOver) / received * 100, done / received * 100);
        }
    }

    /// <summary>Every item of the outcomes, groups as one number, in the words of the form.</summary>
    private static void AddOutcomes(Facts facts, ReportTable table, RequestRows rows, decimal done)
    {
        var items = rows.Done.Parent!.Parts.Where(part => part != rows.Done).ToArray();
        var listed = new List<string>();
        for (var i = 0; i < items.Length; i++)
        {
            var cells = RowsOf(items[i]).Select(rows.Total).ToArray();
            if (cells.Any(cell => !table[cell].IsNumber))
            {
                return;
            }

            facts.Add($"outcome{i}", table.Sum(cells), Rule);
            listed.Add($"{LabelCore.Of(items[i].Label)}{{outcome{i}!}}件");
        }

        if (Enumerable.Range(0, items.Length).Sum(i => facts[$"outcome{i}"].Value) != done)
        {
            return;
        }

        // The first two are often counted together, so a lie about the first must not be that sum.
        var together = facts["outcome0"].Value + facts["outcome1"].Value;
        facts.Add("outcome0", facts["outcome0"].Value, Rule, together);
        facts.Say("outcomes", string.Join("，", listed));
        facts.Say("firstOutcome", LabelCore.Of(items[0].Label));
        facts.Say("secondOutcome", LabelCore.Of(items[1].Label));
        facts.Add("together", together, "");
        AddShare(facts, "together%", together, done);
        AddShare(facts, "outcome0%", facts["outcome0"].Value, done);
    }

    private static IEnumerable<FormRow> RowsOf(FormPart part) => part is FormRow row ? [row] : ((FormGroup)part).Parts.SelectMany(RowsOf);

    private static void AddShare(Facts facts, string name, decimal part, decimal whole)
    {
        if (part > 0 && part < whole)
        {
            facts.Add(name, Round(part / whole * 100), "GD503", part / whole * 100);
        }
    }

    private static decimal Round(decimal percentage) => Math.Round(percentage, 1, MidpointRounding.AwayFromZero);
}
