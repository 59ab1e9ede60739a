using System.IO.Compression;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Tests.Documents;

namespace Gov.Disclosure.Fuzz;

/// <summary>
/// What is true of the annotated copy of every file: there is none where the result says why, and otherwise it reads as the file does, is as valid, and has
/// of a page all that is not by us. The file stays as it is.
/// </summary>
internal static class AnnotationCheck
{
    // What the marks of a page begin with; in a page that has them of its own they cannot be told from ours.
    private static readonly string[] Marks = ["data-gov-disclosure", "<mark>", "</mark>", "data-aside"];

    private static readonly AnnotateOptions Repaired = new() { ApplyRepair = true };

    /// <summary>The check of files with a name: every input is annotated.</summary>
    public static FuzzCheck OfFile(string name) => (input, depth) => Run(input, name, ReportCheck.Read(input, name), depth);

    public static void Run(byte[] input, string name, ReadResult read, CheckDepth depth)
    {
        byte[] before = [.. input];
        var validation = ReportValidator.Default.Validate(read);
        var (copy, result) = Annotated(input, read, validation, AnnotateOptions.Default);
        Broken.If(result.Succeeded != copy.Length > 0, "an annotated copy against what the result says");
        if (!result.Succeeded)
        {
            Broken.If(string.IsNullOrEmpty(result.GetProblem(MessageLanguage.Chinese)), "no annotated copy, and no reason why");
            Broken.If(depth >= CheckDepth.Agreement && read.Report is not null && IsFaultless(input, Path.GetExtension(name)), "a file without fault is not annotated");
            return;
        }

        var again = ReportCheck.Read(copy, name);
        Broken.If(again.Report is null, "the annotated copy gives no report");
        Broken.If(!ReportJson.SerializeToUtf8Bytes(read.Report!).AsSpan().SequenceEqual(ReportJson.SerializeToUtf8Bytes(again.Report!)), "the annotated copy gives another report");
        if (depth >= CheckDepth.Agreement)
        {
            Broken.If(!copy.AsSpan().SequenceEqual(Annotated(input, read, validation, AnnotateOptions.Default).Copy), "annotating again gives another copy");
            IsAsValid(input, Annotated(input, read, validation, Repaired).Copy, Path.GetExtension(name));
        }

        if (Path.GetExtension(name) == ".html" && !Marks.Any(mark => Encoding.Latin1.GetString(input).Replace("\0", "").Contains(mark, StringComparison.Ordinal)))
        {
            Broken.If(!PageVariants.Unmarked(copy, input).AsSpan().SequenceEqual(input), "an annotated page is more than the page and its marks");
        }

        Broken.If(!before.AsSpan().SequenceEqual(input), "the file itself is changed");
    }

    private static (byte[] Copy, AnnotateResult Result) Annotated(byte[] input, ReadResult read, ValidationResult? validation, AnnotateOptions options)
    {
        using var copy = new MemoryStream();
        var result = ReportFile.Annotate(new MemoryStream(input, writable: false), copy, read, validation, options);
        return (copy.ToArray(), result);
    }

    private static void IsAsValid(byte[] input, byte[] copy, string extension)
    {
        if (!TryGetErrors(input, extension, out var errors))
        {
            return;
        }

        // Where an element was in disorder before, what is added to it may be called wrong in another way.
        var disordered = errors.Select(ElementOf).ToHashSet(StringComparer.Ordinal);
        var added = PackageErrors.Of(copy, extension).Except(errors).FirstOrDefault(error => !disordered.Contains(ElementOf(error)));
        Broken.If(added is not null, "the annotated copy is less valid than the file: " + added);
    }

    /// <summary>Whether nothing speaks against a document or a workbook: its parts have one name each, it is in the usual namespaces, and the validator has nothing to say.</summary>
    private static bool IsFaultless(byte[] input, string extension)
    {
        if (!TryGetErrors(input, extension, out var errors) || errors.Count > 0)
        {
            return false;
        }

        using var archive = new ZipArchive(new MemoryStream(input, writable: false), ZipArchiveMode.Read);
        return archive.Entries.DistinctBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase).Count() == archive.Entries.Count
            && !Encoding.Latin1.GetString(input).Contains("purl.oclc.org", StringComparison.Ordinal);
    }

    private static bool TryGetErrors(byte[] file, string extension, out IReadOnlyCollection<string> errors)
    {
        errors = [];
        if (extension is not (".docx" or ".xlsx"))
        {
            return false;
        }

#pragma warning disable CA1031 // The validator is not made for what is damaged; what it cannot look at before need not be better after.
        try
        {
            errors = PackageErrors.Of(file, extension);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
#pragma warning restore CA1031
    }

    private static string ElementOf(string error) => error.Split(' ')[1];
}
