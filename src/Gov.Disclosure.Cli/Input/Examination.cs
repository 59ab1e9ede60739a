using Gov.Disclosure.Aggregation;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>Checks the reports of a run, each against last year's and those of the agencies below where they are known.</summary>
internal sealed class Examination
{
    private readonly ReportValidator _validator;
    private readonly SourceReport? _given;
    private readonly ReportIndex? _index;
    private readonly ToolConsole _console;
    private readonly ToolMessages _messages;

    /// <param name="validator">The rules.</param>
    /// <param name="given">Last year's report of the one report of the run; <see langword="null"/> to look for it in the index.</param>
    /// <param name="index">The reports of the run; <see langword="null"/> where they are not paired.</param>
    /// <param name="console">Is told when the report given is not last year's.</param>
    /// <param name="messages">The words for it.</param>
    public Examination(ReportValidator validator, SourceReport? given, ReportIndex? index, ToolConsole console, ToolMessages messages)
    {
        _validator = validator;
        _given = given;
        _index = index;
        _console = console;
        _messages = messages;
    }

    /// <summary>The agencies that have to report; <see langword="null"/> without a list.</summary>
    public IReadOnlyList<RosterEntry>? Roster { get; init; }

    /// <summary>The findings that do not count.</summary>
    public AcknowledgementList Acknowledged { get; init; } = AcknowledgementList.Empty;

    /// <summary>The earlier result that the reports are set beside; <see langword="null"/> without one.</summary>
    public Baseline? Baseline { get; init; }

    public ReportResult Of(SourceReport read)
    {
        var result = read.Report is { } report ? Of(read, report) : read.Unchecked;
        return Baseline?.Compare(result) ?? result;
    }

    private ReportResult Of(SourceReport read, AnnualReport report)
    {
        var previous = _given is null ? _index?.FindPrevious(report) ?? PreviousReport.None
            : _given.Report is null ? PreviousReport.None
            : new PreviousReport(_given.Read, [_given.Read]);
        if (_given?.Report is { } before && YearComparison.GetSequence(before, report) is not ReportSequence.Follows and var sequence)
        {
            _console.Tell(_messages.Results.NotPrevious(_given.Path, sequence));
        }

        var children = Roster is null ? null : _index?.FindChildren(report, Roster);
        var context = new ValidationContext { Previous = previous.Report, Children = children, Roster = children is null ? null : Roster };
        return ReportResult.Of(read.Read, _validator, context, Acknowledged) with { Name = read.Path, Number = read.Number, Previous = previous };
    }
}
