using System.Runtime.CompilerServices;

namespace Gov.Disclosure.Cli;

/// <summary>
/// The reports of a run, each of which may be checked against another one of the same run. Last year's report may stand anywhere among the files, so
/// they are gone through twice: first for what other reports are checked against, then one by one. Of a folder of thousands only the first
/// is kept, some kilobytes a report; a small one is kept whole, so that no file of it is read twice.
/// </summary>
internal sealed class RunReports
{
    private const int MostKept = 400;

    private readonly ReportSource _source;
    private readonly Dictionary<InputFile, List<SourceReport>> _kept = [];
    private int _keptCount;

    public RunReports(ReportSource source) => _source = source;

    /// <summary>The reports gone through so far.</summary>
    public ReportIndex Index { get; } = new();

    /// <summary>Goes through a file for what other reports are checked against.</summary>
    public async Task LookThroughAsync(InputFile file, CancellationToken cancellationToken)
    {
        var reports = new List<SourceReport>();
        await foreach (var report in _source.ReadAsync(file, cancellationToken))
        {
            Index.Add(report.Read);

            // Standard input can be read only once.
            if (file.Path == InputFinder.StandardInput || _keptCount + reports.Count < MostKept)
            {
                reports.Add(report);
            }
            else
            {
                reports.Clear();
                _keptCount = MostKept;
            }
        }

        if (file.Path == InputFinder.StandardInput || _keptCount < MostKept)
        {
            _kept.Add(file, reports);
            _keptCount += reports.Count;
        }
    }

    /// <summary>The reports of a file, in full.</summary>
    public async IAsyncEnumerable<SourceReport> ReadAsync(InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_kept.Remove(file, out var kept))
        {
            foreach (var report in kept)
            {
                yield return report;
            }

            yield break;
        }

        await foreach (var report in _source.ReadAsync(file, cancellationToken))
        {
            yield return report;
        }
    }
}
