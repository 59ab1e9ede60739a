using System.CommandLine;
using Gov.Disclosure.Results.Comparison;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli;

/// <summary>The formats of a comparison.</summary>
internal enum ComparisonFormat
{
    Text,
    Json,
    Html,
}

/// <summary><c>compare</c>: two years of an agency side by side, with the chains between them.</summary>
internal static class CompareCommand
{
    public static Command Create(ToolConsole console)
    {
        var earlier = CommonOptions.OnePath("earlier", Bilingual.Earlier);
        var later = CommonOptions.OnePath("later", Bilingual.Later);
        var format = Choice.Of(
            "--format", Bilingual.ResultFormat, ("text", ComparisonFormat.Text), ("json", ComparisonFormat.Json), ("html", ComparisonFormat.Html));
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var command = new Command("compare", Bilingual.Compare) { earlier, later, format, output, language };
        command.Validators.Add(result =>
        {
            if (result.GetResult(earlier) is not { Tokens.Count: > 0 } || result.GetResult(later) is not { Tokens.Count: > 0 })
            {
                result.AddError(Bilingual.TwoReportsNeeded);
            }
        });
        command.SetAction((line, cancellationToken) => CompareAsync(
            line.GetValue(earlier)!,
            line.GetValue(later)!,
            line.GetValue(format),
            line.GetValue(output),
            ToolMessages.Of(line.GetValue(language)),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> CompareAsync(
        string earlierPath,
        string laterPath,
        ComparisonFormat format,
        string? outputPath,
        ToolMessages messages,
        ToolConsole console,
        CancellationToken cancellationToken)
    {
        var source = new ReportSource(console, messages);
        var earlier = await OneReport.ReadAsync(source, earlierPath, messages, console, cancellationToken);
        var later = await OneReport.ReadAsync(source, laterPath, messages, console, cancellationToken);
        if (earlier.Report is null || later.Report is null)
        {
            return ExitCode.Failure;
        }

        var compared = ComparedReports.Of(earlier.Unchecked, later.Unchecked);
        using var output = OutputFile.Open(outputPath, console);
        switch (format)
        {
            case ComparisonFormat.Json:
                ComparedReportsJson.Write(output.Stream, compared, messages.Language);
                break;
            case ComparisonFormat.Html:
                ComparedReportsHtml.Write(output.Stream, compared, messages.Results);
                break;
            default:
                using (var writer = new LineWriter(output.Stream, output.IsColoured))
                {
                    new ComparedReportsText(messages.Results).Write(writer, compared);
                }

                break;
        }

        output.Commit();
        return compared.Chains.IsValid ? ExitCode.Success : ExitCode.Findings;
    }
}
