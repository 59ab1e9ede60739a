using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>A report that a command reads beside those it is about.</summary>
internal static class OneReport
{
    /// <summary>Reads the report; what its reader met is said on standard error.</summary>
    public static async Task<SourceReport> ReadAsync(
        ReportSource source, string path, ToolMessages messages, ToolConsole console, CancellationToken cancellationToken)
    {
        var file = InputFinder.Find([path])[0];
        SourceReport? first = null;
        if (file.IsStandardInput)
        {
            // Lines of reports are not one report, and the reader says so.
            first = await source.ReadStandardInputAsync(cancellationToken);
        }
        else if (file.IsDocument)
        {
            // Where the file holds other reports, the reader names them.
            first = new SourceReport(file.Path, null, ReportFile.Read(file.Path));
        }
        else
        {
            await foreach (var read in source.ReadAsync([file], cancellationToken: cancellationToken))
            {
                first ??= read;
            }
        }

        ReadingDoubts.Tell(first!, messages, console);
        return first!;
    }
}
