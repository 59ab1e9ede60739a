namespace Gov.Disclosure.Cli;

/// <summary>One run of <c>validate</c> or <c>repair</c>. Reports pass through one by one; of each only what others are checked against is kept.</summary>
internal sealed class ValidationRun
{
    public required IReadOnlyList<InputFile> Files { get; init; }

    public required ResultFormat Format { get; init; }

    public required string? OutputPath { get; init; }

    public required ToolMessages Messages { get; init; }

    /// <summary>Writes the result for people.</summary>
    public required Func<InkWriter, ToolMessages, IResultWriter> TextWriter { get; init; }

    /// <summary>Whether a report makes the run count as failed.</summary>
    public required Func<ExaminedReport, bool> Fails { get; init; }

    /// <summary>The rules to check.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>Last year's report of the one report of the run; <see langword="null"/> to look for it among the reports of the run.</summary>
    public string? PreviousPath { get; init; }

    /// <summary>The findings that do not count.</summary>
    public AcknowledgementList Accepted { get; init; } = AcknowledgementList.Empty;

    /// <summary>Where the findings of the run are accepted; <see langword="null"/> where they are not.</summary>
    public AcceptanceWriter? Acceptance { get; init; }

    /// <summary>The agencies that have to report; <see langword="null"/> without a list.</summary>
    public IReadOnlyList<RosterEntry>? Roster { get; init; }

    /// <summary>Whether a missing report makes the run count as failed.</summary>
    public bool FailsOnMissing { get; init; }

    public async Task<int> ExecuteAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        using var output = OutputFile.Open(OutputPath, console);

        // Results that scroll by on the same terminal show the progress themselves.
        var progress = Files.Count > 1 && console.ErrorIsTerminal && !(output.IsStandardOutput && console.OutputIsTerminal) ? console : null;
        var source = new ReportSource(console.Input, Messages);
        var previous = PreviousPath is null ? null : await OneReport.ReadAsync(source, PreviousPath, Messages, console, cancellationToken);
        var reports = new RunReports(source);
        if (Roster is not null || (previous is null && (Files.Count > 1 || Files.Any(file => ReportLines.IsNameOf(file.Path)))))
        {
            await ProgressBar.RunAsync(Files, progress, Messages.LookingThrough, file => reports.LookThroughAsync(file, cancellationToken));
        }

        var validator = new ReportValidator(Rules);
        var totals = Totals.None;
        var failed = false;
        using (var results = CreateWriter(output, console))
        {
            await ProgressBar.RunAsync(Files, progress, Messages.Progress, async file =>
            {
                totals = totals.WithFile();
                await foreach (var read in reports.ReadAsync(file, cancellationToken))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var examined = Examine(read, validator, previous, reports.Index, console);
                    totals = totals.With(examined);
                    failed |= Fails(examined);
                    Acceptance?.Add(examined);
                    results.Write(examined);
                }
            });

            totals = totals with { Roster = Coverage(reports.Index) };
            results.Complete(totals);
        }

        output.Commit();
        Acceptance?.Write(console, Messages);
        failed |= FailsOnMissing && totals.Roster.Any(coverage => coverage.Missing.Count > 0);
        return totals.Unreadable > 0 || previous is { Report: null } ? ExitCode.Failure : failed ? ExitCode.Findings : ExitCode.Success;
    }

    private ExaminedReport Examine(SourceReport read, ReportValidator validator, SourceReport? given, ReportIndex index, ToolConsole console)
    {
        if (read.Report is not { } report)
        {
            return ExaminedReport.Of(read, validator, ValidationContext.None, Accepted);
        }

        var previous = given is null ? index.FindPrevious(report)
            : given.Report is null ? PreviousReport.None
            : new PreviousReport(given.Read, [given.Read]);
        if (given?.Report is { } before && YearComparison.Judge(before, report) is not ReportSequence.Follows and var sequence)
        {
            console.Tell(Messages.NotPrevious(given.Path, sequence));
        }

        var children = Roster is null ? null : index.FindChildren(report, Roster);
        var context = new ValidationContext { Previous = previous.Report, Children = children, Roster = children is null ? null : Roster };
        return ExaminedReport.Of(read, validator, context, Accepted) with { Previous = previous };
    }

    private IReadOnlyList<RosterCoverage> Coverage(ReportIndex index) => Roster is null
        ? []
        : [.. index.Years.Select(year => RosterCoverage.Of(Roster, year, index.OfYear(year).Select(read => read.Report!)))];

    private IResultWriter CreateWriter(OutputFile output, ToolConsole console) => Format switch
    {
        ResultFormat.Json => new JsonResults(output.Stream, Messages.Language),
        ResultFormat.Sarif => new SarifResults(output.Stream, Messages, Accepted.Items.Count > 0),
        ResultFormat.Html => new HtmlResults(output.Stream, Messages),
        _ => TextWriter(new InkWriter(output.Stream, output.IsStandardOutput && console is { OutputIsTerminal: true, NoColor: false }), Messages),
    };
}
