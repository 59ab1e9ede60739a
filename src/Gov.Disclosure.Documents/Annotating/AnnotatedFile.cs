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
        var extension = ReportFile.Extension(read.FileName ?? "");
        var format = SourceFormat.Of(new FileContent(original), extension).Name;
        if (!Formats.TryGetValue(format, out var annotate))
        {
            return AnnotateResult.Refused("Annotate.Unsupported", extension.Length > 0 ? extension : format);
        }

        if (read.Report is null)
        {
            return AnnotateResult.Refused("Annotate.NoReport");
        }

        var changes = options.ApplyRepair && validation is not null ? validation.Repairs.Where(repair => repair.IsUnique).SelectMany(repair => repair.Repairs[0].Changes) : [];
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

        if (result.Succeeded)
        {
            copy.WriteTo(target);
        }

        return result;
    }
}
