using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Documents.Reading;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Cli;

/// <summary>Turns the paths of a command line into the files to read: each once, in the order given, folders in the order of names.</summary>
internal static class InputFinder
{
    public const string StandardInput = "-";

    private static readonly string[] PageFolders = ["_files", ".files", "_文件"];
    private static readonly string[] PageEndings = [".html", ".htm", ".doc", ".docx", ".xls", ".xlsx"];

    private static readonly EnumerationOptions OneFolder = new()
    {
        RecurseSubdirectories = false,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Finds the files.</summary>
    /// <param name="paths">Files, folders and <c>-</c>.</param>
    /// <param name="others">The files the result goes to and those that steer the run; in a folder they are no reports.</param>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths, params string?[] others)
    {
        var noReports = others.OfType<string>().Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var found = new List<InputFile>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var files = Directory.Exists(path) ? InFolder(path, noReports) : [AsFile(path)];
            found.AddRange(files.Where(file => known.Add(file.Path == StandardInput ? file.Path : Path.GetFullPath(file.Path))));
        }

        return found;
    }

    private static InputFile AsFile(string path) =>
        new(path, path == StandardInput || File.Exists(path) ? null : MessageTerm.NothingThere);

    private static List<InputFile> InFolder(string folder, HashSet<string> noReports)
    {
        var found = new List<InputFile>();
        Walk(new DirectoryInfo(folder), folder, noReports, found);
        return found.Count > 0 ? found : [new InputFile(folder, MessageTerm.NoFilesInside)];
    }

    private static void Walk(DirectoryInfo folder, string shown, HashSet<string> noReports, List<InputFile> found)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos("*", OneFolder);
        }
        catch (Exception failure) when (FileFailure.IsOne(failure))
        {
            found.Add(new InputFile(shown, MessageTerm.FolderClosed));
            return;
        }

        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = shown == "." ? entry.Name : Path.Combine(shown, entry.Name);
            if (entry is DirectoryInfo child)
            {
                // A link to a folder may lead back to where it stands; the pictures of a page are no reports.
                if (child.LinkTarget is null && !IsOfPage(child))
                {
                    Walk(child, path, noReports, found);
                }
            }
            else if (!noReports.Contains(entry.FullName) && !FileKind.IsSpecial(entry.FullName) && IsReport(entry))
            {
                found.Add(new InputFile(path) { IsFound = true });
            }
        }
    }

    /// <summary>
    /// Whether a file can hold a report, in a format that is read or in another: what is not read is said of each such file. Word leaves a file
    /// "~$name.docx" beside every document it has open.
    /// </summary>
    private static bool IsReport(FileSystemInfo file) => !file.Name.StartsWith("~$", StringComparison.Ordinal)
        && (FileReading.MayHoldReport(file.Name) || ReportLines.IsNameOf(file.Name) || FileReading.LooksLikeReport(file.FullName));

    /// <summary>Whether a folder holds the pictures and scripts of a page beside it, as browsers and Word save them.</summary>
    private static bool IsOfPage(DirectoryInfo folder) => Array.Exists(PageFolders, end => folder.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase)
        && Array.Exists(PageEndings, ending => File.Exists(Path.Combine(folder.Parent!.FullName, folder.Name[..^end.Length] + ending))));
}
