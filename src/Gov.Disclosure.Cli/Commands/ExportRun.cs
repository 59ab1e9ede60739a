using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>One run of <c>export</c>. Reports are read on all cores and written in their order; one that cannot be read is said on standard error.</summary>
internal sealed class ExportRun
{
    public required IReadOnlyList<InputFile> Files { get; init; }

    public required CellFormat Format { get; init; }

    public required string? OutputPath { get; init; }

    public required ToolMessages Messages { get; init; }

    public async Task<int> ExecuteAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        using var output = OutputFile.Open(OutputPath, console);
        var progress = console.ErrorIsTerminal && !output.IsTerminal ? console : null;
        var totals = ResultTotals.None with { Files = Files.Count };
        try
        {
            await using var cells = await CellFormats.CreateAsync(Format, output.Stream);
            await ProgressBar.RunAsync(Files, progress, Messages.Exporting, Messages, async told =>
            {
                var source = new ReportSource(console, Messages);
                await foreach (var (read, rendered) in source.SelectAsync(Files, Render, told, cancellationToken))
                {
                    totals = totals.With(read.Unchecked);
                    if (read.Report is { } report)
                    {
                        await cells.WriteAsync(report, rendered);
                    }
                    else
                    {
                        ReadingDoubts.Tell(read, Messages, console);
                    }
                }
            });
            await cells.CompleteAsync();

            (SourceReport Read, byte[] Rendered) Render(SourceReport read) => (read, read.Report is { } report ? cells.Render(report) : []);
        }
        catch (OperationCanceledException) when (totals.Reports + totals.Unreadable > 0)
        {
            console.Tell(Messages.Interrupted(totals, OutputPath));
            throw;
        }

        output.Commit();
        console.Tell(Messages.Results.Totals(totals));
        return totals.Unreadable > 0 ? ExitCode.Failure : totals.Findings.Errors > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
