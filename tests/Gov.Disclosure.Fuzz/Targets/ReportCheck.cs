using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Fuzz;

/// <summary>What is true of every file that may hold a report, however damaged.</summary>
internal static class ReportCheck
{
    // Messages repeat; so many tell whether any of them cannot be made.
    private const int MessagesMade = 20;

    private static readonly MessageLanguage[] Languages = [MessageLanguage.Chinese, MessageLanguage.English];

    /// <summary>The check of files with a name.</summary>
    public static FuzzCheck OfFile(string name) => (input, depth) =>
    {
        var first = Read(input, name);
        IsSound(first, depth);
        if (depth >= CheckDepth.Agreement)
        {
            AreSame(first, Read(input, name), "reading the same bytes again");
        }

        if (depth >= CheckDepth.Writing)
        {
            AnnotationCheck.Run(input, name, first, depth);
        }
    };

    /// <summary>What was read can be validated, told, and written as JSON that reads back as the same report.</summary>
    public static void IsSound(ReadResult read, CheckDepth depth)
    {
        if (depth >= CheckDepth.Agreement)
        {
            AreTold(read.Diagnostics);
        }

        if (read.Report is not { } report)
        {
            Broken.If(read.Diagnostics.Count == 0, "no report, and no reason why");
            return;
        }

        var result = ReportValidator.Default.Validate(read)!;
        foreach (var finding in result.Diagnostics)
        {
            Broken.If(finding.RuleId == "GD090", "a check failed: " + finding.Message);
        }

        if (depth >= CheckDepth.Agreement)
        {
            AreTold(result.Diagnostics);
            ReadsBack(report);
        }

        if (depth >= CheckDepth.Writing)
        {
            IsPrintable(read, report, result);
        }
    }

    public static void AreSame(ReadResult first, ReadResult second, string what)
    {
        Broken.If(first.Report is null != second.Report is null, what + " gives a report once");
        if (first.Report is { } report)
        {
            Broken.If(!ReportJson.SerializeToUtf8Bytes(report).AsSpan().SequenceEqual(ReportJson.SerializeToUtf8Bytes(second.Report!)), what + " gives another report");
        }

        Broken.If(!first.Diagnostics.SequenceEqual(second.Diagnostics, SameFinding.Instance), what + " gives other findings");
    }

    public static ReadResult Read(byte[] input, string name)
    {
        using var stream = new MemoryStream(input, writable: false);
        return ReaderDefect.Unless(ReportFile.Read(stream, name));
    }

    private static void IsPrintable(ReadResult read, AnnualReport report, ValidationResult result)
    {
        Broken.If(result.Groups.Sum(group => group.Diagnostics.Count) < result.Diagnostics.Count, "a finding in no story");
        foreach (var format in ReportFormat.All)
        {
            using var written = new MemoryStream();
            ReportFile.Write(written, report, format, DocumentWriteOptions.Default with { Diagnostics = [.. read.Diagnostics, .. result.Diagnostics] });
            Read(written.ToArray(), "report" + format.Extension);
        }
    }

    private static void ReadsBack(AnnualReport report)
    {
        var json = ReportJson.SerializeToUtf8Bytes(report);
        var back = ReportJson.Read(json).Report;
        Broken.If(back is null || !json.AsSpan().SequenceEqual(ReportJson.SerializeToUtf8Bytes(back)), "JSON that does not read back as the same report");
    }

    private static void AreTold(IReadOnlyList<Diagnostic> findings)
    {
        foreach (var finding in findings.Take(MessagesMade))
        {
            foreach (var language in Languages)
            {
                Broken.If(finding.GetMessage(language).Length == 0, "a finding without words");
                finding.GetLocation(language);
            }
        }
    }
}
