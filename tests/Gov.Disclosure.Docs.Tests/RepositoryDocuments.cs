namespace Gov.Disclosure.Docs.Tests;

/// <summary>The documents of the repository: every Markdown file but those that building, testing and restoring leave behind.</summary>
internal static class RepositoryDocuments
{
    private static readonly string[] LeftBehind = ["bin", "obj", "node_modules", "packages", "artifacts", "TestResults", "StrykerOutput", "BenchmarkDotNet.Artifacts"];

    /// <summary>Their paths within the repository, with <c>/</c>.</summary>
    public static IEnumerable<string> Find() => In(RepositoryFiles.Root)
        .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> In(string folder) => Directory.GetFiles(folder, "*.md")
        .Concat(Directory.GetDirectories(folder).Where(inner => !IsLeftBehind(Path.GetFileName(inner))).SelectMany(In));

    private static bool IsLeftBehind(string name) => name == ".git" || LeftBehind.Contains(name);
}
