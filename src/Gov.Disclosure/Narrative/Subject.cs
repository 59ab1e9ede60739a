namespace Gov.Disclosure.Narrative;

/// <summary>What a figure counts.</summary>
/// <param name="Table">The table that has the number.</param>
/// <param name="Flow">The step of a request's way, where a verb names one.</param>
/// <param name="Row">The term that names rows; -1 for none.</param>
/// <param name="Also">A second term whose rows are counted with the first; -1 for none.</param>
/// <param name="Column">The term that names columns; -1 for all.</param>
/// <param name="IsDenied">Whether the text says that there is none, of a group as a whole.</param>
internal readonly record struct Subject(TableKind Table, Flow Flow, short Row, short Also, short Column, bool IsDenied)
{
    public static Subject Of(TableKind table, Flow flow = Flow.None, int row = -1, int also = -1, int column = -1) => new(table, flow, (short)row, (short)also, (short)column, false);

    /// <summary>Whether all requests of a step are counted, not those with one result or by one kind of applicant.</summary>
    public bool IsStep => Table == TableKind.Requests && Row < 0 && Column < 0;
}
