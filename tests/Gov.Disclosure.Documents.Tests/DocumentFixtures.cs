using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The hand-made files in the layouts agencies publish.</summary>
internal static class DocumentFixtures
{
    /// <summary>Where they are.</summary>
    public static string Folder => RepositoryFiles.PathOf("tests", "fixtures", "documents");

    /// <summary>Their names within the folder.</summary>
    public static IEnumerable<string> Names => RepositoryFiles.Matching("*", "tests", "fixtures", "documents")
        .Where(path => !path.Contains(".expected.") && !path.EndsWith("README.md", StringComparison.Ordinal) && ReportFile.IsSupported(path))
        .Select(path => Path.GetRelativePath(Folder, path));
}
