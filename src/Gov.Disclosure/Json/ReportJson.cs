using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// Reads and writes reports as JSON. Reading never throws for bad data: every problem is a diagnostic with pointer, line and column,
/// and what could be read is kept. Writing is deterministic: the same report always gives the same bytes.
/// </summary>
public static partial class ReportJson
{
    /// <summary>Reads a report from UTF-8. What is wrong with it is in the diagnostics of the result (GD001 to GD015); bad data is no exception.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    public static ReadResult Read(ReadOnlySpan<byte> utf8, ReportReadOptions? options = null)
    {
        options ??= ReportReadOptions.Default;
        return utf8.Length <= options.MaxBytes ? ReportReader.Read(utf8, options) : TooLarge(options, 1);
    }

    /// <summary>Reads a report from text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    public static ReadResult Read(string json, ReportReadOptions? options = null) => Read(Encoding.UTF8.GetBytes(json), options);

    /// <summary>Reads a report from a stream to its end.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult Read(Stream utf8, ReportReadOptions? options = null)
    {
        options ??= ReportReadOptions.Default;
        using var buffer = new ByteBuffer(options.MaxBytes);
        buffer.FillToEnd(utf8);
        return ReadBuffered(buffer, options);
    }

    /// <summary>Reads a report from a stream to its end.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ReadResult> ReadAsync(Stream utf8, ReportReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ReportReadOptions.Default;
        using var buffer = new ByteBuffer(options.MaxBytes);
        await buffer.FillToEndAsync(utf8, cancellationToken).ConfigureAwait(false);
        return ReadBuffered(buffer, options);
    }

    /// <summary>Reads a report, or says by an exception why it is none.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <exception cref="ReportFormatException">The text is not a report, or one with errors; the exception lists every problem.</exception>
    public static AnnualReport Parse(string json, ReportReadOptions? options = null)
    {
        var result = Read(json, options);
        return result.Succeeded ? result.Report : throw new ReportFormatException(result.Diagnostics);
    }

    /// <summary>
    /// Reads a report where the text is one without errors; warnings do not count. <see cref="Read(string, ReportReadOptions?)"/> says what is wrong.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <param name="report">The report; <see langword="null"/> where the text is none.</param>
    /// <returns>False where the text is not a report, or one with errors.</returns>
    public static bool TryParse(string json, [NotNullWhen(true)] out AnnualReport? report)
    {
        var result = Read(json);
        report = result.Succeeded ? result.Report : null;
        return result.Succeeded;
    }

    /// <summary>
    /// Reads reports from a stream with one per line (NDJSON), in constant memory. A broken line never stops the rest; blank lines are skipped.
    /// </summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async IAsyncEnumerable<ReadResult> ReadLinesAsync(
        Stream utf8,
        ReportReadOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= ReportReadOptions.Default;
        using var lines = new LineBuffer(options.MaxBytes);
        var more = true;
        while (more)
        {
            more = await lines.FillFromAsync(utf8, cancellationToken).ConfigureAwait(false);
            while (lines.TryTakeLine(atEnd: !more))
            {
                if (ReadLine(lines, options) is { } result)
                {
                    yield return result;
                }
            }
        }
    }

    /// <summary>
    /// Reads reports from a stream with one per line (NDJSON), in constant memory. A broken line never stops the rest; blank lines are skipped.
    /// </summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IEnumerable<ReadResult> ReadLines(Stream utf8, ReportReadOptions? options = null)
    {
        options ??= ReportReadOptions.Default;
        using var lines = new LineBuffer(options.MaxBytes);
        var more = true;
        while (more)
        {
            more = lines.FillFrom(utf8);
            while (lines.TryTakeLine(atEnd: !more))
            {
                if (ReadLine(lines, options) is { } result)
                {
                    yield return result;
                }
            }
        }
    }

    /// <summary>
    /// Reads reports from a stream with one per line (NDJSON) and applies a function to each, on several cores and in constant memory; the results
    /// come in the order of the lines. A broken line never stops the rest; blank lines are skipped.
    /// </summary>
    /// <typeparam name="TResult">What is made of a report. Results wait for their turn, so let them hold no more than is needed.</typeparam>
    /// <param name="utf8">The stream. It is read no faster than results are taken.</param>
    /// <param name="selector">Makes a result of a report; called by several threads at once.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IAsyncEnumerable<TResult> SelectLinesAsync<TResult>(
        Stream utf8,
        Func<ReadResult, TResult> selector,
        ReportReadOptions? options = null,
        CancellationToken cancellationToken = default) => SelectLinesAsync(utf8, (read, _) => selector(read), options, cancellationToken);

    /// <inheritdoc cref="SelectLinesAsync{TResult}(Stream, Func{ReadResult, TResult}, ReportReadOptions?, CancellationToken)"/>
    /// <param name="utf8">The stream. It is read no faster than results are taken.</param>
    /// <param name="selector">Makes a result of a report and its place among the lines that are not blank, from 0; called by several threads at once.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async IAsyncEnumerable<TResult> SelectLinesAsync<TResult>(
        Stream utf8,
        Func<ReadResult, int, TResult> selector,
        ReportReadOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= ReportReadOptions.Default;
        var blocks = OrderedWork.SelectAsync(
            LineBlock.ReadAsync(utf8, options.MaxBytes, cancellationToken), Work, options.MaxDegreeOfParallelism, cancellationToken);
        await foreach (var results in blocks.ConfigureAwait(false))
        {
            foreach (var result in results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return result;
            }
        }

        IReadOnlyList<TResult> Work(LineBlock block)
        {
            using (block)
            {
                return block.Select(selector, options);
            }
        }
    }

    /// <summary>Writes a report as text.</summary>
    /// <param name="report">The report.</param>
    public static string Serialize(AnnualReport report)
    {
        using var buffer = Written(report, JsonLayout.Indented);
        return Encoding.UTF8.GetString(buffer.Written.Array!, 0, buffer.Written.Count);
    }

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="report">The report.</param>
    public static byte[] SerializeToUtf8Bytes(AnnualReport report)
    {
        using var buffer = Written(report, JsonLayout.Indented);
        return buffer.Written.AsSpan().ToArray();
    }

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream utf8, AnnualReport report) => Write(utf8, report, JsonLayout.Indented);

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="utf8">The destination.</param>
    /// <param name="report">The report.</param>
    public static void Write(IBufferWriter<byte> utf8, AnnualReport report) => Write(utf8, report, JsonLayout.Indented);

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteAsync(Stream utf8, AnnualReport report, CancellationToken cancellationToken = default)
    {
        using var buffer = Written(report, JsonLayout.Indented);
        await utf8.WriteAsync(buffer.Written.Array!, 0, buffer.Written.Count, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a report as one line of NDJSON, with its line feed.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteLine(Stream utf8, AnnualReport report)
    {
        Write(utf8, report, JsonLayout.OneLine);
        utf8.WriteByte((byte)'\n');
    }

    /// <summary>Reads one line of NDJSON; <see langword="null"/> where it is blank.</summary>
    internal static ReadResult? ReadLine(ReadOnlySpan<byte> line, int number, bool isTooLong, ReportReadOptions options)
    {
        if (isTooLong)
        {
            return TooLarge(options, number);
        }

        return JsonEncoding.IsBlank(line) ? null : ReportReader.Read(line, options, number);
    }

    private static void Write(Stream utf8, AnnualReport report, JsonWriterOptions options)
    {
        using var buffer = Written(report, options);
        utf8.Write(buffer.Written.Array!, 0, buffer.Written.Count);
    }

    private static PooledBuffer Written(AnnualReport report, JsonWriterOptions options)
    {
        var buffer = new PooledBuffer();
        Write(buffer, report, options);
        return buffer;
    }

    private static void Write(IBufferWriter<byte> utf8, AnnualReport report, JsonWriterOptions options)
    {
        using var writer = new Utf8JsonWriter(utf8, options);
        ReportWriter.Write(writer, report);
    }

    private static ReadResult ReadBuffered(ByteBuffer buffer, ReportReadOptions options) =>
        buffer.HasRoom ? ReportReader.Read(buffer.Written, options) : TooLarge(options, 1);

    private static ReadResult? ReadLine(LineBuffer lines, ReportReadOptions options) => ReadLine(lines.Line, lines.LineNumber, lines.IsTooLong, options);

    private static ReadResult TooLarge(ReportReadOptions options, int line) => new(null,
    [
        new Diagnostic(ReadingRules.TooLarge)
        {
            Cells = [JsonPointer.Root],
            Expected = options.MaxBytes,
            Position = new SourcePosition { File = options.FileName, Line = line, Column = 1 },
        },
    ]);
}
