using System.Runtime.CompilerServices;
using Gov.Disclosure.Documents.Annotating;
using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Documents.Reading;
using Gov.Disclosure.Json;

namespace Gov.Disclosure.Documents;

/// <summary>
/// Reads a report from a file of any supported format, and writes it to one. Reading never throws for bad data or for a file that cannot be
/// opened: the diagnostics of the result say what happened.
/// </summary>
public static class ReportFile
{
    /// <summary>Tells by its name whether a file is of a format that is read.</summary>
    /// <param name="fileName">The name or path.</param>
    public static bool IsSupported(string fileName) => FileReading.IsSupported(fileName);

    /// <summary>
    /// Reads the report of a file. Where a file holds several, as a workbook with a sheet for each year, it is the latest, and a finding names the others.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    public static ReadResult Read(string path, DocumentReadOptions? options = null) => FileReading.ReadPath(path, options, all: false)[0];

    /// <summary>
    /// Reads every report of a file: one for most, several for a workbook with a sheet for each year. A file that cannot be read gives one result that says so.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <returns>The reports, that of the latest year first; never empty.</returns>
    public static IReadOnlyList<ReadResult> ReadAll(string path, DocumentReadOptions? options = null) => FileReading.ReadPath(path, options, all: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ReadResult> ReadAsync(string path, DocumentReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
#if NET
            if (FileKind.IsSpecial(path))
            {
                return await Task.Run(() => Read(path, options), cancellationToken).ConfigureAwait(false);
            }
#endif

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
            return await ReadAsync(stream, path, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (FileFailure.IsOne(failure))
        {
            return FileReading.Refused(path, FileFailure.Of(failure, path));
        }
    }

    /// <summary>
    /// Reads files and applies a function to each report, on several cores; the results come in the order of the files, of a file that holds several the latest
    /// first. No more than two files are held for each core that works, and none is opened while the caller keeps a result waiting. A file that cannot be read
    /// never stops the rest.
    /// </summary>
    /// <typeparam name="TResult">What is made of a report. Results wait for their turn, so let them hold no more than is needed.</typeparam>
    /// <param name="paths">The paths.</param>
    /// <param name="selector">Makes a result of a report and the path of its file; called by several threads at once.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async IAsyncEnumerable<TResult> SelectAsync<TResult>(
        IEnumerable<string> paths,
        Func<ReadResult, string, TResult> selector,
        DocumentReadOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var results in SelectFilesAsync(paths, (reads, path) => reads.Select(read => selector(read, path)).ToArray(), options, cancellationToken)
            .ConfigureAwait(false))
        {
            foreach (var result in results)
            {
                yield return result;
            }
        }
    }

    /// <summary>Reads files and applies a function to the reports of each.</summary>
    internal static IAsyncEnumerable<TResult> SelectFilesAsync<TResult>(
        IEnumerable<string> paths, Func<IReadOnlyList<ReadResult>, string, TResult> selector, DocumentReadOptions? options, CancellationToken cancellationToken)
    {
        options ??= DocumentReadOptions.Default;
        return OrderedWork.SelectAsync(paths, path => selector(ReadAll(path, options), path), options.MaxDegreeOfParallelism, cancellationToken);
    }

    /// <summary>Reads a document from a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name of the file; the content decides the format, and the ending tells apart what looks the same: text, Markdown and CSV.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult Read(Stream stream, string name, DocumentReadOptions? options = null) => FileReading.Read(stream, name, options, all: false)[0];

    /// <summary>Reads every report of a document from a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name of the file; the content decides the format, and the ending tells apart what looks the same: text, Markdown and CSV.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <returns>The reports, that of the latest year first; never empty.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<ReadResult> ReadAll(Stream stream, string name, DocumentReadOptions? options = null) =>
        FileReading.Read(stream, name, options, all: true);

