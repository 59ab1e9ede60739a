using Gov.Disclosure.Aggregation;

namespace Gov.Disclosure.Planted;

/// <summary>Validates all reports of a country, each with last year's as the tool pairs them, and scores the findings.</summary>
internal static class FolderRun
{
    /// <summary>A country without errors: nothing must be reported. Tells how often each rule held.</summary>
    public static Score Clean(CountrySize size, IDictionary<string, int>? held = null)
    {
        var country = CountryReports.Create(size);
        country.Compose();
        return Validate(country.Entries, held);
    }

    /// <summary>A country with one kind of error in a share of its reports.</summary>
    public static Score OfKind(CountrySize size, PlantKind kind, out int instances)
    {
        var country = CountryReports.Create(size);
        var dice = new Dice(size.Seed, Dice.KeyOf(kind.Name));
        var places = dice.Shuffle(country.Entries);
        var wanted = Math.Max(1, country.Entries.Length * size.Share / 100);
        instances = kind.Stage == PlantStage.Tables ? Plant(kind, places, wanted, dice) : 0;
        country.Compose();
        instances += kind.Stage == PlantStage.Texts ? Plant(kind, places, wanted, dice) : 0;
        return Validate(country.Entries);
    }

    /// <summary>A country with all kinds at once, evenly spread, at most one in a report and none in the years beside it.</summary>
    public static ReportEntry[] Mixed(CountrySize size)
    {
        var country = CountryReports.Create(size);
        var dice = new Dice(size.Seed, Dice.KeyOf(nameof(Mixed)));
        var places = dice.Shuffle(country.Entries);
        var perKind = Math.Max(1, country.Entries.Length / 4 / PlantKinds.All.Count);
        PlantAll(PlantStage.Tables, places, perKind, dice);
        country.Compose();
        PlantAll(PlantStage.Texts, places, perKind, dice);
        return country.Entries;
    }

    public static Score Validate(ReportEntry[] entries, IDictionary<string, int>? held = null)
    {
        var index = new ReportIndex();
        foreach (var entry in entries)
        {
            index.Add(new ReadResult(entry.Report, []));
        }

        var score = new Score();
        foreach (var entry in entries)
        {
            var result = ReportValidator.Default.Validate(entry.Report, null, new ValidationContext { Previous = index.FindPrevious(entry.Report).Report });
            score.Add(entry.FileName, entry.Truth, [.. result.Diagnostics.Select(Finding.Of)]);
            if (held is not null)
            {
                foreach (var rule in RuleCatalogue.All)
                {
                    held[rule.Id] = (held.TryGetValue(rule.Id, out var times) ? times : 0) + result.Count(rule, RuleOutcome.Holds);
                }
            }
        }

        return score;
    }

    private static void PlantAll(PlantStage stage, ReportEntry[] places, int perKind, Dice dice)
    {
        foreach (var kind in PlantKinds.All.Where(kind => kind.Stage == stage))
        {
            Plant(kind, places, perKind, dice);
        }
    }

    private static int Plant(PlantKind kind, ReportEntry[] places, int wanted, Dice dice)
    {
        var planted = 0;
        foreach (var entry in places)
        {
            if (planted < wanted && entry.IsUntouched && kind.TryPlant(entry, dice))
            {
                planted++;
            }
        }

        return planted;
    }
}
