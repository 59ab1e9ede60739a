using System.Diagnostics;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>A line of the shell, as a reader of the documents types it.</summary>
internal static class ShellCommand
{
    public static async Task<(int Exit, string Output, string Error)> RunAsync(string line, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", line])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CURL_HOME"] = folder, ["LC_ALL"] = "C.UTF-8", ["no_proxy"] = "127.0.0.1" },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
