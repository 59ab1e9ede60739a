namespace Gov.Disclosure.Results.Sarif;

/// <summary>Paths as the URIs that SARIF wants, with every character escaped that may not stand in one.</summary>
internal static class SarifUri
{
    /// <summary>The URI of a file: relative where the path is. Segment by segment, because a path may hold '%', '#' and ':' as they are.</summary>
    public static string Of(string path)
    {
        var isAbsolute = Path.IsPathFullyQualified(path);
        var segments = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString);
        return (isAbsolute ? "file://" + (path[0] is '/' or '\\' ? "" : "/") : "") + string.Join('/', segments);
    }
}
