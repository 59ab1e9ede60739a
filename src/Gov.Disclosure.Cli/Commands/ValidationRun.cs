using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli;

/// <summary>
/// One run of <c>validate</c> or <c>repair</c>. Reports are examined on all cores and written in their order; of each only what others are checked against
/// is kept, and that only where reports are paired.
/// </summary>
internal sealed class ValidationRun
{
    // Some seven thousand reports. Beyond it a run takes the same memory however long it is, and that leaves no room for the reports of last year.
    private const long MostPairedUnasked = 64 * 1024 * 1024;

    public required IReadOnlyList<InputFile> Files { get; init; }

    public required ResultFormat Format { get; init; }

    public required string? OutputPath { get; init; }

    public required ToolMessages Messages { get; init; }

    /// <summary>Writes what there is to say of a report to people.</summary>
    public required Action<InkWriter, ResultMessages, ReportResult> Text { get; init; }

    /// <summary>Whether people get a table of all reports at the end.</summary>
    public bool HasOverview { get; init; }

    /// <summary>Whether a report makes the run count as failed.</summary>
    public required Func<ReportResult, bool> Fails { get; init; }

    /// <summary>The rules to check.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>What the place of the reports asks for; <see langword="null"/> for nothing beyond the rules.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Last year's report of the one report of the run; <see langword="null"/> to look for it among the reports of the run.</summary>
    public string? PreviousPath { get; init; }

    /// <summary>Whether last year's reports are looked for among those of the run.</summary>
    public Pairing Pairing { get; init; }

    /// <summary>The findings that do not count.</summary>
    public AcknowledgementList Acknowledged { get; init; } = AcknowledgementList.Empty;

    /// <summary>Where the findings of the run are accepted; <see langword="null"/> where they are not.</summary>
    public AcknowledgementWriter? Acceptance { get; init; }

    /// <summary>The agencies that have to report; <see langword="null"/> without a list.</summary>
    public IReadOnlyList<RosterEntry>? Roster { get; init; }

    /// <summary>The earlier result that the reports are set beside; <see langword="null"/> without one.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether a missing report, of the list of agencies or of the earlier result, makes the run count as failed.</summary>
    public bool FailsOnMissing { get; init; }

    public async Task<int> ExecuteAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        using var output = OutputFile.Open(OutputPath, console);

        // Results that scroll by on the same terminal show the progress themselves.
        var progress = console.ErrorIsTerminal && (Files.Count > 1 || Files[0].IsLines || Files[0].IsStandardInput) && !output.IsTerminal ? console : null;
        var source = new ReportSource(console, Messages);
        var previous = PreviousPath is null ? null : await OneReport.ReadAsync(source, PreviousPath, Messages, console, cancellationToken);
        var reports = new RunReports(source, Files);
        var isPaired = await IsPairedAsync(source, previous, console, cancellationToken);
        if (isPaired || (Baseline is not null && !await IsPipedAsync(source, cancellationToken)))
        {
            await ProgressBar.RunAsync(Files, progress, Messages.LookingThrough, Messages, told => reports.LookThroughAsync(told, cancellationToken));
        }

        var examination = new Examination(new ReportValidator(Rules, Profile), previous, isPaired ? reports.Index : null, console, Messages)
        {
            Roster = Roster,
            Acknowledged = Acknowledged,
            Baseline = Baseline?.Among(reports.Index.Reports),
        };
        var totals = ResultTotals.None;
        var failed = false;
        try
        {
            using var results = new ResultWriter(output.Stream, Format, OptionsFor(output));
            await ProgressBar.RunAsync(Files, progress, Messages.Progress, Messages, async told =>
            {
                await foreach (var (examined, rendered) in reports.SelectAsync(Render, told, cancellationToken))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    failed |= Fails(examined);
                    Acceptance?.Add(examined);
                    results.Write(examined, rendered);
                    totals = results.Totals;
                }
            });

            results.Complete(Files.Count);
            totals = results.Totals;

            (ReportResult Examined, byte[] Rendered) Render(SourceReport read)
            {
                var examined = examination.Of(read);
                return (examined, results.Render(examined));
            }
        }
        catch (OperationCanceledException) when (totals.Reports + totals.Unreadable > 0)
        {
            console.Tell(Messages.Interrupted(totals with { Files = Files.Count }, OutputPath));
            throw;
        }

        output.Commit();
        Acceptance?.Write(console, Messages);
        failed |= FailsOnMissing && (totals.Roster.Any(coverage => coverage.Missing.Count > 0) || totals.Round is { NotFound.Count: > 0 });
        return totals.Unreadable > 0 || totals.Reports == 0 || previous is { Report: null } ? ExitCode.Failure : failed ? ExitCode.Findings : ExitCode.Success;
    }

    /// <summary>Whether the reports are gone through twice, because some may be last year's of others.</summary>
    private async Task<bool> IsPairedAsync(ReportSource source, SourceReport? previous, ToolConsole console, CancellationToken cancellationToken)
    {
        var isPiped = await IsPipedAsync(source, cancellationToken);
        var mayBePaired = Roster is not null || (previous is null && (Files.Count > 1 || isPiped || Files[0].IsLines));
        if (!mayBePaired || Pairing == Pairing.Never)
        {
            return false;
        }

        // Lines that are piped in can be gone through once.
        var reason = isPiped ? Messages.PipedUnpaired
            : Pairing == Pairing.Auto && ReportLines.SizeOf(Files) > MostPairedUnasked ? Messages.Unpaired
            : null;
        if (reason is not null)
        {
            console.Tell(reason);
        }

        return reason is null;
    }

    /// <summary>Whether many reports come from standard input, which can be gone through once.</summary>
    private async Task<bool> IsPipedAsync(ReportSource source, CancellationToken cancellationToken) =>
        Files.FirstOrDefault(file => file.IsStandardInput) is { } piped && await source.IsLinesAsync(piped, cancellationToken);

    private ResultOptions OptionsFor(OutputFile output) => new()
    {
        Language = Messages.Language,
        UseColor = output.IsColoured,
        Unbuffered = output.IsTerminal,
        HasAcknowledgements = Acknowledged.Items.Count > 0,
        Roster = Roster,
        Baseline = Baseline,
        Profile = Profile,
        Text = Text,
        HasOverview = HasOverview,

        // What is kept says when it was made; what scrolls by need not.
        CheckedOn = OutputPath is null && Format != ResultFormat.Html ? null : DateOnly.FromDateTime(DateTime.Today),
    };
}
