namespace Gov.Disclosure.Cli;

/// <summary>
/// Where a command writes its result: standard output, or a file that is replaced as a whole once the result is complete.
/// Until then the result stands in a temporary file beside it, so that a failure leaves an earlier result as it was.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;

    private OutputFile(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        _path = path;
        _temporary = temporary;
    }

    public Stream Stream { get; }

    public bool IsStandardOutput => _path is null;

    public static OutputFile Open(string? path, ToolConsole console)
    {
        if (path is null)
        {
            return new OutputFile(console.Output, null, null);
        }

        // In the same folder, because a file is moved in one step only within a volume.
        var full = Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}.tmp");
        return new OutputFile(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), full, temporary);
    }

    /// <summary>Puts the complete result in its place.</summary>
    public void Commit()
    {
        Stream.Flush();
        if (_path is not null && _temporary is not null)
        {
            Stream.Dispose();
            File.Move(_temporary, _path, overwrite: true);
        }
    }

    public void Dispose()
    {
        if (_temporary is not null)
        {
            Stream.Dispose();
            File.Delete(_temporary);
        }
    }
}
