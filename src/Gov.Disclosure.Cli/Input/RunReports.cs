using Gov.Disclosure.Aggregation;

namespace Gov.Disclosure.Cli;

/// <summary>
/// The reports of a run, each of which may be checked against another one of the same run. Last year's report may stand anywhere among the files, so
/// they are gone through twice: first for what other reports are checked against, then in full. Of thousands only the first
/// is kept, some kilobytes a report; a few are kept whole, so that no file is read twice.
/// </summary>
internal sealed class RunReports
{
    private const int MostKept = 400;

    private readonly ReportSource _source;
    private readonly IReadOnlyList<InputFile> _files;
    private List<SourceReport>? _kept;

    public RunReports(ReportSource source, IReadOnlyList<InputFile> files)
    {
        _source = source;
        _files = files;
    }

    /// <summary>The reports gone through so far.</summary>
    public ReportIndex Index { get; } = new();

    /// <summary>Goes through the files for what other reports are checked against.</summary>
    public async Task LookThroughAsync(RunProgress? progress, CancellationToken cancellationToken)
    {
        _kept = [];
        await foreach (var report in _source.ReadAsync(_files, progress, cancellationToken))
        {
            Index.Add(report.Read);
            if (_kept?.Count < MostKept)
            {
                _kept.Add(report);
            }
            else
            {
                _kept = null;
            }
        }
    }

    /// <summary>Applies a function to every report, in full; the results come in the order of the files.</summary>
    public IAsyncEnumerable<TResult> SelectAsync<TResult>(Func<SourceReport, TResult> selector, RunProgress? progress, CancellationToken cancellationToken) =>
        _kept?.Select(selector).ToAsyncEnumerable() ?? _source.SelectAsync(_files, selector, progress, cancellationToken);
}
