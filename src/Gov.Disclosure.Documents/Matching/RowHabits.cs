namespace Gov.Disclosure.Documents.Matching;

/// <summary>What is known of a row beside its own cells.</summary>
/// <param name="IsCounted">Whether nothing but the number of the cells says which columns they cover.</param>
/// <param name="AreOthersFilled">Whether no cell of the other rows is blank, so that a blank one is odd.</param>
/// <param name="AreOthersSummed">Whether the other rows add up, so that this one may be asked to.</param>
/// <param name="RepeatsCells">Whether a label that reaches over several columns is there once for each, so that a number may be, too.</param>
internal readonly record struct RowHabits(bool IsCounted, bool AreOthersFilled, bool AreOthersSummed, bool RepeatsCells);
