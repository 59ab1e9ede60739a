using System.Diagnostics;

namespace Gov.Disclosure.Results;

/// <summary>
/// Writes the results of many reports one by one; nothing is kept of a report that is written. What takes long, <see cref="Render"/>, may be done by several
/// threads at once, everything else by one at a time. Without <see cref="Complete"/> the result has no end.
/// </summary>
public sealed class ResultWriter : IDisposable, IAsyncDisposable
{
    private const int EnoughBytes = 64 * 1024;

    // Whoever looks on sees no delay, and a million reports need no million calls of the system.
    private static readonly TimeSpan LongestHeldBack = TimeSpan.FromMilliseconds(100);

    private readonly Stream _output;
    private readonly ResultOptions _options;
    private readonly ResultBody _body;
    private readonly ResultTally _tally;
    private long _handedOn;

    /// <summary>Starts a result.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">How to write; <see langword="null"/> for the default.</param>
    public ResultWriter(Stream output, ResultFormat format, ResultOptions? options = null)
    {
        _output = output;
        _options = options ?? ResultOptions.Default;
        _body = format.CreateBody(_options);
        _tally = new ResultTally(_options);
    }

    /// <summary>What the reports written so far come to.</summary>
    public ResultTotals Totals => _tally.Totals;

    /// <summary>Makes ready what the result says of a report; may be called by several threads at once.</summary>
    /// <param name="result">The report.</param>
    /// <returns>What <see cref="Write(ReportResult, byte[])"/> takes.</returns>
    public byte[] Render(ReportResult result) => _body.Render(result);

    /// <summary>Writes a report.</summary>
    /// <param name="result">The report.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Write(ReportResult result)
    {
        _body.Write(result);
        HandOnAfter(result);
    }

    /// <summary>Writes a report in its turn.</summary>
    /// <param name="result">The report.</param>
    /// <param name="rendered">What <see cref="Render"/> made of it.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Write(ReportResult result, byte[] rendered)
    {
        _body.Write(result, rendered);
        HandOnAfter(result);
    }

    /// <summary>Writes a report, for outputs that must not be written synchronously, as the response of a web server.</summary>
    /// <param name="result">The report.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public Task WriteAsync(ReportResult result, CancellationToken cancellationToken = default)
    {
        _body.Write(result);
        return IsEnoughWith(result) ? HandOnAsync(cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Ends the result.</summary>
    /// <param name="files">How many files were looked at, also those without a report; <see langword="null"/> for as many as have been written of.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Complete(int? files = null)
    {
        foreach (var piece in _body.End(_tally.Finish(files)))
        {
            HandOn();
            _output.Write(piece.Span);
        }

        HandOn();
        _output.Flush();
    }

    /// <summary>Ends the result, for outputs that must not be written synchronously.</summary>
    /// <param name="files">How many files were looked at, also those without a report; <see langword="null"/> for as many as have been written of.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public async Task CompleteAsync(int? files = null, CancellationToken cancellationToken = default)
    {
        foreach (var piece in _body.End(_tally.Finish(files)))
        {
            await HandOnAsync(cancellationToken).ConfigureAwait(false);
            await _output.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        }

        await HandOnAsync(cancellationToken).ConfigureAwait(false);
        await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Hands on what has been written. What a run came to before it was interrupted is worth reading.</summary>
    public void Dispose()
    {
        HandOn();
        _body.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        await HandOnAsync(CancellationToken.None).ConfigureAwait(false);
        _body.Dispose();
    }

    private void HandOnAfter(ReportResult result)
    {
        if (IsEnoughWith(result))
        {
            HandOn();
            _output.Flush();
        }
    }

    /// <summary>Counts a report that is written.</summary>
    /// <returns>Whether there is enough to hand on.</returns>
    private bool IsEnoughWith(ReportResult result)
    {
        _tally.Add(result);
        return _options.Unbuffered || _body.Output.Written.Count >= EnoughBytes || Stopwatch.GetElapsedTime(_handedOn) > LongestHeldBack;
    }

    private void HandOn()
    {
        if (_body.Output.Written.Count > 0)
        {
            try
            {
                _output.Write(_body.Output.Written);
            }
            finally
            {
                Forget();
            }
        }
    }

    private async Task HandOnAsync(CancellationToken cancellationToken)
    {
        if (_body.Output.Written.Count > 0)
        {
            try
            {
                await _output.WriteAsync(_body.Output.Written, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                Forget();
            }
        }
    }

    // What an output did not take is not offered again.
    private void Forget()
    {
        _body.Output.Clear();
        _handedOn = Stopwatch.GetTimestamp();
    }
}
