namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>The clients in other languages do what they say; where their language is not installed, that is reported.</summary>
public sealed class SampleTests
{
    [ProgramFact("curl")]
    public async Task Plain_curl_checks_a_report()
    {
        var (exit, output) = await RunAsync("sh", "validate.sh");

        exit.Should().Be(1, output);
        output.Should().Contain("GD301");
        (await RunAsync("sh", "validate.sh", Reports.Of2024)).Exit.Should().Be(0);
    }

    [ProgramFact("javac")]
    public async Task A_Java_program_checks_a_report_and_fetches_the_annotated_copy()
    {
        var (exit, output) = await RunAsync("java", "Client.java");

        exit.Should().Be(0, output);
        output.Should().Contain("GD301 error").And.MatchRegex(@"\d+ comments in annotated-a\.docx");
    }

    private static async Task<(int Exit, string Output)> RunAsync(string program, string sample, byte[]? report = null)
    {
        await using var service = await RunningService.StartAsync();
        var folder = Directory.CreateTempSubdirectory("gov-disclosure-sample-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "a.docx"), report ?? Reports.Wrong);
        var (exit, output, error) = await ShellCommand.RunAsync($"{program} '{RepositoryFiles.PathOf("samples", "Service", sample)}' a.docx {service.Address.ToString().TrimEnd('/')}", folder);
        Directory.Delete(folder, recursive: true);
        return (exit, output + error);
    }
}
