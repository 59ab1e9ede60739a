using Gov.Disclosure.Comparison;

namespace Gov.Disclosure.Results;

/// <summary>A report as an earlier result has it.</summary>
public sealed class EarlierReport
{
    internal EarlierReport(string path, AnnualReport? identity, IReadOnlyList<EarlierFinding> findings)
    {
        Path = path;
        Identity = identity;
        Findings = findings;
    }

    /// <summary>The file it was read from then.</summary>
    public string Path { get; }

    /// <summary>The agency; <see langword="null"/> where it was not read.</summary>
    public string? Agency => Identity?.Agency.Name;

    /// <summary>The report year; <see langword="null"/> where it was not read.</summary>
    public int? Year => Identity?.Year;

    /// <summary>What was found then, accepted findings too.</summary>
    public IReadOnlyList<EarlierFinding> Findings { get; }

    /// <summary>Agency, year and scope; <see langword="null"/> where no report could be read, or nothing of it says whose it is.</summary>
    internal AnnualReport? Identity { get; }

    /// <summary>
    /// Agency, year and scope of a report, by which it is found again; <see langword="null"/> where it does not state the agency or the year.
    /// </summary>
    internal static AnnualReport? IdentityOf(AnnualReport? report) =>
        report is { Year: not null } && (AgencyIdentity.Fold(report.Agency.Name) ?? AgencyIdentity.Fold(report.Agency.UnifiedSocialCreditCode)) is not null
            ? report : null;
}

/// <summary>A finding as an earlier result has it, in the language of that result.</summary>
public sealed class EarlierFinding
{
    internal EarlierFinding()
    {
    }

    /// <summary>The id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>How much it weighed.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it said.</summary>
    public required string Message { get; init; }

    /// <summary>The place in words.</summary>
    public required string Location { get; init; }

    /// <summary>The JSON Pointers of the values involved.</summary>
    public required IReadOnlyList<JsonPointer> Cells { get; init; }

    /// <summary>By what it is known again; <see langword="null"/> where no report could be read.</summary>
    public required string? Fingerprint { get; init; }

    internal string Key => Fingerprint ?? RuleId;
}
