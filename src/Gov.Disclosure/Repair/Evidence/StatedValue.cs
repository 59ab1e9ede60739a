namespace Gov.Disclosure;

/// <summary>What a source outside the table says about one of its cells.</summary>
public sealed record StatedValue
{
    /// <summary>Creates a stated value.</summary>
    /// <param name="kind">The source: <see cref="RepairEvidenceKind.FigureInText"/> or <see cref="RepairEvidenceKind.OtherYear"/>.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="value">The number the source gives for the cell, in the unit of the cell.</param>
    /// <param name="quote">The words of the source; <see langword="null"/> where it has none.</param>
    public StatedValue(RepairEvidenceKind kind, FormCell cell, long value, string? quote = null)
    {
        Kind = kind;
        Cell = cell;
        Value = value;
        Quote = quote;
    }

    /// <summary>The source: <see cref="RepairEvidenceKind.FigureInText"/> or <see cref="RepairEvidenceKind.OtherYear"/>.</summary>
    public RepairEvidenceKind Kind { get; }

    /// <summary>The cell.</summary>
    public FormCell Cell { get; }

    /// <summary>The number the source gives for the cell, in the unit of the cell.</summary>
    public long Value { get; }

    /// <summary>The words of the source; <see langword="null"/> where it has none.</summary>
    public string? Quote { get; }
}
