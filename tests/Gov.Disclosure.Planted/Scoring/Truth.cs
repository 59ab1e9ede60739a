namespace Gov.Disclosure.Planted;

/// <summary>What must and what may be reported on one report because of what was planted in it or in the one before it.</summary>
internal sealed class Truth
{
    public HashSet<string> Must { get; } = new(StringComparer.Ordinal);

    public HashSet<string> May { get; } = new(StringComparer.Ordinal);

    /// <summary>The cells that findings about tables must name; empty where the plant is in no table.</summary>
    public HashSet<string> Cells { get; } = new(StringComparer.Ordinal);

    /// <summary>The kind planted in this very report.</summary>
    public string? Kind { get; set; }

    /// <summary>The planted words, where there are any.</summary>
    public string? Words { get; set; }

    public void Add(IEnumerable<string> must, IEnumerable<string> may, IEnumerable<JsonPointer> cells)
    {
        Must.UnionWith(must);
        May.UnionWith(may);
        Cells.UnionWith(cells.Select(cell => cell.ToString()));
    }

    /// <summary>Whether a finding follows from what was planted.</summary>
    public bool Explains(Finding finding) => (Must.Contains(finding.RuleId) || May.Contains(finding.RuleId))
        && (Cells.Count == 0 || !finding.IsAboutTable || finding.Cells.Any(Cells.Contains));
}
