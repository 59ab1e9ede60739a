using System.Runtime.CompilerServices;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>One report as it was read.</summary>
/// <param name="Path">The path the user named; <c>-</c> for standard input.</param>
/// <param name="Number">Which report of a file of many, from 1; <see langword="null"/> for a file of one.</param>
/// <param name="Read">What the reader made of it.</param>
internal sealed record SourceReport(string Path, int? Number, ReadResult Read)
{
    public AnnualReport? Report => Read.Report;

    public IReadOnlyList<Diagnostic> Diagnostics => Read.Diagnostics;

    /// <summary>The result of a report that is not checked.</summary>
    public ReportResult Unchecked => new(Read, null) { Name = Path, Number = Number };
}

/// <summary>
/// Reads input files into reports on all cores; the results come in the order of the files and of their lines. Only a few reports are held at once,
/// however many there are. A file or a line that cannot be read gives a diagnostic and never stops the rest.
/// </summary>
internal sealed class ReportSource
{
    private readonly ToolConsole _console;
    private readonly StandardInput _standardInput;
    private readonly ToolMessages _messages;
    private readonly HashSet<string> _passedOver = new(StringComparer.Ordinal);

    public ReportSource(ToolConsole console, ToolMessages messages)
    {
        _console = console;
        _standardInput = new StandardInput(console.Input);
        _messages = messages;
    }

    /// <summary>Reads the reports one after another, for those who do nothing with each that takes long.</summary>
    public IAsyncEnumerable<SourceReport> ReadAsync(
        IReadOnlyList<InputFile> files, RunProgress? progress = null, CancellationToken cancellationToken = default) =>
        SelectAsync(files, report => report, progress, cancellationToken);

    /// <summary>Applies a function to every report.</summary>
    /// <param name="files">The files.</param>
    /// <param name="selector">The function; called by several threads at once.</param>
    /// <param name="progress">Is told how far the reading has come.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async IAsyncEnumerable<TResult> SelectAsync<TResult>(
        IReadOnlyList<InputFile> files,
        Func<SourceReport, TResult> selector,
        RunProgress? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var next = 0; next < files.Count;)
        {
            var documents = files.Skip(next).TakeWhile(file => file.IsDocument).ToArray();
            var results = documents.Length > 0 ? SelectDocumentsAsync(documents, selector, progress, cancellationToken)
                : await IsLinesAsync(files[next], cancellationToken) ? SelectLinesAsync(files[next], selector, progress, cancellationToken)
                : SelectOneAsync(files[next], selector, cancellationToken);
            await foreach (var result in results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return result;
            }

            next += Math.Max(1, documents.Length);
        }
    }

    /// <summary>Whether a file holds one report per line; the bytes of standard input tell that.</summary>
    public async Task<bool> IsLinesAsync(InputFile file, CancellationToken cancellationToken)
    {
        try
        {
            return file.IsLines || (file.IsStandardInput && await _standardInput.IsLinesAsync(cancellationToken));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Reading it says what is wrong.
            return false;
        }
    }

    /// <summary>Reads standard input as one report.</summary>
    public async Task<SourceReport> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        const string path = InputFinder.StandardInput;
        try
        {
            var result = await _standardInput.ReadAsync(cancellationToken);
            return new SourceReport(
                path, null, new ReadResult(result.Report, [.. result.Diagnostics.Select(diagnostic => In(diagnostic, path))], result.Sources)
                {
                    TextLines = result.TextLines,
                    FileName = path,
                });
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Failed(path, null, FileFailure.ReasonOf(failure, path));
        }
    }

    private async IAsyncEnumerable<TResult> SelectDocumentsAsync<TResult>(
        InputFile[] files,
        Func<SourceReport, TResult> selector,
        RunProgress? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var done = 0;
        var found = files.Where(file => file.IsFound).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        await foreach (var results in ReportFile.SelectFilesAsync(files.Select(file => file.Path), Select, null, cancellationToken))
        {
            var file = files[done++];
            if (results.Length == 0)
            {
                PassOver(file.Path);
            }

            foreach (var result in results)
            {
                yield return result;
            }

            progress?.Advance(file.Length);
        }

        TResult[] Select(IReadOnlyList<ReadResult> reads, string path) => found.Contains(path) && IsOtherList(reads[0], path)
            ? []
            : [.. reads.Select((read, index) => selector(new SourceReport(path, reads.Count > 1 ? index + 1 : null, read)))];
    }

    /// <summary>Whether this is a list kept in a folder of reports: CSV, which nobody publishes a report in, without anything of a report in it.</summary>
    private static bool IsOtherList(ReadResult read, string path) =>
        read.Report is null
        && Path.GetExtension(path).Equals(ReportFormat.Csv.Extension, StringComparison.OrdinalIgnoreCase)
        && read.Diagnostics.All(diagnostic => diagnostic.Rule == ReadingRules.NotAReport);

    /// <summary>Says that a file is no report, once though a run may come to it twice.</summary>
    private void PassOver(string path)
    {
        if (_passedOver.Add(path))
        {
            _console.Tell(_messages.OtherListSkipped(path));
        }
    }

    private async IAsyncEnumerable<TResult> SelectOneAsync<TResult>(
        InputFile file, Func<SourceReport, TResult> selector, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return selector(file.Problem is { } problem ? Failed(file.Path, null, problem) : await ReadStandardInputAsync(cancellationToken));
    }

    private async IAsyncEnumerable<TResult> SelectLinesAsync<TResult>(
        InputFile file,
        Func<SourceReport, TResult> selector,
        RunProgress? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var count = 0;
        await using var stream = TryOpenLines(file, out var closed);
        await using var lines = ReportJson.SelectLinesAsync(
            stream ?? Stream.Null,
            (read, index) => selector(new SourceReport(file.Path, index + 1, read)),
            ReportReadOptions.Default with { FileName = file.Path },
            cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (closed is null)
        {
            try
            {
                if (!await lines.MoveNextAsync())
                {
                    break;
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                closed = FileFailure.ReasonOf(failure, file.Path);
                break;
            }

            count++;
            yield return lines.Current;
            progress?.ComeTo(stream is { CanSeek: true } ? stream.Position : 0);
        }

        if (closed is not null || count == 0)
        {
            yield return selector(Failed(file.Path, count == 0 ? null : count + 1, closed ?? MessageTerm.NoReports));
        }

        progress?.EndFile();
    }

    private Stream? TryOpenLines(InputFile file, out MessageTerm? problem)
    {
        problem = null;
        try
        {
            return file.IsStandardInput ? _standardInput.OpenLines() : SourceStream.Open(file.Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = FileFailure.ReasonOf(failure, file.Path);
            return null;
        }
    }

    private static SourceReport Failed(string path, int? number, MessageTerm reason) => new(path, number, new ReadResult(null,
    [
        new Diagnostic(ReadingRules.FileUnreadable)
        {
            Arguments = [new("file", Path.GetFileName(path)), new("reason", DiagnosticValue.Of(new MessageTermValue(reason)))],
            Position = new SourcePosition { File = path },
        },
    ]));

    /// <summary>The result under the name that findings about other reports call it by.</summary>
    private static Diagnostic In(Diagnostic diagnostic, string path) =>
        diagnostic.Position is { } position ? diagnostic with { Position = position with { File = path } } : diagnostic;
}
