using System.Text;
using System.Text.Json;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>One run of the tool with its streams captured.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    /// <summary>The output as JSON; fails where it is none.</summary>
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(OutputBytes);
            return document.RootElement.Clone();
        }
    }

    public IReadOnlyList<JsonElement> Reports => [.. Json.GetProperty("reports").EnumerateArray()];

    public IReadOnlyList<JsonElement> Diagnostics => [.. Reports.SelectMany(report => report.GetProperty("diagnostics").EnumerateArray())];

    public IReadOnlyList<string?> RuleIds => [.. Diagnostics.Select(diagnostic => diagnostic.GetProperty("ruleId").GetString())];

    public int Total(string name) => Json.GetProperty("summary").GetProperty(name).GetInt32();

    public static Task<ToolRun> Of(params string[] args) => With("", args);

    public static Task<ToolRun> With(string input, params string[] args) => With(new MemoryStream(Encoding.UTF8.GetBytes(input)), CancellationToken.None, args);

    public static async Task<ToolRun> With(Stream input, CancellationToken cancellationToken, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exitCode;
        using (var console = new ToolConsole(input, output, error))
        {
            exitCode = await Tool.RunAsync(args, console, cancellationToken);
        }

        return new ToolRun(exitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>A run on a terminal, which may have colour.</summary>
    public static async Task<ToolRun> OnTerminal(bool noColor, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exitCode;
        using (var console = new ToolConsole(Stream.Null, output, error) { OutputIsTerminal = true, ErrorIsTerminal = true, NoColor = noColor })
        {
            exitCode = await Tool.RunAsync(args, console);
        }

        return new ToolRun(exitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }
}
