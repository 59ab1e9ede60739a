namespace Gov.Disclosure.Tests.Documents;

public sealed class ReadmeTests
{
    [Fact]
    public void The_quick_start_printed_in_the_README_is_the_program_that_is_compiled_and_run() =>
        RepositoryFiles.Text("README.md").Should().Contain($"```csharp\n{RepositoryFiles.Text("tests", "Gov.Disclosure.QuickStart", "Program.cs")}```");
}
