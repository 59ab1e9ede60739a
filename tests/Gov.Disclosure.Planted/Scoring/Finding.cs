namespace Gov.Disclosure.Planted;

/// <summary>What the score needs of a finding, from the library or from the tool's JSON.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Cells">The cells it names, of this and of last year.</param>
/// <param name="IsAboutTable">Whether it is about numbers of a table alone.</param>
/// <param name="Message">The finding in words.</param>
internal sealed record Finding(string RuleId, IReadOnlyList<string> Cells, bool IsAboutTable, string Message)
{
    public static Finding Of(Diagnostic diagnostic) => new(
        diagnostic.RuleId,
        [.. diagnostic.Cells.Concat(diagnostic.RelatedCells.Select(related => related.Pointer)).Select(pointer => pointer.ToString())],
        IsOfTable(diagnostic),
        diagnostic.Message);

    private static bool IsOfTable(Diagnostic diagnostic) => diagnostic.Place.Table is not null && diagnostic.Text is null;
}
