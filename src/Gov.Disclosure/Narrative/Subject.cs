namespace Gov.Disclosure.Narrative;

/// <summary>What a figure counts.</summary>
/// <param name="Table">The table that has the number.</param>
/// <param name="Flow">The step of a request's way, where a verb names one.</param>
/// <param name="Row">The term that names rows; -1 for none.</param>
/// <param name="Column">The term that names columns; -1 for all.</param>
/// <param name="IsOfReceived">Whether the sentence speaks of the requests of this year alone, so that cases carried over may be left out.</param>
/// <param name="IsDenied">Whether the text says that there is none, of a group as a whole.</param>
internal readonly record struct Subject(TableKind Table, Flow Flow, short Row, short Column, bool IsOfReceived, bool IsDenied);
