using System.Diagnostics.CodeAnalysis;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Json;
using Gov.Disclosure.Results.Rounds;

namespace Gov.Disclosure.Results;

/// <summary>
/// An earlier result, beside which later ones are set: each finding is then new, unchanged or fixed. A report is known again by agency, year and scope,
/// whatever its file is called, and a finding by the fingerprint by which it is accepted. Immutable.
/// </summary>
public sealed class Baseline
{
    private readonly AgencyNames _names;
    private readonly ILookup<(int Year, string Key), EarlierReport> _byName;
    private readonly ILookup<(int Year, string Key), EarlierReport> _byCode;
    private readonly ILookup<string, EarlierReport> _byFile;

    private Baseline(IReadOnlyList<EarlierReport> reports, IEnumerable<(string List, string? Name)> lists)
    {
        Reports = reports;
        var known = reports.Where(report => report.Identity is not null).ToArray();
        _names = AgencyNames.Of(lists.Concat(AgencyNames.ListsOf(known.Select(report => report.Identity!), "earlier")));
        _byName = known.ToLookup(report => (report.Year!.Value, _names.KeyOf(report.Agency) ?? ""));
        _byCode = known.ToLookup(report => (report.Year!.Value, AgencyIdentity.Fold(report.Identity!.Agency.UnifiedSocialCreditCode) ?? ""));
        _byFile = reports.ToLookup(report => FileOf(report.Path), StringComparer.Ordinal);
    }

    /// <summary>The reports of the earlier result.</summary>
    public IReadOnlyList<EarlierReport> Reports { get; }

    /// <summary>Reads an earlier result, as <see cref="ResultFormat.Json"/> writes it.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="baseline">The result; <see langword="null"/> where something is wrong with the file.</param>
    /// <param name="problems">What is wrong with the file; empty where nothing is.</param>
    /// <param name="fileName">The name of the file, given back in the position of a problem; <see langword="null"/> where it has none.</param>
    /// <returns>False where something is wrong with the file.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Baseline? baseline, out IReadOnlyList<SettingsProblem> problems, string? fileName = null)
    {
        var json = new BaselineJson(fileName);
        var reports = json.Read(JsonEncoding.WithoutMark(utf8, out _));
        problems = json.Problems;
        baseline = problems.Count == 0 ? new Baseline(reports, []) : null;
        return baseline is not null;
    }

    /// <summary>Reads an earlier result, as <see cref="TryRead"/> does.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="fileName">The name of the file, given back in the position of a problem; <see langword="null"/> where it has none.</param>
    /// <exception cref="SettingsFormatException">Something is wrong with the file.</exception>
    public static Baseline Read(ReadOnlySpan<byte> utf8, string? fileName = null) =>
        TryRead(utf8, out var baseline, out var problems, fileName) ? baseline : throw new SettingsFormatException(problems);

    /// <summary>
    /// The same result, told which reports there are now. An agency that names the place above it now and did not then, or the other way round, is known again
    /// unless two of the reports would be one.
    /// </summary>
    /// <param name="reports">All reports that are set beside the earlier result; of each only agency, year and scope are looked at.</param>
    public Baseline Among(IEnumerable<AnnualReport> reports) => new(Reports, AgencyNames.ListsOf(reports));

    /// <summary>Sets a report beside the earlier result.</summary>
    /// <param name="result">The report.</param>
    /// <returns>The same with <see cref="ReportResult.Round"/>.</returns>
    public ReportResult Compare(ReportResult result) => result with { Round = ReportRound.Of(result, Find(result)) };

    /// <summary>The report in the earlier result: by agency, year and scope; a file of which these are not known, then or now, by its name.</summary>
    private EarlierReport? Find(ReportResult result)
    {
        var candidates = EarlierReport.IdentityOf(result.Report) is { } report ? OfAgency(report) : [];
        if (candidates.Count == 0)
        {
            var file = FileOf(result.Name);
            candidates = [.. _byFile[file].Where(earlier => earlier.Identity is null || EarlierReport.IdentityOf(result.Report) is null)];
            return candidates.Count == 1 ? candidates[0] : candidates.FirstOrDefault(earlier => earlier.Path == result.Name);
        }

        return candidates.Count == 1 ? candidates[0] : candidates
            .OrderByDescending(earlier => earlier.Path == result.Name)
            .ThenByDescending(earlier => ReportRound.Shared(result, earlier))
            .First();
    }

    /// <summary>The reports of the agency for the year. A scope that is stated alike goes before one that is not stated; another is another report.</summary>
    private List<EarlierReport> OfAgency(AnnualReport report)
    {
        var year = report.Year!.Value;
        var ofAgency = _byName[(year, _names.KeyOf(report.Agency.Name) ?? "")]
            .Union(AgencyIdentity.Fold(report.Agency.UnifiedSocialCreditCode) is { } code ? _byCode[(year, code)] : [])
            .Where(earlier => AgencyIdentity.AreSameOfTwoYears(earlier.Identity!.Agency, report.Agency) == true)
            .ToArray();
        var alike = ofAgency.Where(earlier => earlier.Identity!.Scope == report.Scope).ToList();
        return alike.Count > 0 ? alike : [.. ofAgency.Where(earlier => earlier.Identity!.Scope is null || report.Scope is null)];
    }

    private static string FileOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
