using System.Buffers;
using System.Text;
using System.Text.Json.Serialization;
using Gov.Disclosure.Results.Json;

namespace Gov.Disclosure.Results;

/// <summary>
/// The results of some reports as one document, held in memory; for more than memory holds there is <see cref="ResultWriter"/>. Immutable. A
/// <c>JsonSerializer</c> writes it in the shape of <c>schema/diagnostics.schema.json</c>, as <see cref="ResultFormat.Json"/> does.
/// </summary>
[JsonConverter(typeof(ResultDocumentConverter))]
public sealed class ResultDocument
{
    /// <summary>Puts a document together.</summary>
    /// <param name="results">The reports, in the order they are shown in.</param>
    /// <param name="options">How to write; <see langword="null"/> for the default.</param>
    public ResultDocument(IEnumerable<ReportResult> results, ResultOptions? options = null)
    {
        Results = [.. results];
        Options = options ?? ResultOptions.Default;
    }

    /// <summary>Puts a document of one report together.</summary>
    /// <param name="result">The report.</param>
    /// <param name="language">The language.</param>
    public ResultDocument(ReportResult result, MessageLanguage language = MessageLanguage.Chinese)
        : this([result], ResultOptions.Default with { Language = language })
    {
    }

    /// <summary>The reports.</summary>
    public IReadOnlyList<ReportResult> Results { get; }

    /// <summary>How they are written.</summary>
    public ResultOptions Options { get; }

    /// <summary>Writes the document.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Write(Stream output, ResultFormat format)
    {
        using var writer = new ResultWriter(output, format, Options);
        foreach (var result in Results)
        {
            writer.Write(result);
        }

        writer.Complete();
    }

    /// <summary>Writes the document, for outputs that must not be written synchronously, as the response of a web server.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="format">The format.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public async Task WriteAsync(Stream output, ResultFormat format, CancellationToken cancellationToken = default)
    {
        await using var writer = new ResultWriter(output, format, Options);
        foreach (var result in Results)
        {
            await writer.WriteAsync(result, cancellationToken).ConfigureAwait(false);
        }

        await writer.CompleteAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The document as UTF-8.</summary>
    /// <param name="format">The format.</param>
    public byte[] ToUtf8Bytes(ResultFormat format)
    {
        using var body = format.CreateBody(Options);
        var tally = new ResultTally(Options);
        foreach (var result in Results)
        {
            body.Write(result);
            tally.Add(result);
        }

        foreach (var piece in body.End(tally.Finish(null)))
        {
            body.Output.Write(piece.Span);
        }

        return body.Output.Written.ToArray();
    }

    /// <summary>The document as text.</summary>
    /// <param name="format">The format.</param>
    public string ToString(ResultFormat format) => Encoding.UTF8.GetString(ToUtf8Bytes(format));

    /// <summary>What there is to say of the reports, in words.</summary>
    public override string ToString() => ToString(ResultFormat.Text);
}
