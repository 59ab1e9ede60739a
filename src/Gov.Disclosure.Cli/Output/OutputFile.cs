namespace Gov.Disclosure.Cli;

/// <summary>
/// Where a command writes its result: standard output, or a file that is replaced as a whole once the result is complete and on the disk. Until then the
/// result stands in a temporary file beside it, so that a failure, or an end of the process at any moment, leaves an earlier result as it was.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    // Hidden and of no format, so that nothing takes one for a report that an end of the process left behind.
    private const string TemporaryStart = ".gov-disclosure-";
    private const string TemporaryEnding = ".tmp";

    private readonly string? _path;
    private readonly string? _temporary;

    private OutputFile(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        _path = path;
        _temporary = temporary;
    }

    public Stream Stream { get; }

    /// <summary>Whether it goes to a terminal.</summary>
    public bool IsTerminal { get; private init; }

    /// <summary>Whether it goes to a terminal that shows colours.</summary>
    public bool IsColoured { get; private init; }

    public static OutputFile Open(string? path, ToolConsole console)
    {
        if (path is null)
        {
            return new OutputFile(console.Output, null, null) { IsTerminal = console.OutputIsTerminal, IsColoured = console.OutputIsColoured };
        }

        // A link stays a link: what it leads to is replaced.
        var full = Path.GetFullPath(path);
        full = new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
        if (FileKind.IsSpecial(full))
        {
            // Pipes and devices have no earlier result, and nothing may stand in their place.
            return new OutputFile(new FileStream(full, FileMode.Open, FileAccess.Write), full, null);
        }

        // In the same folder, because a file is moved in one step only within a volume.
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, TemporaryStart + Path.GetRandomFileName() + TemporaryEnding);
        return new OutputFile(new FileStream(temporary, OptionsFor(full)), full, temporary);
    }

    /// <summary>Puts the complete result in its place.</summary>
    public void Commit()
    {
        Stream.Flush();
        if (_path is not null && _temporary is not null)
        {
            // The name must not reach the disk before the content does.
            ((FileStream)Stream).Flush(flushToDisk: true);
            Stream.Dispose();
            File.Move(_temporary, _path, overwrite: true);
        }
    }

    public void Dispose()
    {
        if (_path is not null)
        {
            Close();
        }

        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

    // What could not be written when it was asked for cannot be written on closing either; that it could not is known by then.
    private void Close()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
        }
    }

    /// <summary>A new file, readable for those who could read the earlier one.</summary>
    private static FileStreamOptions OptionsFor(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            options.UnixCreateMode = File.GetUnixFileMode(path);
        }

        return options;
    }
}
