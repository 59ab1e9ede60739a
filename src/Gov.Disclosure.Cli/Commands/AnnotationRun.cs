using System.Globalization;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>One run of <c>annotate</c>. A file that cannot be annotated leaves no copy, and the rest is annotated all the same.</summary>
internal sealed class AnnotationRun
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required string OutputPath { get; init; }

    public required string? PreviousPath { get; init; }

    /// <summary>The files that steer the run.</summary>
    public required IReadOnlyList<string?> NoReports { get; init; }

    public required bool AppliesRepair { get; init; }

    public required RuleSet Rules { get; init; }

    public required AcknowledgementList Acknowledged { get; init; }

    public required ToolMessages Messages { get; init; }

    /// <summary>Whether copies go to a folder: those of several files, and one where such a folder is there.</summary>
    public static bool IsFolder(IReadOnlyList<string> paths, string output) => paths.Count > 1 || Directory.Exists(paths[0]) || Directory.Exists(output);

    public async Task<int> ExecuteAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        var isFolder = IsFolder(Paths, OutputPath);
        InputFile[] files = [
            .. InputFinder.Find(Paths, [.. NoReports, isFolder ? null : OutputPath]).Where(file => !isFolder || !FilePath.IsIn(OutputPath, file.Path))];
        var targets = isFolder ? TargetsOf(files) : new Dictionary<string, string> { [files[0].Path] = OutputPath };
        var source = new ReportSource(console, Messages);
        var previous = PreviousPath is null ? null : await OneReport.ReadAsync(source, PreviousPath, Messages, console, cancellationToken);
        var reports = new RunReports(source, files);
        var progress = console.ErrorIsTerminal && files.Length > 1 && !console.OutputIsTerminal ? console : null;
        if (files.Length > 1)
        {
            await ProgressBar.RunAsync(files, progress, Messages.LookingThrough, Messages, told => reports.LookThroughAsync(told, cancellationToken));
        }

        var examination = new Examination(new ReportValidator(Rules), previous, files.Length > 1 ? reports.Index : null, console, Messages)
        { Acknowledged = Acknowledged };
        var exit = previous is { Report: null } ? ExitCode.Failure : ExitCode.Success;
        using var output = new StreamWriter(console.Output, leaveOpen: true);
        await ProgressBar.RunAsync(files, progress, Messages.Annotating, Messages, async told =>
        {
            await foreach (var (line, problem, ended) in reports.SelectAsync(Annotate, told, cancellationToken))
            {
                exit = Math.Max(exit, ended);
                if (line is not null)
                {
                    await output.WriteLineAsync(line);
                }

                if (problem is not null)
                {
                    console.Tell(problem);
                }
            }
        });
        return exit;

        (string? Line, string? Problem, int Exit) Annotate(SourceReport read)
        {
            if (read.Number > 1)
            {
                // A file of many reports is refused once.
                return (null, null, ExitCode.Success);
            }

            var examined = examination.Of(read);
            if (read.Report is null && read.Diagnostics.Count > 0)
            {
                return (null, Messages.NotAnnotated(
                    read.Path, read.Diagnostics[0].GetMessage(Messages.Language) + read.Diagnostics[0].GetRemedy(Messages.Language)), ExitCode.Failure);
            }

            try
            {
                var result = Write(read.Path, targets[read.Path], examined);
                return result.GetProblem(Messages.Language) is { } problem ? (null, Messages.NotAnnotated(read.Path, problem), ExitCode.Failure)
                    : (Messages.Annotated(targets[read.Path], result), null, examined.HasDiagnostics(Severity.Error) ? ExitCode.Findings : ExitCode.Success);
            }
            catch (Exception failure) when (isFolder && failure is IOException or UnauthorizedAccessException)
            {
                return (null, Messages.NotWritten(targets[read.Path], failure), ExitCode.Failure);
            }
        }
    }

    private AnnotateResult Write(string path, string target, ReportResult examined)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        using var source = SourceStream.Open(path);
        using var copy = WholeFile.Create(target);
        var read = new ReadResult(examined.Read.Report, examined.Doubts, examined.Read.Sources) { TextLines = examined.Read.TextLines, FileName = path };
        var result = ReportFile.Annotate(
            source, copy.Stream, read, examined.Validation, new AnnotateOptions { Language = Messages.Language, ApplyRepair = AppliesRepair });
        if (result.Succeeded)
        {
            copy.Commit();
        }

        return result;
    }

    /// <summary>
    /// The places of the copies: in folders like those the files were found in, under their own names. A name that another copy has, or that leads to one of
    /// the files, gets a number.
    /// </summary>
    private Dictionary<string, string> TargetsOf(InputFile[] files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var originals = files.Select(file => FilePath.Real(file.Path)).ToHashSet(FilePath.Comparer);
        return files.ToDictionary(file => file.Path, file =>
        {
            var folder = Paths.FirstOrDefault(path => Directory.Exists(path) && FilePath.IsIn(path, file.Path));
            var name = folder is null ? Path.GetFileName(file.Path) : Path.GetRelativePath(folder, file.Path);
            var free = name;
            for (var number = 2; !taken.Add(free) || originals.Contains(FilePath.Real(Path.Combine(OutputPath, free))); number++)
            {
                free = Path.ChangeExtension(name, null) + number.ToString("'-'0", CultureInfo.InvariantCulture) + Path.GetExtension(name);
            }

            return Path.Combine(OutputPath, free);
        });
    }
}
