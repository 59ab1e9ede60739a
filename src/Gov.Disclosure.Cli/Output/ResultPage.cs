using System.Text;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Cli;

/// <summary>The page of results beside a file that was dropped on the tool.</summary>
internal static class ResultPage
{
    private const string Ending = ".校验结果";
    private const string Extension = ".html";

    // The title of a page stands in its first lines.
    private const int Head = 4096;

    /// <summary>
    /// Where the page goes: beside the file, or into the folder for temporary files where nothing can be written there. An earlier page of results is replaced,
    /// no other file is.
    /// </summary>
    public static string PathBeside(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var folder = Path.GetDirectoryName(full) is { } own && CanWrite(own) ? own : Path.GetTempPath();
        var name = Path.Combine(folder, Path.GetFileName(full) + Ending);
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? name + Extension : $"{name}-{number}{Extension}")
            .First(candidate => !Path.Exists(candidate) || IsPage(candidate));
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            using var trial = File.Create(Path.Combine(folder, $".gov-disclosure-{Path.GetRandomFileName()}.tmp"), 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsPage(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var head = new byte[Head];
            return Encoding.UTF8.GetString(head, 0, file.ReadAtLeast(head, Head, throwOnEndOfStream: false))
                .Contains($"<title>{ResultMessages.Of(MessageLanguage.Chinese).ResultsTitle}</title>", StringComparison.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
