using System.Globalization;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Words;

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
        var source = await OneReport.ReadAsync(new ReportSource(console, Messages), Path, Messages, console, cancellationToken);
        if (source.Report is not null)
        {
            Write(source.Report, OutputPath, console);
        }

        return ExitOf(source.Read);
    }

    /// <summary>Writes each report to a file of its own, in folders like those it was found in, and a table of all at the end.</summary>
    public async Task<int> ConvertAllAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        var folder = System.IO.Path.GetFullPath(OutputPath!);
        InputFile[] files = [.. InputFinder.Find([Path]).Where(file => !IsIn(folder, file.Path))];
        var names = NamesOf(files);
        var overview = new Overview(Messages.Results);
        var totals = ResultTotals.None with { Files = files.Length };
        var exit = ExitCode.Success;
        try
        {
            await ProgressBar.RunAsync(files, console.ErrorIsTerminal ? console : null, Messages.Converting, Messages, async progress =>
            {
                await foreach (var (source, problem) in new ReportSource(console, Messages).SelectAsync(files, Convert, progress, cancellationToken))
                {
                    var read = source.Unchecked;
                    if (source.Report is null)
                    {
                        ReadingDoubts.Tell(source, Messages, console);
                    }

                    overview.Add(read);
                    totals = totals.With(read);
                    exit = Math.Max(exit, problem is null ? ExitOf(read.Read) : ExitCode.Failure);
                    if (problem is not null)
                    {
                        console.Tell(problem);
                    }
                }
            });
        }
        catch (OperationCanceledException) when (totals.Reports + totals.Unreadable > 0)
        {
            console.Tell(Messages.Interrupted(totals, null));
            throw;
        }

        using var writer = new LineWriter(console.Output, console.OutputIsColoured);
        overview.WriteTo(writer);
        writer.WriteLine(Messages.Results.Totals(totals), Ink.Heading);
        return exit;

        (SourceReport Source, string? Problem) Convert(SourceReport source)
        {
            var number = source.Number?.ToString("-0000", CultureInfo.InvariantCulture) ?? "";
            var problem = source.Report is { } report
                ? WriteOfMany(report, System.IO.Path.Combine(folder, names[source.Path] + number + Format.Extension), console) : null;
            return (source, problem);
        }
    }

    private static int ExitOf(ReadResult source) => source.Report is null ? ExitCode.Failure
        : source.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.Findings
        : ExitCode.Success;

    /// <summary>Writes one of many; one that cannot be written does not stop the rest.</summary>
    /// <returns>Why it could not be written; <see langword="null"/> where it was.</returns>
    private string? WriteOfMany(AnnualReport report, string path, ToolConsole console)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            Write(report, path, console);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Messages.NotWritten(path, failure);
        }
    }

    private void Write(AnnualReport report, string? path, ToolConsole console)
    {
        using var output = OutputFile.Open(path, console);
        ReportFile.Write(
            output.Stream, report, Format,
            DocumentWriteOptions.Default with { JsonUrl = Format == ReportFormat.Html && path is not null ? JsonBeside(path, report) : null });
        output.Commit();
    }

    /// <summary>
    /// The address, seen from a page, of the same report as JSON; <see langword="null"/> where what stands beside it under its name is another.
    /// </summary>
    private static string? JsonBeside(string path, AnnualReport report)
    {
        var json = System.IO.Path.ChangeExtension(path, ReportFormat.Json.Extension);
        return File.Exists(json) && ReportFile.Read(json).Report is { } other && ReportJson.Serialize(other) == ReportJson.Serialize(report)
            ? Uri.EscapeDataString(System.IO.Path.GetFileName(json))
            : null;
    }

    /// <summary>
    /// The places of the results below the output folder. Files that differ in their ending alone keep it, and so does one of many reports, whose results
    /// are numbered, beside a file with such a number, so that none replaces another.
    /// </summary>
    private Dictionary<string, string> NamesOf(InputFile[] files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return files.ToDictionary(file => file.Path, file =>
        {
            var name = System.IO.Path.ChangeExtension(Below(file), null);
            var isNumbered = file.IsLines && files.Any(other => Below(other).StartsWith(name + "-", StringComparison.OrdinalIgnoreCase));
            return taken.Add(name) && !isNumbered ? name : Below(file);
        });

        string Below(InputFile file) => Directory.Exists(Path) ? System.IO.Path.GetRelativePath(Path, file.Path) : System.IO.Path.GetFileName(file.Path);
    }

    private static bool IsIn(string folder, string path) =>
        System.IO.Path.GetFullPath(path)
            .StartsWith(System.IO.Path.TrimEndingDirectorySeparator(folder) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
