using System.Diagnostics.CodeAnalysis;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Validation.Profiles;

namespace Gov.Disclosure;

/// <summary>
/// What a place asks of its reports beyond the official rules, as data in a file it owns: rules of its own, severities and words, rows it adds to a table. It
/// has no say about reports of other places and years, and none about the sums of the official tables. Immutable.
/// </summary>
public sealed class Profile
{
    // 统一社会信用代码 (GB 32100): the division of the registering authority is its third to eighth sign.
    private const int DivisionStart = 2;

    internal Profile(string name, string authority, string version)
    {
        Name = name;
        Authority = authority;
        Version = version;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Who asks for it.</summary>
    public string Authority { get; }

    /// <summary>The version, as its owner counts them.</summary>
    public string Version { get; }

    /// <summary>Where it can be read up; <see langword="null"/> where it does not say.</summary>
    public string? Url { get; internal init; }

    /// <summary>The first report year it is for; <see langword="null"/> for all.</summary>
    public int? SinceYear { get; internal init; }

    /// <summary>The last report year it is for; <see langword="null"/> for all.</summary>
    public int? UntilYear { get; internal init; }

    /// <summary>Its own rules.</summary>
    public IReadOnlyList<Rule> OwnRules { get; internal init; } = [];

    /// <summary>
    /// What the names of its agencies begin with, and the divisions in their codes; an agency of neither is of another place. Both empty for all agencies.
    /// </summary>
    internal IReadOnlyList<string> Places { get; init; } = [];

    internal IReadOnlyList<string> Divisions { get; init; } = [];

    internal IReadOnlyList<Rule> Without { get; init; } = [];

    internal IReadOnlyList<(Rule Rule, Severity Severity)> Severities { get; init; } = [];

    internal IReadOnlyList<(Rule Rule, RuleWords Words)> Words { get; init; } = [];

    internal IReadOnlyList<(TableKind Table, string Label)> ExtraRows { get; init; } = [];

    /// <summary>Reads a profile; <c>schema/profile.schema.json</c> says what stands in it.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="profile">The profile; <see langword="null"/> where something is wrong with the file.</param>
    /// <param name="problems">Everything that is wrong with the file; empty where nothing is.</param>
    /// <param name="fileName">The name of the file, given back in the position of every problem; <see langword="null"/> where it has none.</param>
    /// <returns>False where something is wrong with the file.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Profile? profile, out IReadOnlyList<SettingsProblem> problems, string? fileName = null)
    {
        utf8 = JsonEncoding.WithoutMark(utf8, out _);
        var reader = new SettingsReader(fileName);
        var read = reader.ReadObject(utf8) is { } root ? new ProfileFile(reader).Read(root) : null;
        problems = reader.Locate(utf8);
        profile = reader.HasProblems ? null : read;
        return profile is not null;
    }

    /// <summary>Reads a profile, as <see cref="TryRead"/> does.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="fileName">The name of the file, given back in the position of every problem; <see langword="null"/> where it has none.</param>
    /// <exception cref="SettingsFormatException">Something is wrong with the file; the exception lists everything.</exception>
    public static Profile Read(ReadOnlySpan<byte> utf8, string? fileName = null) =>
        TryRead(utf8, out var profile, out var problems, fileName) ? profile : throw new SettingsFormatException(problems);

    /// <summary>Whether the profile has a say about a report: one of its years and places. Where the report does not tell, it has none.</summary>
    /// <param name="report">The report.</param>
    public bool IsFor(AnnualReport report) =>
        (SinceYear is null && UntilYear is null) || report.Year is { } year && year >= (SinceYear ?? year) && year <= (UntilYear ?? year)
            ? (Places.Count == 0 && Divisions.Count == 0) || IsOfPlace(report.Agency)
            : false;

    /// <summary>The rules with those of the profile, as they hold for its reports.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">A rule of one's own among them has the id of one of the profile.</exception>
    public RuleSet Over(RuleSet rules)
    {
        rules = Without.Aggregate(rules, (set, rule) => set.Without(rule.Id));
        rules = Severities.Aggregate(rules, (set, entry) => set.WithSeverity(entry.Rule.Id, entry.Severity));
        rules = Words.Aggregate(rules, (set, entry) => set.WithWords(entry.Rule, entry.Words));
        return OwnRules.Aggregate(rules, (set, rule) => set.With(rule));
    }

    /// <summary>The name and the version.</summary>
    public override string ToString() => $"{Name} {Version}";

    /// <summary>What the reader met, without rows that the profile allows.</summary>
    internal ReadResult Admit(ReadResult read) => ExtraRows.Count == 0 || !read.Diagnostics.Any(IsAllowed) ? read
        : new ReadResult(read.Report, [.. read.Diagnostics.Where(doubt => !IsAllowed(doubt))], read.Sources)
        { FileName = read.FileName, TextLines = read.TextLines };

    private bool IsAllowed(Diagnostic doubt) => doubt.Rule == ReadingRules.RowNotRecognised
        && doubt.Arguments.FirstOrDefault(argument => argument.Name == "label").Value.Text is { } label
        && ExtraRows.Any(row => row.Table == doubt.Place.Table && AgencyIdentity.Fold(row.Label) == AgencyIdentity.Fold(label));

    private bool IsOfPlace(Agency agency) =>
        (AgencyIdentity.Fold(agency.Name) is { } name && Places.Any(place => name.StartsWith(place, StringComparison.Ordinal)))
        || (AgencyIdentity.Fold(agency.UnifiedSocialCreditCode) is { Length: > DivisionStart } code
            && Divisions.Any(division => string.CompareOrdinal(code, DivisionStart, division, 0, division.Length) == 0));
}
