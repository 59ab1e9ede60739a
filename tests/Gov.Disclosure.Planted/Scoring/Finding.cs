namespace Gov.Disclosure.Planted;

/// <summary>What the score needs of a finding, from the library or from the tool's JSON.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Cells">The cells it names, of this and of last year.</param>
/// <param name="IsAboutTable">Whether it is about numbers of a table alone.</param>
/// <param name="Message">The finding in words.</param>
internal sealed record Finding(string RuleId, IReadOnlyList<string> Cells, bool IsAboutTable, string Message)
{
    private static readonly string[] Tables = [.. ReportSection.All.Where(section => section.Table is not null).Select(section => section.Pointer.ToString())];

    public static Finding Of(Diagnostic diagnostic) => Create(
        diagnostic.RuleId,
        [.. diagnostic.Cells.Concat(diagnostic.RelatedCells.Select(related => related.Pointer)).Select(pointer => pointer.ToString())],
        diagnostic.Text is not null,
        diagnostic.Message);

    public static Finding Create(string ruleId, IReadOnlyList<string> cells, bool hasText, string message) =>
        new(ruleId, cells, !hasText && cells.Any(cell => Array.Exists(Tables, table => cell.StartsWith(table, StringComparison.Ordinal))), message);
}
