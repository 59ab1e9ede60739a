namespace Gov.Disclosure.Cli;

/// <summary>One run of <c>validate</c> or <c>repair</c>. Reports pass through one by one; none is kept.</summary>
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

    public async Task<int> ExecuteAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        using var output = OutputFile.Open(OutputPath, console);

        // Results that scroll by on the same terminal show the progress themselves.
        var showsProgress = Files.Count > 1 && console.ErrorIsTerminal && !(output.IsStandardOutput && console.OutputIsTerminal);
        var totals = Totals.None;
        var failed = false;
        using (var results = CreateWriter(output, console))
        {
            await ProgressBar.RunAsync(Files, showsProgress ? console : null, Messages.Progress, async file =>
            {
                totals = totals.WithFile();
                await foreach (var source in new ReportSource(console.Input, Messages).ReadAsync(file, cancellationToken))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var examined = ExaminedReport.Of(source, ReportValidator.Default);
                    totals = totals.With(examined);
                    failed |= Fails(examined);
                    results.Write(examined);
                }
            });

            results.Complete(totals);
        }

        output.Commit();
        return totals.Unreadable > 0 ? ExitCode.Failure : failed ? ExitCode.Findings : ExitCode.Success;
    }

    private IResultWriter CreateWriter(OutputFile output, ToolConsole console) => Format switch
    {
        ResultFormat.Json => new JsonResults(output.Stream, Messages.Language),
        ResultFormat.Html => new HtmlResults(output.Stream, Messages),
        _ => TextWriter(new InkWriter(output.Stream, output.IsStandardOutput && console is { OutputIsTerminal: true, NoColor: false }), Messages),
    };
}
