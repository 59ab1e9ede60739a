using System.Diagnostics;
using System.Text.Json;

namespace Gov.Disclosure.Tests;

/// <summary>Runs a validator written by others in another language on a batch of reports in one process.</summary>
internal static class NodeValidator
{
    public const string Ajv = "ajv";

    private static readonly string Folder = RepositoryFiles.PathOf("tests", "validators");
    private static readonly string? Node = FindNode();

    /// <summary>The validators: one that compiles a schema to code, and one that walks it. They share nothing.</summary>
    public static TheoryData<string> All => [Ajv, "cfworker"];

    /// <summary>Why they cannot be run here; null where they can.</summary>
    public static string? WhyUnavailable { get; } =
        Node is null ? "node is not installed"
        : !Directory.Exists(Path.Combine(Folder, "node_modules", "@cfworker")) ? "the validators are not installed: run npm ci in tests/validators"
        : null;

    /// <summary>For each file whether it is valid.</summary>
    public static IReadOnlyList<bool> VerdictsOnFiles(string validator, string schema, IReadOnlyList<string> files) => Run([validator, PathOf(schema), .. files], files.Count);

    /// <summary>For each text, which must be on one line, whether it is valid.</summary>
    public static IReadOnlyList<bool> Verdicts(string validator, string schema, IReadOnlyList<string> lines)
    {
        var file = Path.Combine(Path.GetTempPath(), $"gov-disclosure-{Guid.NewGuid():N}.ndjson");
        try
        {
            File.WriteAllLines(file, lines);
            return Run([validator, PathOf(schema), file], lines.Count);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A published schema by its name, or one of others by its path.</summary>
    private static string PathOf(string schema) => Path.IsPathRooted(schema) ? schema : RepositoryFiles.PathOf("schema", schema);

    private static List<bool> Run(IEnumerable<string> arguments, int expected)
    {
        var start = new ProcessStartInfo(Node!, ["validate.mjs", .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var verdicts = new List<bool>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            using var verdict = JsonDocument.Parse(line);
            verdicts.Add(verdict.RootElement.GetProperty("valid").GetBoolean());
        }

        process.WaitForExit();
        verdicts.Should().HaveCount(expected, errors.GetAwaiter().GetResult());
        return verdicts;
    }

    private static string? FindNode() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, "node"), Path.Combine(folder, "node.exe") })
        .FirstOrDefault(File.Exists);
}
