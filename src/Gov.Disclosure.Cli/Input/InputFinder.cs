using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>Turns the paths of a command line into the files to read: each once, in the order given, folders in the order of names.</summary>
internal static class InputFinder
{
    public const string StandardInput = "-";

    private static readonly EnumerationOptions OneFolder = new()
    {
        RecurseSubdirectories = false,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Finds the files.</summary>
    /// <param name="paths">Files, folders and <c>-</c>.</param>
    /// <param name="output">The file the result goes to; an earlier result in a folder is no report.</param>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths, string? output)
    {
        var found = new List<InputFile>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var files = Directory.Exists(path) ? InFolder(path, output) : [AsFile(path)];
            found.AddRange(files.Where(file => known.Add(file.Path == StandardInput ? file.Path : Path.GetFullPath(file.Path))));
        }

        return found;
    }

    private static InputFile AsFile(string path) =>
        new(path, path == StandardInput || File.Exists(path) ? null : new InputProblem(InputProblemKind.NotFound));

    private static List<InputFile> InFolder(string folder, string? output)
    {
        var found = new List<InputFile>();
        Walk(new DirectoryInfo(folder), folder, output is null ? null : Path.GetFullPath(output), found);
        return found.Count > 0 ? found : [new InputFile(folder, new InputProblem(InputProblemKind.NoFiles))];
    }

    private static void Walk(DirectoryInfo folder, string shown, string? output, List<InputFile> found)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos("*", OneFolder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            found.Add(new InputFile(shown, new InputProblem(InputProblemKind.FolderClosed, failure.Message)));
            return;
        }

        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = shown == "." ? entry.Name : Path.Combine(shown, entry.Name);
            if (entry is DirectoryInfo child)
            {
                // A link to a folder may lead back to where it stands.
                if (child.LinkTarget is null)
                {
                    Walk(child, path, output, found);
                }
            }
            else if (IsReport(entry) && entry.FullName != output)
            {
                found.Add(new InputFile(path));
            }
        }
    }

    // Word leaves a file "~$name.docx" beside every document it has open.
    private static bool IsReport(FileSystemInfo file) =>
        !file.Name.StartsWith("~$", StringComparison.Ordinal) && (ReportFile.IsSupported(file.Name) || ReportLines.IsNameOf(file.Name));
}
