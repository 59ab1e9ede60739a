using System.Diagnostics;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Runs LibreOffice, an office written by others, on a batch of files in one process.</summary>
internal static class LibreOffice
{
    private static readonly string? Program = FindProgram();

    /// <summary>Why LibreOffice cannot be run here; null where it can.</summary>
    public static string? WhyUnavailable { get; } = Program is null ? "LibreOffice (soffice) is not installed" : null;

    /// <summary>Converts files into a folder.</summary>
    public static void Convert(string folder, IReadOnlyList<string> files, params string[] options)
    {
        // An office that is given no file waits for one and never ends.
        if (files.Count == 0)
        {
            return;
        }

        // With a profile of its own it runs beside an office that is open, and leaves nothing behind.
        var profile = new Uri(Path.Combine(folder, "profile") + "/").AbsoluteUri;
        var start = new ProcessStartInfo(Program!, [$"-env:UserInstallation={profile}", "--headless", .. options, "--outdir", folder, .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, errors.GetAwaiter().GetResult());
    }

    private static string? FindProgram() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "soffice.exe") })
        .FirstOrDefault(File.Exists);
}
