using Gov.Disclosure.Documents;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli;

/// <summary>One run of <c>sum</c>. The sum is the result; what it leaves open is said on standard error.</summary>
internal sealed class SumRun
{
    public required IReadOnlyList<InputFile> Files { get; init; }

    public required string? OutputPath { get; init; }

    /// <summary>The agency of the sum; <see langword="null"/> where the user names none.</summary>
    public required string? Agency { get; init; }

    public required IReadOnlyList<RosterEntry>? Roster { get; init; }

    public required ToolMessages Messages { get; init; }

    public async Task<int> ExecuteAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        var unread = new List<string>();
        var children = new List<AnnualReport>();
        var source = new ReportSource(console, Messages);
        await ProgressBar.RunAsync(Files, Files.Count > 1 && console.ErrorIsTerminal ? console : null, Messages.Progress, Messages, async progress =>
        {
            await foreach (var read in source.ReadAsync(Files, progress, cancellationToken))
            {
                ReadingDoubts.Tell(read, Messages, console);
                if (read.Report is { } report)
                {
                    children.Add(TablesOf(report));
                }
                else
                {
                    unread.Add(Path.GetFileName(read.Path));
                }
            }
        });

        if (children.Count == 0)
        {
            console.Tell(Messages.NothingToSum);
            return ExitCode.Failure;
        }

        var sum = RollUp.Sum(children);
        Tell(sum, children.Count, console);
        var isComplete = sum.IsComplete & !TellMissing(children, unread, console);
        if (Enum.GetValues<TableKind>().Any(kind => sum.Report.GetTable(kind) is not null))
        {
            Write(sum.Report, console);
        }

        return unread.Count > 0 ? ExitCode.Failure : isComplete ? ExitCode.Success : ExitCode.Findings;
    }

    /// <summary>What of a report goes into the sum; thousands of them are held at once.</summary>
    private static AnnualReport TablesOf(AnnualReport report) => new()
    {
        Year = report.Year,
        Agency = report.Agency,
        Scope = report.Scope,
        ProactiveDisclosure = report.ProactiveDisclosure,
        Requests = report.Requests,
        ReviewAndLitigation = report.ReviewAndLitigation,
    };

    private void Tell(RollUp sum, int count, ToolConsole console)
    {
        using var writer = new LineWriter(console.Error.BaseStream, console is { ErrorIsTerminal: true, NoColor: false });
        writer.WriteLine(Messages.SumOf(count), Ink.Heading);
        var findings = new DiagnosticText(writer, Messages.Results);
        foreach (var finding in sum.Diagnostics)
        {
            findings.WriteDoubt(finding);
        }

        foreach (var gap in sum.Gaps)
        {
            writer.WriteLine(Messages.SumGap(gap), Ink.Warning);
        }
    }

    /// <summary>Says who has not reported.</summary>
    /// <returns>Whether anybody has not.</returns>
    private bool TellMissing(List<AnnualReport> children, List<string> unread, ToolConsole console)
    {
        var isAnyMissing = false;
        foreach (var coverage in Roster is null ? [] : RosterCoverage.OfYears(Roster, children, unread))
        {
            console.Tell(Messages.Results.Roster(coverage));
            isAnyMissing |= coverage.Missing.Count > 0;
        }

        return isAnyMissing;
    }

    private void Write(AnnualReport sum, ToolConsole console)
    {
        if (Agency is not null)
        {
            sum.Agency.Name = Agency;
            sum.Title = sum.Year is { } year ? ReportDraft.TitleOf(Agency, year) : null;
        }

        using var output = OutputFile.Open(OutputPath, console);
        ReportFile.Write(output.Stream, sum, CommonOptions.FormatOf(OutputPath));
        output.Commit();
    }
}
