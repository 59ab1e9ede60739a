using System.Threading.RateLimiting;
using Gov.Disclosure.AspNetCore.Answers;
using Microsoft.Extensions.Logging;

namespace Gov.Disclosure.AspNetCore.Running;

/// <summary>What all requests share: the limits, and who is being served. Nothing of a file outlives its request.</summary>
internal sealed partial class DisclosureService : IDisposable
{
    private readonly ConcurrencyLimiter _work;
    private readonly ConcurrencyLimiter _streams;
    private readonly ILogger? _log;

    public DisclosureService(GovDisclosureOptions options, ILogger? log)
    {
        Options = options;
        Validator = new ReportValidator(options.Rules);
        Held = new HeldBytes(options.MaxHeldBytes);
        _log = log;
        _work = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = options.MaxConcurrency, QueueLimit = options.MaxQueue });
        _streams = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = options.MaxStreams });
    }

    public GovDisclosureOptions Options { get; }

    public ReportValidator Validator { get; }

    public HeldBytes Held { get; }

    /// <summary>How many files are worked on now, and how many wait.</summary>
    public (long Running, long Waiting) Load =>
        _work.GetStatistics() is { } now ? (Options.MaxConcurrency - now.CurrentAvailablePermits, now.CurrentQueuedCount) : (0, 0);

    /// <summary>Takes one of the places for streams.</summary>
    public RateLimitLease OpenStream() => _streams.AttemptAcquire();

    /// <summary>
    /// Does work in its turn. Reading cannot be broken off; where it takes too long, or the client has gone, the answer comes at once and the work keeps its
    /// place until it ends, so that no more than the limit ever runs.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="held">What the work needs; given up when it ends, or when it never begins.</param>
    /// <param name="cancellationToken">The client has gone.</param>
    public async Task<Answer> RunAsync(Func<Answer> work, IDisposable held, CancellationToken cancellationToken)
    {
        RateLimitLease turn;
        try
        {
            turn = await _work.AcquireAsync(1, cancellationToken);
        }
        catch
        {
            held.Dispose();
            throw;
        }

        if (!turn.IsAcquired)
        {
            turn.Dispose();
            held.Dispose();
            return new Problem(ProblemKind.Busy);
        }

        var working = Task.Run(
            () =>
            {
                using (turn)
                using (held)
                {
                    return Guarded(work);
                }
            },
            CancellationToken.None);
        try
        {
            return await working.WaitAsync(Options.TimeLimit, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new Problem(ProblemKind.TimeLimit, Options.TimeLimit.TotalSeconds);
        }
    }

    /// <summary>A defect of ours. What an exception says may quote the file, so only its type and where it was thrown are logged.</summary>
    public Problem Failed(Exception failure)
    {
        if (_log is not null)
        {
            LogDefect(_log, failure.GetType().FullName ?? "", failure.StackTrace ?? "");
        }

        return new Problem(ProblemKind.Failed);
    }

    public void Dispose()
    {
        _work.Dispose();
        _streams.Dispose();
    }

    private Answer Guarded(Func<Answer> work)
    {
#pragma warning disable CA1031 // Whatever went wrong, the client gets a problem and no stack trace.
        try
        {
            return work();
        }
        catch (Exception failure)
        {
            return Failed(failure);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Type}\n{Place}")]
    private static partial void LogDefect(ILogger log, string type, string place);
}
