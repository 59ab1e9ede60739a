using Gov.Disclosure.Documents.Reading;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Packages;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>Puts findings into a copy of a file in the way of its format.</summary>
internal static class AnnotatedFile
{
    private delegate AnnotateResult Annotator(
        byte[] original, Stream target, ReadResult read, IReadOnlyList<Remark> remarks, IReadOnlyList<CellChange> changes, AnnotateOptions options);

    private static readonly Dictionary<string, Annotator> Formats = new()
    {
        ["docx"] = WordAnnotator.Write,
        ["xlsx"] = ExcelAnnotator.Write,
        ["html"] = HtmlAnnotator.Write,
    };

    public static AnnotateResult Write(byte[] original, Stream target, ReadResult read, ValidationResult? validation, AnnotateOptions options)
    {
        var extension = FileReading.Extension(read.FileName ?? "");
        var format = SourceFormat.Of(new FileContent(original), extension).Name;
        if (!Formats.TryGetValue(format, out var annotate))
        {
            return AnnotateResult.Refused("Annotate.Unsupported", extension.Length > 0 ? extension : format);
        }

        if (read.Report is null)
        {
            return AnnotateResult.Refused("Annotate.NoReport");
        }

        var changes = options.ApplyRepair && validation is not null
            ? validation.Repairs.Where(repair => repair.IsUnique).SelectMany(repair => repair.Repairs[0].Changes) : [];
        using var copy = new MemoryStream();
        AnnotateResult result;
        try
        {
            result = annotate(original, copy, read, Remark.Of(read, validation, options.Language), [.. changes], options);
        }
        catch (Exception failure) when (PackageReading.IsDamage(failure))
        {
            // What only reading passes over stands in the way of writing.
            return AnnotateResult.Refused("Annotate.Damaged");
        }

        if (!result.Succeeded)
        {
            return result;
        }

        // The last word is the reader's: of a file with damage that nobody has thought of, no copy is better than one that reads as another report.
        if (!ReadsAs(copy.ToArray(), original, read, options, isChanged: result.Changes.Count > 0))
        {
            return AnnotateResult.Refused("Annotate.Damaged");
        }

        copy.WriteTo(target);
        return result;
    }

    /// <summary>Whether a copy reads as the file does; one with changed numbers, whether it can be read.</summary>
    private static bool ReadsAs(byte[] copy, byte[] original, ReadResult read, AnnotateOptions options, bool isChanged)
    {
        byte[]? Read(byte[] file) =>
            FileReading.Read(new MemoryStream(file, writable: false), read.FileName ?? "", options.Reading, all: false)[0].Report is { } report
            ? ReportJson.SerializeToUtf8Bytes(report)
            : null;
        return Read(copy) is { } again
            && (isChanged || again.AsSpan().SequenceEqual(ReportJson.SerializeToUtf8Bytes(read.Report!)) || again.AsSpan().SequenceEqual(Read(original)));
    }
}
