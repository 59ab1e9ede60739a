using System.Diagnostics;
using System.Text;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>The tool as a process of its own, for what only a process has: signals, limits, pipes, and an end at any moment.</summary>
internal static class ToolProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "gov-disclosure.dll");

    /// <summary>Starts the tool; its output is read by the caller.</summary>
    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [Program, .. args])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Runs a line of the shell in which <c>$TOOL</c> is the tool.</summary>
    public static (int ExitCode, string Output, string Error) Shell(string line, string folder)
    {
        using var process = Start("/bin/sh", ["-c", line], folder);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Starts a program to which <c>$TOOL</c> is the tool.</summary>
    public static Process Start(string program, string[] arguments, string folder) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
        Environment = { ["TOOL"] = $"dotnet {Program}", ["LC_ALL"] = "C.UTF-8", ["DOTNET_NOLOGO"] = "1" },
    })!;
}
