namespace Gov.Disclosure.Cli;

/// <summary>Files with one report per line (NDJSON).</summary>
internal static class ReportLines
{
    /// <summary>The names of such files.</summary>
    public static bool IsNameOf(string path) => Path.GetExtension(path).Equals(".ndjson", StringComparison.OrdinalIgnoreCase);

    /// <summary>How large the files are together, in bytes; what cannot be asked counts nothing.</summary>
    public static long SizeOf(IEnumerable<InputFile> files) => files.Where(file => file.IsLines).Sum(file => file.Length);
}
