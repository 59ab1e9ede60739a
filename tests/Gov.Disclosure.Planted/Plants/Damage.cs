namespace Gov.Disclosure.Planted;

/// <summary>
/// What follows from a plant, told from the form and not from the rules' code: the rules that must report it, those that may because the same
/// fact breaks them, in this report and in next year's, and the cells that findings about tables must name.
/// </summary>
internal sealed record Damage
{
    public static Damage None { get; } = new();

    public IReadOnlyCollection<string> Must { get; init; } = [];

    public IReadOnlyCollection<string> May { get; init; } = [];

    public IReadOnlyCollection<string> NextMust { get; init; } = [];

    public IReadOnlyCollection<string> NextMay { get; init; } = [];

    public IReadOnlyCollection<JsonPointer> Cells { get; init; } = [];

    /// <summary>The planted words, where there are any, for a person who looks into a miss.</summary>
    public string? Words { get; init; }

    public Damage MayAlso(params string[] rules) => this with { May = [.. May, .. rules] };

    /// <summary>Writes what follows into the truth of the report and of the one after it.</summary>
    public void Record(ReportEntry entry, string kind)
    {
        entry.Truth.Kind = kind;
        entry.Truth.Words = Words;
        entry.Truth.Add(Must, May, Cells);
        entry.Next?.Truth.Add(NextMust, NextMay, Cells);
    }
}
