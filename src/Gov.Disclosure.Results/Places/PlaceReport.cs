using System.Collections.Frozen;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Results.Places;

/// <summary>How a report stands.</summary>
internal enum PlaceState
{
    /// <summary>Nothing was found.</summary>
    Clean,

    /// <summary>The reader doubts something; nothing is known to be wrong.</summary>
    Doubtful,

    /// <summary>There is something to look at.</summary>
    Warning,

    /// <summary>Something is wrong.</summary>
    Wrong,

    /// <summary>The file could not be read.</summary>
    Unread,
}

/// <summary>What the overview keeps of a report: a line, however long the report.</summary>
internal sealed class PlaceReport
{
    public required string File { get; init; }

    public required string? Agency { get; init; }

    /// <summary>By what the agency is told from others: its code, its name, or the file where neither is known.</summary>
    public required string Identity { get; init; }

    public required int? Year { get; init; }

    public required ReportScope? Scope { get; init; }

    public required PlaceState State { get; init; }

    public required SeverityCounts Counts { get; init; }

    public required bool IsLate { get; init; }

    /// <summary>How often each rule was broken.</summary>
    public required IReadOnlyList<(Rule Rule, int Count)> Rules { get; init; }

    /// <summary>The number of the report among all, from 0; of several of one agency, year and scope the first is counted.</summary>
    public required int Order { get; init; }

    public static PlaceReport Of(ReportResult result, int order)
    {
        var report = result.Report;
        var diagnostics = result.Diagnostics.ToArray();
        var counts = SeverityCounts.Of(diagnostics);
        var own = SeverityCounts.Of(diagnostics.Where(diagnostic => diagnostic.Origin == Origin.Report));
        return new PlaceReport
        {
            File = result.Name,
            Agency = report?.Agency.Name,
            Identity = AgencyIdentity.Fold(report?.Agency.UnifiedSocialCreditCode) ?? AgencyIdentity.Fold(report?.Agency.Name)
                ?? $"{result.Name}#{result.Number}",
            Year = report?.Year,
            Scope = report?.Scope,
            State = report is null ? PlaceState.Unread
                : own.Errors > 0 ? PlaceState.Wrong
                : own.Warnings > 0 ? PlaceState.Warning
                : counts.Errors + counts.Warnings > 0 ? PlaceState.Doubtful
                : PlaceState.Clean,
            Counts = counts,
            IsLate = diagnostics.Any(diagnostic => diagnostic.Rule == DocumentRules.PublishedLate),
            Rules = [.. diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info)
                .GroupBy(diagnostic => diagnostic.Rule)
                .Select(group => (group.Key, group.Count()))],
            Order = order,
        };
    }

    /// <summary>The figures of a report, which are added up and not kept.</summary>
    public static IEnumerable<(PlaceFigure Figure, Cell Value, bool IsDoubtful)> FiguresOf(ReportResult result) =>
        result.Report is { } report ? PlaceFigure.Of(report, result.Doubts.SelectMany(doubt => doubt.Cells).ToFrozenSet()) : [];
}
