namespace Gov.Disclosure.Cli;

/// <summary>A report that a command reads beside those it is about.</summary>
internal static class OneReport
{
    /// <summary>Reads the report; what its reader met is said on standard error.</summary>
    public static async Task<SourceReport> ReadAsync(ReportSource source, string path, ToolMessages messages, ToolConsole console, CancellationToken cancellationToken)
    {
        SourceReport? first = null;
        await foreach (var read in source.ReadAsync(InputFinder.Find([path])[0], cancellationToken))
        {
            first ??= read;
        }

        SpokenDoubts.Tell(first!, messages, console);
        return first!;
    }
}
