namespace Gov.Disclosure.Planted;

/// <summary>One report of the country, its neighbours in time, and what was planted in it.</summary>
internal sealed class ReportEntry
{
    public required AgencyPlan Agency { get; init; }

    public required int Year { get; init; }

    public required AnnualReport Report { get; init; }

    public ReportEntry? Previous { get; init; }

    public ReportEntry? Next { get; set; }

    /// <summary>The sentences of the report's texts; empty until they are composed.</summary>
    public ReportProse Prose { get; } = new();

    public Truth Truth { get; } = new();

    public string FileName => FormattableString.Invariant($"{Agency.Index:000}-{Year}.json");

    /// <summary>Whether nothing was planted in this report or in those that are compared with it.</summary>
    public bool IsUntouched => Truth.Kind is null && Previous?.Truth.Kind is null && Next?.Truth.Kind is null;

    public Dice Throw(string what) => Agency.Throw(what, Year);
}
