using System.CommandLine;

namespace Gov.Disclosure.Cli;

/// <summary><c>export</c>: many reports as one flat table for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var target = Choice.Of("--to", Bilingual.ExportTarget, ("csv", CellFormat.Csv), ("parquet", CellFormat.Parquet));
        target.DefaultValueFactory = null;
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var command = new Command("export", Bilingual.Export) { paths, target, output, language };
        CommonOptions.RequirePath(command, paths);
        command.Validators.Add(result =>
        {
            if (result.GetResult(target) is not { Tokens: [{ Value: var format }] })
            {
                result.AddError(Bilingual.TargetMissing);
            }
            else if (format == "parquet" && !CellFormats.WritesParquet)
            {
                result.AddError(Bilingual.ParquetNotInNativeTool);
            }
            else if (format == "parquet" && result.GetResult(output) is null)
            {
                result.AddError(Bilingual.ParquetNeedsFile);
            }
        });
        command.SetAction((line, cancellationToken) =>
        {
            var run = new ExportRun
            {
                Files = InputFinder.Find(line.GetValue(paths)!, line.GetValue(output)),
                Format = line.GetValue(target),
                OutputPath = line.GetValue(output),
                Messages = ToolMessages.Of(line.GetValue(language)),
            };
            return run.ExecuteAsync(console, cancellationToken);
        });
        return command;
    }
}
