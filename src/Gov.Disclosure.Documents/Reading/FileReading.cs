using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Json;

namespace Gov.Disclosure.Documents.Reading;

/// <summary>Reads a file of any format into reports: what it is by its content, then the document in it, then what the document says.</summary>
internal static class FileReading
{
    private const string JsonExtension = ".json";

    /// <summary>Tells by its name whether a file is of a format that is read.</summary>
    public static bool IsSupported(string fileName) =>
        Extension(fileName) is var extension && (extension == JsonExtension || SourceFormat.Of(extension) is { IsRead: true });

    /// <summary>Tells by its name whether a file can hold a report, in a format that is read or in another.</summary>
    public static bool MayHoldReport(string fileName) => IsSupported(fileName) || SourceFormat.Of(Extension(fileName)) is not null;

    /// <summary>Tells by its first bytes whether a file whose name says nothing can hold a report; plain text says nothing either.</summary>
    public static bool LooksLikeReport(string path)
    {
        var start = new byte[64 * 1024];
        try
        {
            using var stream = File.OpenRead(path);
            var length = stream.Read(start, 0, start.Length);
            return length > 0 && SourceFormat.Of(new FileContent(start.AsSpan(0, length).ToArray()), "").IsCertain;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }

    public static IReadOnlyList<ReadResult> ReadPath(string path, DocumentReadOptions? options, bool all)
    {
        try
        {
            using var stream = SourceStream.Open(path);
            return Read(stream, path, options, all);
        }
        catch (Exception failure) when (FileFailure.IsOne(failure))
        {
            return [Refused(path, FileFailure.Of(failure, path))];
        }
    }

    public static IReadOnlyList<ReadResult> Read(Stream stream, string name, DocumentReadOptions? options, bool all)
    {
        options ??= DocumentReadOptions.Default;
        using var buffer = new ByteBuffer(options.MaxBytes);
        buffer.FillToEnd(stream);
        return Read(buffer, name, options, all);
    }

    public static IReadOnlyList<ReadResult> Read(ByteBuffer buffer, string name, DocumentReadOptions options, bool all)
    {
        var extension = Extension(name);
        if (extension == JsonExtension)
        {
            return [ReadJson(buffer.Written, name, options)];
        }

        if (!buffer.HasRoom)
        {
            return [Refused(name, new Diagnostic(ReadingRules.TooLarge) { Expected = options.MaxBytes })];
        }

        if (buffer.Written.IsEmpty)
        {
            return [Refused(name, new Diagnostic(ReadingRules.EmptyFile))];
        }

#pragma warning disable CA1031 // Bad data never throws here; what does is a defect, which is told as one.
        try
        {
            return Read(buffer.Written.ToArray(), extension, name, options, all);
        }
        catch (Exception failure)
        {
            return [ReadResult.OfDefect(failure, name)];
        }
#pragma warning restore CA1031
    }

    private static IReadOnlyList<ReadResult> Read(byte[] bytes, string extension, string name, DocumentReadOptions options, bool all)
    {
        var content = new FileContent(bytes);
        if (extension.Length == 0 && content.IsJson)
        {
            return [ReadJson(bytes, name, options)];
        }

        var format = SourceFormat.Of(content, extension);
        if (format.Name == "csv" && FlatFileReading.Read(bytes, name, options) is { } flat)
        {
            return [flat];
        }

        var reading = format.Read(bytes, extension, options);
        return reading.Document is not { } document ? [Refused(name, reading.Problem!)]
            : all ? ReportAssembly.ReadAll(document, name, options.Forms)
            : [ReportAssembly.Read(document, name, options.Forms)];
    }

    private static ReadResult ReadJson(ReadOnlySpan<byte> utf8, string name, DocumentReadOptions options) =>
        ReportJson.Read(utf8, new ReportReadOptions { Forms = options.Forms, MaxBytes = options.MaxBytes, FileName = name });

    public static ReadResult Refused(string name, Diagnostic diagnostic) =>
        new(null, [diagnostic with { Position = new SourcePosition { File = name } }]);

#pragma warning disable CA1308 // File endings are compared in the case they are usually written in.
    public static string Extension(string name) => Path.GetExtension(name).ToLowerInvariant();
#pragma warning restore CA1308
}
