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

        using var writer = new TerminalWriter(console.Error.BaseStream, console is { ErrorIsTerminal: true, NoColor: false });
        writer.WriteLine($"{messages.PathOf(source.Path, source.Number)}:{(source.Report is null ? messages.NotRead : messages.ReadingHeading)}", Ink.Heading);
        var findings = new DiagnosticText(writer, messages);
        foreach (var diagnostic in source.Diagnostics)
        {
            findings.WriteDoubt(diagnostic);
        }
    }
}
