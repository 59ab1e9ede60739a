namespace Gov.Disclosure;

/// <summary>GD501: a figure in the text passes if any of its readings fits.</summary>
internal static class FigureClaims
{
    public static void Judge(AnnualReport report, in Passage passage, in Claim claim, ref Assessment assessment)
    {
        var rule = NarrativeRules.FigureAgainstTable;
        if (claim.Doubt == ClaimDoubt.Certain || report.GetTable(claim.Subject.Table) is not { } table)
        {
            assessment.NotAssessable(rule);
            return;
        }

        var readings = table.Form.Readings.Of(claim.Subject);
        var isOpen = false;
        var anyApplies = false;
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].IsAmount != (claim.Number.Unit == FigureUnit.Money))
            {
                continue;
            }

            anyApplies = true;
            if (ValueOf(readings[i], table, assessment) is not { } value)
            {
                isOpen = true;
            }
            else if (Fits(claim.Number, value, readings[i], table))
            {
                assessment.Holds(rule);
                return;
            }
        }

        if (isOpen || !anyApplies || claim.Doubt != ClaimDoubt.None || (claim.Subject.IsOfReceived && !HasNoneCarriedOver(table, assessment)))
        {
            assessment.NotAssessable(rule);
            return;
        }

        assessment.Broken(Finding(passage, claim, table, readings));
    }

    /// <summary>What a reading comes to in a table; <see langword="null"/> where a cell of it is no number, or was read with doubt.</summary>
    public static decimal? ValueOf(Reading reading, ReportTable table, in Assessment assessment)
    {
        if (assessment.HasDoubts)
        {
            foreach (var cell in reading.Plus.Concat(reading.Minus))
            {
                if (assessment.Doubts(cell))
                {
                    return null;
                }
            }
        }

        return reading.ValueIn(table);
    }

    private static Diagnostic Finding(in Passage passage, in Claim claim, ReportTable table, IReadOnlyList<Reading> admissible)
    {
        // Readings that come to the same number are one. The first is the plainest, which takes nothing off.
        var isAmount = claim.Number.Unit == FigureUnit.Money;
        Reading[] readings = [.. admissible.Where(reading => reading.IsAmount == isAmount).GroupBy(reading => reading.ValueIn(table)).Select(same => same.First())];
        var first = readings[0];
        return passage.Finding(
            NarrativeRules.FigureAgainstTable,
            claim,
            first.ValueIn(table)!.Value,
            claim.Number.Value,
            ReportLocation.Of(table.Form, first.Plus[0]),
            [.. first.Plus.Select(cell => cell.Pointer)],
            new DiagnosticArgument("readings", DiagnosticValue.Of(new ReadingsValue(table, readings))));
    }

    /// <summary>An amount may be printed with fewer digits in the table than in the text.</summary>
    private static bool Fits(PrintedNumber number, decimal value, Reading reading, ReportTable table) => number.Fits(value)
        || (reading.IsAmount && reading.Plus.Count == 1 && Math.Abs(value - number.Value) < StepOf(reading.Plus[0], table));

    private static decimal StepOf(FormCell cell, ReportTable table)
    {
        var unit = (cell.Column.Unit ?? table.GetUnit(cell)) == AmountUnit.TenThousandYuan ? 10_000m : 1m;
        return new decimal(1, 0, 0, false, (byte)table[cell.Index].Scale) * unit;
    }

    private static bool HasNoneCarriedOver(ReportTable table, in Assessment assessment) =>
        table.Form.Readings.CarriedOver is { } cell && !assessment.Doubts(cell) && table[cell.Index].Number == 0;
}
