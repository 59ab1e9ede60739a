using System.Globalization;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>One run of <c>convert</c>. A report that cannot be read leaves no file, and the rest is converted all the same.</summary>
internal sealed class ConversionRun
{
    public required string Path { get; init; }

    public required ReportFormat Format { get; init; }

    public required string? OutputPath { get; init; }

    public required ToolMessages Messages { get; init; }

    public async Task<int> ConvertOneAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        await foreach (var source in new ReportSource(console.Input, Messages).ReadAsync(InputFinder.Find([Path], OutputPath)[0], cancellationToken))
        {
            SpokenDoubts.Tell(source, Messages, console);
            if (source.Report is not null)
            {
                Write(source.Report, OutputPath, console);
            }

            return ExitOf(source);
        }

        return ExitCode.Failure;
    }

    /// <summary>Writes each report to a file of its own, in folders like those it was found in, and a table of all at the end.</summary>
    public async Task<int> ConvertAllAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        var folder = System.IO.Path.GetFullPath(OutputPath!);
        InputFile[] files = [.. InputFinder.Find([Path]).Where(file => !IsIn(folder, file.Path))];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var overview = new Overview(Messages);
        var totals = Totals.None;
        var exit = ExitCode.Success;
        await ProgressBar.RunAsync(files, files.Length > 1 && console.ErrorIsTerminal ? console : null, Messages.Converting, async file =>
        {
            totals = totals.WithFile();
            await foreach (var source in new ReportSource(console.Input, Messages).ReadAsync(file, cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (source.Report is { } report)
                {
                    var path = System.IO.Path.Combine(folder, NameFor(source, names));
                    Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
                    Write(report, path, console);
                }

                var read = new ExaminedReport(source, null);
                overview.Add(read);
                totals = totals.With(read);
                exit = Math.Max(exit, ExitOf(source));
            }
        });

        using var writer = new InkWriter(console.Output, console is { OutputIsTerminal: true, NoColor: false });
        overview.WriteTo(writer);
        writer.WriteLine(Messages.Totals(totals), Ink.Heading);
        return exit;
    }

    private static int ExitOf(SourceReport source) => source.Report is null ? ExitCode.Failure
        : source.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.Findings
        : ExitCode.Success;

    private void Write(AnnualReport report, string? path, ToolConsole console)
    {
        using var output = OutputFile.Open(path, console);
        ReportFile.Write(output.Stream, report, Format);
        output.Commit();
    }

    /// <summary>The place of the result below the output folder. Files that differ in their ending alone keep it, so that none replaces another.</summary>
    private string NameFor(SourceReport source, HashSet<string> taken)
    {
        var below = Directory.Exists(Path) ? System.IO.Path.GetRelativePath(Path, source.Path) : System.IO.Path.GetFileName(source.Path);
        var number = source.Number?.ToString("-0000", CultureInfo.InvariantCulture) ?? "";
        var name = System.IO.Path.ChangeExtension(below, null) + number + Format.Extension;
        return taken.Add(name) ? name : below + number + Format.Extension;
    }

    private static bool IsIn(string folder, string path) =>
        System.IO.Path.GetFullPath(path).StartsWith(System.IO.Path.TrimEndingDirectorySeparator(folder) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
