namespace Gov.Disclosure;

/// <summary>What a source outside the table says about one of its cells.</summary>
/// <param name="Kind">The source: <see cref="RepairEvidenceKind.FigureInText"/> or <see cref="RepairEvidenceKind.OtherYear"/>.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Value">The number the source gives for the cell, in the unit of the cell.</param>
/// <param name="Quote">The words of the source; <see langword="null"/> where it has none.</param>
public sealed record RepairWitness(RepairEvidenceKind Kind, FormCell Cell, long Value, string? Quote = null);
