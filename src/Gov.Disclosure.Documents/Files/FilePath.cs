using System.Runtime.InteropServices;

namespace Gov.Disclosure.Documents.Files;

/// <summary>Where paths lead, whatever links they go over.</summary>
internal static class FilePath
{
    /// <summary>Compares paths as the systems have it unless somebody sets them up otherwise; not to write is the safer mistake.</summary>
    public static readonly StringComparer Comparer = RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? StringComparer.Ordinal
        : StringComparer.OrdinalIgnoreCase;

    /// <summary>Tells whether two paths lead to one file.</summary>
    public static bool AreOne(string first, string second) => Comparer.Equals(Real(first), Real(second));

    /// <summary>Tells whether a path leads into a folder.</summary>
    public static bool IsIn(string folder, string path)
    {
        var outer = Real(folder);
        for (var inner = Path.GetDirectoryName(Real(path)); inner is not null; inner = Path.GetDirectoryName(inner))
        {
            if (Comparer.Equals(inner, outer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The full path without links, those of its folders included, as far as it is there.</summary>
    public static string Real(string path)
    {
        path = Path.GetFullPath(path);
#if NET
        try
        {
            path = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            // A circle of links, which opening the file will complain about.
        }
#endif
        return Path.GetDirectoryName(path) is not { } folder ? path : Path.GetFileName(path) is { Length: > 0 } name ? Path.Combine(Real(folder), name)
            : Real(folder);
    }
}
