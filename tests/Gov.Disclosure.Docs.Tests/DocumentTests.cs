namespace Gov.Disclosure.Docs.Tests;

/// <summary>
/// Every block of the documents works as it is printed: C# is compiled and run, commands run and end as they should, what is printed below them is
/// what they print. A block that is not checked says why in a comment above it. CONTRIBUTING.md tells how blocks are marked.
/// </summary>
public sealed class DocumentTests
{
    /// <summary>Every document of the repository, wherever it stands.</summary>
    public static TheoryData<string> Documents => [.. RepositoryDocuments.Find()];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_block_works_as_it_is_printed(string document)
    {
        using var folder = new ReaderFolder();

        var problems = await new DocumentRun(document).CheckAsync(RepositoryFiles.Text(document.Split('/')));

        problems.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_to_a_file_leads_to_one(string document)
    {
        var folder = Path.GetDirectoryName(RepositoryFiles.PathOf(document.Split('/')))!;

        DocumentLinks.Of(RepositoryFiles.Text(document.Split('/')))
            .Where(link => !Path.Exists(Path.Combine(folder, link)))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("```sh\ngov-disclosure validate seeds/yonghe-2019.txt\n```", "ended with 1 and not 0")]
    [InlineData("<!-- exit 1 -->\n```sh\ngov-disclosure validate seeds/yonghe-2019.txt\n```\n<!-- output -->\n```text\nnothing\n```", "Printed was")]
    [InlineData("```csharp\nint report = \"\";\n```", "CS0029")]
    [InlineData("```csharp\nthrow new InvalidOperationException();\n```", "InvalidOperationException")]
    [InlineData("```sh\nrm -r everything\n```", "'rm' cannot be run")]
    [InlineData("```text\nprose\n```", "'text'")]
    [InlineData("```json\n{\n```", "Expected")]
    [InlineData("- one\n  ```sh\n  ls\n  ```", "margin")]
    [InlineData("<!-- shows seeds/yonghe-2019.json -->\n```json\n{}\n```", "yonghe-2019.json")]
    [InlineData("<!-- output of samples/Core/Program.cs -->\n```text\nnothing\n```", "Printed was")]
    [InlineData("<!-- checked, not run: slow -->\n```sh\ndotnet run --project tests/Nothing\n```", "tests/Nothing")]
    [InlineData("<!-- checked, not run: slow -->\n```sh\ndotnet run --project tests/Gov.Disclosure.Fuzz -- --speed 9\n```", "--speed")]
    [InlineData("<!-- checked, not run: slow -->\n```sh\ndotnet run --project benchmarks/Gov.Disclosure.Benchmarks -- all-times\n```", "all-times")]
    [InlineData("<!-- checked, not run: slow -->\n```sh\ndotnet compile\n```", "compile")]
    [InlineData("<!-- checked, not run: slow -->\n```sh\nmake all\n```", "'make'")]
    [InlineData("Say `gov-disclosure check report.docx`.", "'check'")]
    [InlineData("Say `gov-disclosure validate --fast`.", "--fast")]
    [InlineData("`SHORT` stands for\n`dotnet run --project benchmarks/Gov.Disclosure.Benchmarks --`. Say `SHORT slow-times`.", "slow-times")]
    public async Task A_block_that_does_not_work_is_told(string text, string problem)
    {
        using var folder = new ReaderFolder();

        (await new DocumentRun("page.md").CheckAsync(text)).Should().ContainSingle().Which.Should().Contain(problem);
    }
}
