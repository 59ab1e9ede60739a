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
            if ((table[cell.Index].Number ?? SumOfParts(table, cell)) is not { } number)
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

    /// <summary>A blank total whose parts are all printed counts as their sum; the blank stays a finding of its own.</summary>
    private static decimal? SumOfParts(ReportTable table, FormCell total)
    {
        for (var i = 0; i < table.Form.Relations.Count; i++)
        {
            var relation = table.Form.Relations[i];
            if (!table[total.Index].IsBlank || !relation.IsIdentity || relation.Right.Count != 1 || relation.Right[0] != total)
            {
                continue;
            }

            decimal sum = 0;
            var isWhole = true;
            for (var part = 0; part < relation.Left.Count && isWhole; part++)
            {
                isWhole = table[relation.Left[part].Index].Number is { } number;
                sum += isWhole ? table[relation.Left[part].Index].Number!.Value : 0;
            }

            if (isWhole)
            {
                return sum;
            }
        }

        return null;
    }
}
