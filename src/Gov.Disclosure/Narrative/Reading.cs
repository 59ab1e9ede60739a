namespace Gov.Disclosure.Narrative;

/// <summary>One thing a figure in the text may stand for: cells of a table, added up and taken off.</summary>
internal sealed class Reading
{
    public Reading(IEnumerable<FormCell> plus, IEnumerable<FormCell>? minus = null)
    {
        Plus = [.. plus];
        Minus = minus is null ? [] : [.. minus];
    }

    public IReadOnlyList<FormCell> Plus { get; }

    public IReadOnlyList<FormCell> Minus { get; }

    /// <summary>Whether the reading is about money.</summary>
    public bool IsAmount => Plus[0].Kind == CellKind.Amount;

    /// <summary>The number the table has; <see langword="null"/> where a cell is no number or its unit is not known. Money is in 元.</summary>
    public decimal? ValueIn(ReportTable table)
    {
        decimal sum = 0;
        for (var i = 0; i < Plus.Count + Minus.Count; i++)
        {
            var isPlus = i < Plus.Count;
            var cell = isPlus ? Plus[i] : Minus[i - Plus.Count];
            if (table[cell.Index].Number is not { } number)
            {
                return null;
            }

            if (cell.Kind == CellKind.Amount)
            {
                if ((cell.Column.Unit ?? table.GetUnit(cell)) is not { } unit)
                {
                    return null;
                }

                number *= unit == AmountUnit.TenThousandYuan ? 10_000 : 1;
            }

            sum += isPlus ? number : -number;
        }

        // Without the zeros that the decimals of an amount leave behind.
        return IsAmount ? sum / 1.0000000000000000000000000000m : sum;
    }
}
