using Gov.Disclosure.Json;

namespace Gov.Disclosure.Results;

/// <summary>
/// What a format makes of results. It writes into memory, from where a <see cref="ResultWriter"/> hands it on, at once or without holding up its thread; what
/// comes after all reports may be large and is given piece by piece.
/// </summary>
internal abstract class ResultBody : IDisposable
{
    /// <summary>What is written and not yet handed on.</summary>
    public PooledBuffer Output { get; } = new();

    /// <summary>What the result says of a report; called by several threads at once.</summary>
    public abstract byte[] Render(ReportResult result);

    /// <summary>Writes a report at once.</summary>
    public virtual void Write(ReportResult result) => Write(result, Render(result));

    /// <summary>Writes a report in its turn.</summary>
    /// <param name="result">The report.</param>
    /// <param name="rendered">What <see cref="Render"/> made of it.</param>
    public abstract void Write(ReportResult result, byte[] rendered);

    /// <summary>Ends the result.</summary>
    /// <param name="totals">What all reports come to.</param>
    /// <returns>Large pieces, each to be handed on after what <see cref="Output"/> holds by then; the rest is in <see cref="Output"/>.</returns>
    public abstract IEnumerable<ReadOnlyMemory<byte>> End(ResultTotals totals);

    public virtual void Dispose() => Output.Dispose();
}