    /// <summary>Reads a document from a stream without ever waiting for it on the thread, as the body of a web request asks for.</summary>
    /// <param name="stream">The stream; it is read to its end and stays open.</param>
    /// <param name="name">The name of the file; the content decides the format, and the ending tells apart what looks the same: text, Markdown and CSV.</param>
    /// <param name="options">How to read; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">Stops reading the stream; once it is read, the document is.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ReadResult> ReadAsync(
        Stream stream, string name, DocumentReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= DocumentReadOptions.Default;
        using var buffer = new ByteBuffer(options.MaxBytes);
        await buffer.FillToEndAsync(stream, cancellationToken).ConfigureAwait(false);
        return FileReading.Read(buffer, name, options, all: false)[0];
    }

    /// <summary>
    /// Writes a report to a stream. Reading it gives the same report back; documents carry text as print does, line by line without blank lines and
    /// without the white space around them, while JSON and CSV carry every character.
    /// </summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">How to write; <see langword="null"/> for the default.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, AnnualReport report, ReportFormat format, DocumentWriteOptions? options = null) =>
        format.Write(stream, report, options ?? DocumentWriteOptions.Default);

    /// <inheritdoc cref="Write(Stream, AnnualReport, ReportFormat, DocumentWriteOptions?)"/>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">How to write; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteAsync(
        Stream stream, AnnualReport report, ReportFormat format, DocumentWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var buffer = new MemoryStream();
        Write(buffer, report, format, options);
        await stream.WriteAsync(buffer.GetBuffer(), 0, (int)buffer.Length, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes a report to a file in the format of its ending, whole or not at all: an earlier file is replaced in one step once the new one is complete and on
    /// the disk, and stays as it was where writing fails or the process ends before.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write; <see langword="null"/> for the default.</param>
    /// <exception cref="NotSupportedException">No format has that ending.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Write(string path, AnnualReport report, DocumentWriteOptions? options = null)
    {
        if (!ReportFormat.TryGet(Path.GetExtension(path), out var format))
        {
            throw new NotSupportedException($"No report is written to files named '{Path.GetExtension(path)}'.");
        }

        using var file = WholeFile.Create(path);
        Write(file.Stream, report, format, options);
        file.Commit();
    }

    /// <summary>
    /// Puts findings as comments into a copy of the file they are about: a Word document, an Excel workbook or a web page. Each stands at the cell or the
    /// sentence it is about, or else at the title. What has no finding stays as it is, byte for byte.
    /// </summary>
    /// <param name="source">The file; it is read to its end and stays open.</param>
    /// <param name="target">Where the copy goes; it stays open. Nothing is written where the result says why there is no copy.</param>
    /// <param name="read">What reading the same file gave.</param>
    /// <param name="validation">What was found about the report; <see langword="null"/> for the doubts of the reader alone.</param>
    /// <param name="options">How to annotate; <see langword="null"/> for the default.</param>
    /// <exception cref="IOException">A stream cannot be read or written.</exception>
    public static AnnotateResult Annotate(Stream source, Stream target, ReadResult read, ValidationResult? validation, AnnotateOptions? options = null)
    {
        options ??= AnnotateOptions.Default;
        using var buffer = new ByteBuffer(options.Reading.MaxBytes);
        buffer.FillToEnd(source);
        return AnnotatedFile.Write(buffer.Written.ToArray(), target, read, validation, options);
    }

    /// <summary>
    /// Reads and checks a file, and writes a copy with all findings as comments, whole or not at all. The file itself stays as it is.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="target">The copy; an earlier one is replaced in one step.</param>
    /// <param name="validator">The rules; <see langword="null"/> for all.</param>
    /// <param name="options">How to annotate; <see langword="null"/> for the default.</param>
    /// <exception cref="ArgumentException">The copy would replace the file itself.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    public static AnnotateResult Annotate(string path, string target, ReportValidator? validator = null, AnnotateOptions? options = null)
    {
        if (FilePath.AreOne(path, target))
        {
            throw new ArgumentException("The copy would replace the file itself.", nameof(target));
        }

        using var source = File.OpenRead(path);
        var read = Read(source, path, options?.Reading);
        source.Position = 0;
        using var file = WholeFile.Create(target);
        var result = Annotate(source, file.Stream, read, (validator ?? ReportValidator.Default).Validate(read), options);
        if (result.Succeeded)
        {
            file.Commit();
        }

        return result;
    }
}
