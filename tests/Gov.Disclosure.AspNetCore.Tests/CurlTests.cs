using System.Diagnostics;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>The commands of the page about the service do what it says, as they stand.</summary>
public sealed class CurlTests
{
    [ProgramFact("curl")]
    public async Task Every_command_of_the_page_is_answered_with_success()
    {
        await using var service = await RunningService.StartAsync();
        var folder = Directory.CreateTempSubdirectory("gov-disclosure-curl-").FullName;
        File.WriteAllBytes(Path.Combine(folder, Reports.Name), Reports.Wrong);
        File.WriteAllBytes(Path.Combine(folder, "2023.docx"), Reports.Of2023);
        File.WriteAllBytes(Path.Combine(folder, "2024.docx"), Reports.Of2024);
        File.WriteAllBytes(Path.Combine(folder, "2024.ndjson"), Reports.Lines);
        await File.WriteAllTextAsync(Path.Combine(folder, ".curlrc"), "fail\nsilent\nshow-error\n");
        string[] commands = [.. RepositoryFiles.Text("docs", "service.md").Split('\n').Where(line => line.StartsWith("curl ", StringComparison.Ordinal))];

        commands.Should().HaveCountGreaterThan(10);
        foreach (var command in commands)
        {
            var (exit, output, error) = Run(command.Replace("http://127.0.0.1:5080", service.Address.ToString().TrimEnd('/'), StringComparison.Ordinal), folder);
            exit.Should().Be(0, $"{command}: {error}");
            (output.Length > 0 || command.Contains("-o ", StringComparison.Ordinal)).Should().BeTrue(command);
        }

        new[] { "result.html", "批注.docx", "2024.xlsx" }.Should().OnlyContain(file => new FileInfo(Path.Combine(folder, file)).Length > 1000);
        Directory.Delete(folder, recursive: true);
    }

    private static (int Exit, string Output, string Error) Run(string command, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CURL_HOME"] = folder, ["LC_ALL"] = "C.UTF-8", ["no_proxy"] = "127.0.0.1" },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
