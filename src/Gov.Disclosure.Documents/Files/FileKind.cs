#if NET
using System.Runtime.InteropServices;

namespace Gov.Disclosure.Documents.Files;

/// <summary>
/// Tells files from what merely stands among them: a pipe would be waited for without end, and a device must not be replaced. The framework does
/// not tell; Linux is asked itself.
/// </summary>
internal static partial class FileKind
{
    private const int CurrentFolder = -100;
    private const uint Type = 1;
    private const int TypeMask = 0xF000;
    private const int Folder = 0x4000;
    private const int RegularFile = 0x8000;
    private const int StandardInput = 0;
    private const int GetDescriptorFlags = 1;

    /// <summary>Whether something stands at a path that is neither a file nor a folder. Links are followed.</summary>
    public static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var status = default(Status);
        try
        {
            return GetStatus(CurrentFolder, path, 0, Type, ref status) == 0 && (status.Mode & TypeMask) is not (Folder or RegularFile);
        }
        catch (EntryPointNotFoundException)
        {
            // Systems older than the call.
            return false;
        }
    }

    /// <summary>
    /// Whether the process was given a standard input. Where it was not, the first file that the runtime opens takes its number; the runtime marks what it
    /// opens to be closed for other programs (FD_CLOEXEC), and what comes from another program cannot bear that mark.
    /// </summary>
    public static bool HasStandardInput() => !OperatingSystem.IsLinux() || GetFlags(StandardInput, GetDescriptorFlags) == 0;

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetFlags(int descriptor, int command);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetStatus(int folder, string path, int flags, uint mask, ref Status status);

    /// <summary>What the kernel fills in, the same on every processor; only one field of it is needed.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)]
        public ushort Mode;
    }
}
#endif
