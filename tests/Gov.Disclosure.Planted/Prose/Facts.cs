namespace Gov.Disclosure.Planted;

/// <summary>
/// What can truly be said of a report, from its tables as they are printed and from those of the year before. A fact that the printed tables
/// contradict themselves about is no fact.
/// </summary>
internal sealed class Facts
{
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private Facts(ReportEntry entry) => Entry = entry;

    public ReportEntry Entry { get; }

    public static Facts Of(ReportEntry entry)
    {
        var facts = new Facts(entry);
        var dice = entry.Throw(nameof(Facts));
        facts.Say("year", $"{entry.Year}");
        facts.Say("nextYear", $"{entry.Year + 1}");
        facts.Say("lastYear", $"{entry.Year - 1}");
        facts.Say("twoYearsAgo", $"{entry.Year - 2}");
        facts.Say("we", entry.Agency.ShortName);
        foreach (var name in (string[])["n1", "n2", "n3", "n4"])
        {
            facts.Add(name, dice.Between(2, 900), "");
        }

        facts.Add("n5", dice.Between(900, 2500), "");

        facts.AddClasses(dice);
        DisclosureFacts.Add(facts, entry.Report.ProactiveDisclosure);
        RequestFacts.Add(facts, entry, dice);
        CaseFacts.Add(facts, entry.Report.ReviewAndLitigation);
        facts.Add("fee", dice.Chance(80) ? 0 : dice.Between(2, 60) * 10, "GD508");
        return facts;
    }

    public Fact this[string name] => _facts[name];

    public string Word(string name) => _words[name];

    public bool Has(string name) => _facts.ContainsKey(name);

    public bool HasWord(string name) => _words.ContainsKey(name);

    public decimal? Value(string name) => _facts.TryGetValue(name, out var fact) ? fact.Value : null;

    public void Add(string name, decimal value, string rule, params IReadOnlyList<decimal> admissible) => _facts[name] = new Fact(value, rule, admissible);

    public void Say(string name, string words) => _words[name] = words;

    private void AddClasses(Dice dice)
    {
        decimal sum = 0;
        for (var i = 1; i <= 6; i++)
        {
            decimal part = dice.Between(1, 60);
            sum += part;
            Add($"class{i}", part, "GD502");
            Add($"classes{i}", sum, "GD502");
        }
    }
}
