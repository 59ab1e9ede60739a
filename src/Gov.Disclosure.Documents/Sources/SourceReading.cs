using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Sources;

/// <summary>What a format made of a file: its blocks, or the reason why there are none.</summary>
internal sealed class SourceReading
{
    private SourceReading(SourceDocument? document, Diagnostic? problem)
    {
        Document = document;
        Problem = problem;
    }

    public SourceDocument? Document { get; }

    public Diagnostic? Problem { get; }

    public static SourceReading Of(IReadOnlyList<Block> blocks) => Of(new SourceDocument(blocks));

    public static SourceReading Of(SourceDocument document) => new(document, null);

    public static SourceReading Refused(Diagnostic problem) => new(null, problem);

    public static SourceReading TableTooLarge(DocumentReadOptions options) =>
        Refused(new Diagnostic(ReadingRules.TableTooLarge) { Expected = options.MaxTableCells });

    public static SourceReading NestingTooDeep(DocumentReadOptions options) =>
        Refused(new Diagnostic(ReadingRules.NestingTooDeep) { Expected = options.MaxNesting });

    public static SourceReading PackageTooLarge(DocumentReadOptions options) =>
        Refused(new Diagnostic(ReadingRules.PackageTooLarge) { Expected = options.MaxUnpackedBytes });

    public static SourceReading TooManyPages(DocumentReadOptions options) =>
        Refused(new Diagnostic(ReadingRules.TooManyPages) { Expected = options.MaxPages });

    public static SourceReading PageTooLarge(DocumentReadOptions options) =>
        Refused(new Diagnostic(ReadingRules.PageTooLarge) { Expected = options.MaxPageBytes });

    /// <summary>
    /// A file that its format cannot be opened as. What the library says about it is for programs: it is in English, and about its own inside.
    /// </summary>
    public static SourceReading Damaged(string format, string reason) =>
        Refused(new Diagnostic(ReadingRules.FileDamaged) { Arguments = [new("format", format), new("reason", reason)] });

    public static SourceReading Encrypted() => Refused(new Diagnostic(ReadingRules.FileEncrypted));

    /// <summary>A file of a format without a reader.</summary>
    /// <param name="format">The format.</param>
    /// <param name="advice">What to do with such a file.</param>
    public static SourceReading Unsupported(string format, MessageTerm advice) => Refused(new Diagnostic(ReadingRules.UnsupportedFormat)
    {
        Actual = format,
        Arguments = [new("advice", DiagnosticValue.Of(new MessageTermValue(advice)))],
    });
}
