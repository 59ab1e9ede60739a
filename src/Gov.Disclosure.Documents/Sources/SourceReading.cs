namespace Gov.Disclosure.Documents;

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

    public static SourceReading Of(IReadOnlyList<Block> blocks) => new(new SourceDocument(blocks), null);

    public static SourceReading Refused(Diagnostic problem) => new(null, problem);

    public static SourceReading TableTooLarge(DocumentReadOptions options) =>
        Refused(new Diagnostic(ReadingRules.TableTooLarge) { Expected = options.MaxTableCells });

    public static SourceReading NestingTooDeep(DocumentReadOptions options) =>
        Refused(new Diagnostic(ReadingRules.NestingTooDeep) { Expected = options.MaxNesting });

    public static SourceReading Damaged(string format, string reason) =>
        Refused(new Diagnostic(ReadingRules.FileDamaged) { Arguments = [new("format", format), new("reason", reason)] });

    public static SourceReading Damaged(string format, ValueWord reason) =>
        Refused(new Diagnostic(ReadingRules.FileDamaged) { Arguments = [new("format", format), new("reason", DiagnosticValue.Of(new ValueWordValue(reason)))] });
}
