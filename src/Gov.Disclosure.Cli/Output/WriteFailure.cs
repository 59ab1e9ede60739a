using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Cli;

/// <summary>Tells why a result could not be written, by the numbers that the systems give; their words are in no language the user chose.</summary>
internal static class WriteFailure
{
    // ENOSPC of Unix, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] DiskFull = [28, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    // EFBIG of Unix, ERROR_FILE_TOO_LARGE of Windows.
    private static readonly int[] TooLarge = [27, unchecked((int)0x800700DF)];

    public static string ReasonOf(Exception failure, MessageLanguage language) => MessageCatalogue.Of(language).Term(failure switch
    {
        UnreadableSourceException source => source.Reason,
        UnauthorizedAccessException => MessageTerm.WriteDenied,
        IOException when DiskFull.Contains(failure.HResult) => MessageTerm.DiskFull,
        IOException when TooLarge.Contains(failure.HResult) => MessageTerm.FileSizeLimit,
        DirectoryNotFoundException => MessageTerm.FolderMissing,
        _ => MessageTerm.WriteFailed,
    });
}
