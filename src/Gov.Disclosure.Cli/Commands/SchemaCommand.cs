using System.CommandLine;
using Gov.Disclosure.Schema;

namespace Gov.Disclosure.Cli;

/// <summary><c>schema</c>: the published files for other systems.</summary>
internal static class SchemaCommand
{
    private static readonly (string Name, Action<Stream> Write)[] Files =
    [
        .. PublishedSchema.All.Select(schema => (schema.FileName, (Action<Stream>)schema.Write)),
        ("rules.json", RuleCatalogueJson.Write),
    ];

    public static Command Create(ToolConsole console)
    {
        var folder = new Option<string?>("--output", "-o") { Description = Bilingual.OutputFolder, HelpName = "DIR" };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && (path.Length == 0 || File.Exists(path)))
            {
                result.AddError(path.Length == 0 ? Bilingual.OutputEmpty("-o") : Bilingual.OutputIsFile(path));
            }
        });
        var command = new Command("schema", Bilingual.Schema) { folder };
        command.SetAction(line =>
        {
            if (line.GetValue(folder) is { } target)
            {
                WriteFiles(target, console);
            }
            else
            {
                PublishedSchema.AnnualReport.Write(console.Output);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static void WriteFiles(string folder, ToolConsole console)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, write) in Files)
        {
            using var output = OutputFile.Open(Path.Combine(folder, name), console);
            write(output.Stream);
            output.Commit();
        }
    }
}
