using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gov.Disclosure;

/// <summary>
/// Reads and writes reports as JSON. Reading never throws for bad data: every problem is a diagnostic with pointer, line and column,
/// and what could be read is kept. Writing is deterministic: the same report always gives the same bytes.
/// </summary>
public static class ReportJson
{
    /// <summary>Options with which <see cref="JsonSerializer"/> writes the same bytes as this class.</summary>
    public static JsonSerializerOptions SerializerOptions { get; } = CreateSerializerOptions();

    /// <summary>Reads a report from UTF-8.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="options">How to read; the default where none is given.</param>
    public static ReadResult Read(ReadOnlySpan<byte> utf8, ReportReadOptions? options = null)
    {
        options ??= ReportReadOptions.Default;
        return utf8.Length <= options.MaxBytes ? ReportReader.Read(utf8, options) : TooLarge(options, 1);
    }

    /// <summary>Reads a report from text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How to read; the default where none is given.</param>
    public static ReadResult Read(string json, ReportReadOptions? options = null) => Read(Encoding.UTF8.GetBytes(json), options);

    /// <summary>Reads a report from a stream to its end.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="options">How to read; the default where none is given.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult Read(Stream utf8, ReportReadOptions? options = null)
    {
        options ??= ReportReadOptions.Default;
        using var buffer = new ByteBuffer(options.MaxBytes);
        while (buffer.HasRoom && buffer.FillFrom(utf8))
        {
        }

        return ReadBuffered(buffer, options);
    }

    /// <summary>Reads a report from a stream to its end.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="options">How to read; the default where none is given.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<ReadResult> ReadAsync(Stream utf8, ReportReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ReportReadOptions.Default;
        using var buffer = new ByteBuffer(options.MaxBytes);
        while (buffer.HasRoom && await buffer.FillFromAsync(utf8, cancellationToken).ConfigureAwait(false))
        {
        }

        return ReadBuffered(buffer, options);
    }

    /// <summary>Reads a report, or says by an exception why it is none.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How to read; the default where none is given.</param>
    /// <exception cref="ReportFormatException">The text is not a report without errors.</exception>
    public static AnnualReport Parse(string json, ReportReadOptions? options = null)
    {
        var result = Read(json, options);
        return result.Succeeded ? result.Report : throw new ReportFormatException(result.Diagnostics);
    }

    /// <summary>Reads a report where the text is one without errors.</summary>
    /// <param name="json">The text.</param>
    /// <param name="report">The report.</param>
    public static bool TryParse(string json, [NotNullWhen(true)] out AnnualReport? report)
    {
        var result = Read(json);
        report = result.Succeeded ? result.Report : null;
        return result.Succeeded;
    }

    /// <summary>Reads reports from a stream with one per line (NDJSON), in constant memory. A broken line never stops the rest; blank lines are skipped.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="options">How to read; the default where none is given.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
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

    /// <summary>Reads reports from a stream with one per line (NDJSON), in constant memory. A broken line never stops the rest; blank lines are skipped.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="options">How to read; the default where none is given.</param>
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

    /// <summary>Writes a report as text.</summary>
    /// <param name="report">The report.</param>
    public static string Serialize(AnnualReport report) => Encoding.UTF8.GetString(SerializeToUtf8Bytes(report));

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="report">The report.</param>
    public static byte[] SerializeToUtf8Bytes(AnnualReport report)
    {
        using var stream = new MemoryStream();
        Write(stream, report);
        return stream.ToArray();
    }

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream utf8, AnnualReport report) => Write(utf8, report, ReportWriter.Indented);

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="utf8">The destination.</param>
    /// <param name="report">The report.</param>
    public static void Write(IBufferWriter<byte> utf8, AnnualReport report)
    {
        using var writer = new Utf8JsonWriter(utf8, ReportWriter.Indented);
        ReportWriter.Write(writer, report);
    }

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static async Task WriteAsync(Stream utf8, AnnualReport report, CancellationToken cancellationToken = default)
    {
        var bytes = SerializeToUtf8Bytes(report);
        await utf8.WriteAsync(bytes, 0, bytes.Length, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a report as one line of NDJSON, with its line feed.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteLine(Stream utf8, AnnualReport report)
    {
        Write(utf8, report, ReportWriter.OneLine);
        utf8.WriteByte((byte)'\n');
    }

    private static void Write(Stream utf8, AnnualReport report, JsonWriterOptions options)
    {
        using var writer = new Utf8JsonWriter(utf8, options);
        ReportWriter.Write(writer, report);
    }

    private static ReadResult ReadBuffered(ByteBuffer buffer, ReportReadOptions options) =>
        buffer.HasRoom ? ReportReader.Read(buffer.Written, options) : TooLarge(options, 1);

    private static ReadResult? ReadLine(LineBuffer lines, ReportReadOptions options)
    {
        if (lines.IsTooLong)
        {
            return TooLarge(options, lines.LineNumber);
        }

        return JsonEncoding.IsBlank(lines.Line) ? null : ReportReader.Read(lines.Line, options, lines.LineNumber);
    }

    private static ReadResult TooLarge(ReportReadOptions options, int line) => new(null,
    [
        new Diagnostic(ReadingRules.TooLarge)
        {
            Cells = [JsonPointer.Root],
            Expected = options.MaxBytes,
            Position = new SourcePosition { File = options.FileName, Line = line, Column = 1 },
        },
    ]);

    private static JsonSerializerOptions CreateSerializerOptions()
    {
        var options = new JsonSerializerOptions
        {
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = ReportJsonContext.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}
