using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Files;

/// <summary>Says in words of our own why a file could not be opened; those of the system are in its language and name the whole path.</summary>
internal static class FileFailure
{
    /// <summary>Whether a failure is one of the file, and no defect of this library.</summary>
    public static bool IsOne(Exception failure) => failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    public static Diagnostic Of(Exception failure, string path) => new(ReadingRules.FileUnreadable)
    {
        Arguments = [new("file", NameOf(path)), new("reason", DiagnosticValue.Of(new MessageTermValue(ReasonOf(failure, path))))],
    };

    /// <summary>What kept a file from being read.</summary>
    public static MessageTerm ReasonOf(Exception failure, string path) => failure switch
    {
        _ when Directory.Exists(path) => MessageTerm.IsFolder,
        FileNotFoundException => MessageTerm.FileMissing,
        DirectoryNotFoundException => MessageTerm.FolderMissing,
        UnreadableSourceException source => source.Reason,
        UnauthorizedAccessException => MessageTerm.AccessDenied,
        ArgumentException or NotSupportedException or PathTooLongException => MessageTerm.NotAPath,
        _ => MessageTerm.ReadFailed,
    };

    private static string NameOf(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\', Path.DirectorySeparatorChar]) + 1;
        return path.Substring(start);
    }
}
