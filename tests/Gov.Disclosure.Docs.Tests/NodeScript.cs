using System.Diagnostics;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>Runs a piece of JavaScript that uses the validators in tests/validators, where node and they are installed.</summary>
internal static class NodeScript
{
    public static bool IsAvailable => NodeValidator.WhyUnavailable is null;

    /// <summary>Runs a script in a folder of the repository.</summary>
    /// <returns>What it prints.</returns>
    /// <exception cref="FormatException">It does not run to its end.</exception>
    public static string Run(string script, string folder)
    {
        var home = Directory.CreateTempSubdirectory("gov-disclosure-node-");
        try
        {
            // Packages are looked for beside the script, wherever it is run.
            Directory.CreateSymbolicLink(Path.Combine(home.FullName, "node_modules"), RepositoryFiles.PathOf("tests", "validators", "node_modules"));
            var file = Path.Combine(home.FullName, "script.mjs");
            File.WriteAllText(file, script);
            using var node = Process.Start(new ProcessStartInfo("node", [file]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = node.StandardError.ReadToEndAsync();
            var printed = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0 ? printed : throw new FormatException(errors.GetAwaiter().GetResult());
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }
}
