using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli;

/// <summary>What the reader of a report met, said on standard error by commands whose result is something else.</summary>
internal static class ReadingDoubts
{
    public static void Tell(SourceReport source, ToolMessages messages, ToolConsole console)
    {
        if (source.Diagnostics.Count == 0)
        {
            return;
        }

        using var writer = new LineWriter(console.Error.BaseStream, console is { ErrorIsTerminal: true, NoColor: false });
        writer.WriteLine(
            $"{messages.Results.PathOf(source.Path, source.Number)}:{(source.Report is null ? messages.Results.NotRead : messages.Results.ReadingHeading)}",
            Ink.Heading);
        var findings = new DiagnosticText(writer, messages.Results);
        foreach (var diagnostic in source.Diagnostics)
        {
            findings.WriteDoubt(diagnostic);
        }
    }
}
