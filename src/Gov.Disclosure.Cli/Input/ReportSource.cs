using System.Runtime.CompilerServices;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>One report as it was read.</summary>
/// <param name="Path">The path the user named; <c>-</c> for standard input.</param>
/// <param name="Number">Which report of a file of many, from 1; <see langword="null"/> for a file of one.</param>
/// <param name="Read">What the reader made of it.</param>
internal sealed record SourceReport(string Path, int? Number, ReadResult Read)
{
    public AnnualReport? Report => Read.Report;

    public IReadOnlyList<Diagnostic> Diagnostics => Read.Diagnostics;
}

/// <summary>Reads input files into reports, one at a time. A file that cannot be read gives a diagnostic and never stops the rest.</summary>
internal sealed class ReportSource
{
    private readonly Stream _standardInput;
    private readonly ToolMessages _messages;

    public ReportSource(Stream standardInput, ToolMessages messages)
    {
        _standardInput = standardInput;
        _messages = messages;
    }

    public async IAsyncEnumerable<SourceReport> ReadAsync(InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (file.Problem is { } problem)
        {
            yield return Failed(file.Path, null, problem);
        }
        else if (file.Path != InputFinder.StandardInput && ReportLines.IsNameOf(file.Path))
        {
            await foreach (var report in ReadLinesAsync(file.Path, cancellationToken))
            {
                yield return report;
            }
        }
        else
        {
            yield return await ReadOneAsync(file.Path, cancellationToken);
        }
    }

    private async Task<SourceReport> ReadOneAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (path != InputFinder.StandardInput)
            {
                return new SourceReport(path, null, ReportFile.Read(path));
            }

            var result = await StandardInput.ReadAsync(_standardInput, cancellationToken);
            return new SourceReport(path, null, new ReadResult(result.Report, [.. result.Diagnostics.Select(diagnostic => In(diagnostic, path))], result.Sources)
            {
                TextLines = result.TextLines,
                FileName = path,
            });
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Failed(path, null, new InputProblem(InputProblemKind.FileClosed, failure.Message));
        }
    }

    private async IAsyncEnumerable<SourceReport> ReadLinesAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await using var lines = ReportLines.ReadAsync(path, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            SourceReport report;
            var last = false;
            try
            {
                if (!await lines.MoveNextAsync())
                {
                    break;
                }

                report = new SourceReport(path, ++number, lines.Current);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                report = Failed(path, number == 0 ? null : ++number, new InputProblem(InputProblemKind.FileClosed, failure.Message));
                last = true;
            }

            yield return report;
            if (last)
            {
                yield break;
            }
        }

        if (number == 0)
        {
            yield return Failed(path, null, new InputProblem(InputProblemKind.NoReports));
        }
    }

    private SourceReport Failed(string path, int? number, InputProblem problem) => new(path, number, new ReadResult(null,
    [
        new Diagnostic(ReadingRules.FileUnreadable)
        {
            Arguments = [new("reason", _messages.Reason(problem))],
            Position = new SourcePosition { File = path },
        },
    ]));

    /// <summary>The result under the name that findings about other reports call it by.</summary>
    private static Diagnostic In(Diagnostic diagnostic, string path) =>
        diagnostic.Position is { } position ? diagnostic with { Position = position with { File = path } } : diagnostic;
}
