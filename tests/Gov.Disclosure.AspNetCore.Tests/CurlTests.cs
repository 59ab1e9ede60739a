namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>The commands of the pages about the service do what it says, as they stand.</summary>
public sealed class CurlTests
{
    [ProgramFact("curl")]
    public async Task Every_command_of_the_pages_is_answered_with_success()
    {
        await using var service = await RunningService.StartAsync();
        var folder = Directory.CreateTempSubdirectory("gov-disclosure-curl-").FullName;
        File.WriteAllBytes(Path.Combine(folder, Reports.Name), Reports.Wrong);
        File.WriteAllBytes(Path.Combine(folder, "2023.docx"), Reports.Of2023);
        File.WriteAllBytes(Path.Combine(folder, "2024.docx"), Reports.Of2024);
        File.WriteAllBytes(Path.Combine(folder, "2024.ndjson"), Reports.Lines);
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        File.Copy(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt"), Path.Combine(folder, "seeds", "yonghe-2019.txt"));
        await File.WriteAllTextAsync(Path.Combine(folder, ".curlrc"), "fail\nsilent\nshow-error\n");
        string[] commands = [.. new[] { "README.md", "docs/service.md", "src/Gov.Disclosure.AspNetCore/README.md" }
            .SelectMany(document => RepositoryFiles.Text(document.Split('/')).Split('\n')).Where(line => line.StartsWith("curl ", StringComparison.Ordinal))];

        commands.Should().HaveCountGreaterThan(10);
        foreach (var command in commands)
        {
            var (exit, output, error) = await ShellCommand.RunAsync(command.Replace("http://127.0.0.1:5080", service.Address.ToString().TrimEnd('/'), StringComparison.Ordinal), folder);
            exit.Should().Be(0, $"{command}: {error}");
            (output.Length > 0 || command.Contains("-o ", StringComparison.Ordinal)).Should().BeTrue(command);
        }

        new[] { "result.html", "批注.docx", "2024.xlsx" }.Should().OnlyContain(file => new FileInfo(Path.Combine(folder, file)).Length > 1000);
        Directory.Delete(folder, recursive: true);
    }
}
