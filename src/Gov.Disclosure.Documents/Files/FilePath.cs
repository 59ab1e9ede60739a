using System.Runtime.InteropServices;

namespace Gov.Disclosure.Documents;

/// <summary>Where paths lead, whatever links they go over.</summary>
internal static class FilePath
{
    // As the systems have it unless somebody sets them up otherwise; refusing to write is the safer mistake.
    private static readonly StringComparison Comparison = RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Tells whether two paths lead to one file.</summary>
    public static bool AreOne(string first, string second) => string.Equals(Real(Path.GetFullPath(first)).TrimEnd(Path.DirectorySeparatorChar), Real(Path.GetFullPath(second)).TrimEnd(Path.DirectorySeparatorChar), Comparison);

    /// <summary>Tells whether a path leads into a folder.</summary>
    public static bool IsIn(string folder, string path)
    {
        var (outer, inner) = (Real(Path.GetFullPath(folder)), Real(Path.GetFullPath(path)));
        return inner.StartsWith(outer.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, Comparison);
    }

    /// <summary>The path without links, those of its folders included, as far as it is there.</summary>
    private static string Real(string path)
    {
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
        return Path.GetDirectoryName(path) is { } folder ? Path.Combine(Real(folder), Path.GetFileName(path)) : path;
    }
}
