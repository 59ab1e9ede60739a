using System.CommandLine;
using System.Globalization;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary><c>new</c>: a blank report in the forms of its year, with what is carried over filled in.</summary>
internal static class NewCommand
{
    public static Command Create(ToolConsole console)
    {
        var year = new Option<int>("--year")
        {
            Description = Bilingual.NewYear,
            HelpName = "YYYY",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && ReportDraft.IsReportYear(number))
                {
                    return number;
                }

                result.AddError(Bilingual.NotAYear(result.Tokens[0].Value));
                return 0;
            },
        };
        var agency = new Option<string?>("--agency") { Description = Bilingual.AgencyName, HelpName = "NAME" };
        var previous = CommonOptions.Previous();
        var output = CommonOptions.ReportFile(mustBeNew: true);
        var language = CommonOptions.Language();
        var command = new Command("new", Bilingual.New) { year, agency, previous, output, language };
        command.Validators.Add(result =>
        {
            if (result.GetResult(year) is not { Tokens.Count: > 0 })
            {
                result.AddError(Bilingual.YearMissing);
            }

            if (result.GetResult(agency) is not { Tokens: [{ Value.Length: > 0 }] } && result.GetResult(previous) is not { Tokens.Count: > 0 })
            {
                result.AddError(Bilingual.AgencyMissing);
            }
        });
        command.SetAction((line, cancellationToken) => CreateAsync(
            line.GetValue(year),
            line.GetValue(agency),
            line.GetValue(previous),
            line.GetValue(output),
            ToolMessages.Of(line.GetValue(language)),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> CreateAsync(
        int year,
        string? agency,
        string? previousPath,
        string? outputPath,
        ToolMessages messages,
        ToolConsole console,
        CancellationToken cancellationToken)
    {
        ReportDraft draft;
        if (previousPath is null)
        {
            draft = ReportDraft.Create(year, agency!);
        }
        else
        {
            var previous = await OneReport.ReadAsync(new ReportSource(console, messages), previousPath, messages, console, cancellationToken);
            if (previous.Report is null)
            {
                return ExitCode.Failure;
            }

            draft = ReportDraft.Create(year, previous.Read, agency);
            if (draft.Sequence is { } sequence and not ReportSequence.Follows)
            {
                console.Tell(messages.Results.NotPrevious(previousPath, sequence));
                return ExitCode.Failure;
            }

            console.Tell(messages.DraftFilledIn(draft.FilledIn.Count));
            foreach (var row in draft.LeftBlank.GroupBy(cell => cell.Row))
            {
                console.Tell(messages.DraftLeftBlank(row.Key, [.. row]));
            }
        }

        using var output = OutputFile.Open(outputPath, console);
        ReportFile.Write(output.Stream, draft.Report, CommonOptions.FormatOf(outputPath));
        output.Commit();
        return ExitCode.Success;
    }
}
