namespace Gov.Disclosure.Documents;

/// <summary>
/// Reads a report from a file of any supported format. Bad data and unreadable files never throw; the diagnostics say what is wrong.
/// </summary>
public static class ReportFile
{
    private const string JsonExtension = ".json";

    /// <summary>Reads one file.</summary>
    /// <param name="path">The path; its extension decides the format.</param>
    /// <param name="options">How to read; the default where none is given.</param>
    public static ReadResult Read(string path, DocumentReadOptions? options = null)
    {
        if (!IsSupported(path))
        {
            return Unsupported(path);
        }

        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path, options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Failed(new Diagnostic(ReadingRules.FileUnreadable)
            {
                Arguments = [new("reason", failure.Message)],
                Position = new SourcePosition { File = path },
            });
        }
    }

    /// <summary>Reads one file from a stream.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="name">The name of the file; its extension decides the format.</param>
    /// <param name="options">How to read; the default where none is given.</param>
    public static ReadResult Read(Stream stream, string name, DocumentReadOptions? options = null)
    {
        options ??= DocumentReadOptions.Default;
        return IsSupported(name)
            ? ReportJson.Read(stream, new ReportReadOptions { Forms = options.Forms, MaxBytes = options.MaxBytes, FileName = name })
            : Unsupported(name);
    }

    /// <summary>Whether files of this name can be read.</summary>
    /// <param name="fileName">The name or path.</param>
    public static bool IsSupported(string fileName) => Path.GetExtension(fileName).Equals(JsonExtension, StringComparison.OrdinalIgnoreCase);

    private static ReadResult Unsupported(string name) => Failed(new Diagnostic(ReadingRules.UnsupportedFormat)
    {
        Actual = Path.GetExtension(name),
        Position = new SourcePosition { File = name },
    });

    private static ReadResult Failed(Diagnostic diagnostic) => new(null, [diagnostic]);
}
