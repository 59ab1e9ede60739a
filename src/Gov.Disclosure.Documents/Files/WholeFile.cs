namespace Gov.Disclosure.Documents.Files;

/// <summary>
/// A file that is written as a whole or not at all. Until its content is complete and on the disk it stands in a temporary file beside the earlier one, so
/// that a failure, or an end of the process at any moment, leaves that as it was.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    // Hidden and of no format, so that nothing takes one for a report that an end of the process left behind.
    private const string TemporaryStart = ".gov-disclosure-";
    private const string TemporaryEnding = ".tmp";

    private readonly FileStream _stream;
    private readonly string _path;
    private readonly string? _temporary;

    private WholeFile(FileStream stream, string path, string? temporary)
    {
        _stream = stream;
        _path = path;
        _temporary = temporary;
    }

    /// <summary>Where the content is written to.</summary>
    public Stream Stream => _stream;

    public static WholeFile Create(string path)
    {
        var full = Path.GetFullPath(path);
#if NET
        // A link stays a link: what it leads to is replaced.
        full = new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
        if (FileKind.IsSpecial(full))
        {
            // Pipes and devices have no earlier content, and nothing may stand in their place.
            return new WholeFile(new FileStream(full, FileMode.Open, FileAccess.Write), full, null);
        }
#endif

        // In the same folder, because a file is moved in one step only within a volume.
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, TemporaryStart + Path.GetRandomFileName() + TemporaryEnding);
        return new WholeFile(CreateNew(temporary, full), full, temporary);
    }

    /// <summary>Puts the complete content in its place.</summary>
    public void Commit()
    {
        _stream.Flush();
        if (_temporary is not null)
        {
            // The name must not reach the disk before the content does.
            _stream.Flush(flushToDisk: true);
            _stream.Dispose();
            Replace(_temporary, _path);
        }
    }

    public void Dispose()
    {
        Close();
        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

#if NET
    private static void Replace(string temporary, string path) => File.Move(temporary, path, overwrite: true);

    /// <summary>A new file, readable for those who could read the earlier one.</summary>
    private static LimitedFileStream CreateNew(string temporary, string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            options.UnixCreateMode = File.GetUnixFileMode(path);
        }

        return new LimitedFileStream(temporary, options);
    }

    /// <summary>
    /// A file that would grow past its limit (EFBIG) is to the runtime an argument out of range; to whoever writes it is a failure to write, like a full disk.
    /// </summary>
    private sealed class LimitedFileStream(string path, FileStreamOptions options) : FileStream(path, options)
    {
        private const int TooLarge = 27;

        public override void Write(byte[] buffer, int offset, int count)
        {
            try
            {
                base.Write(buffer, offset, count);
            }
            catch (ArgumentOutOfRangeException failure)
            {
                throw new IOException(failure.Message, TooLarge);
            }
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                base.Write(buffer);
            }
            catch (ArgumentOutOfRangeException failure)
            {
                throw new IOException(failure.Message, TooLarge);
            }
        }

        public override void Flush(bool flushToDisk)
        {
            try
            {
                base.Flush(flushToDisk);
            }
            catch (ArgumentOutOfRangeException failure)
            {
                throw new IOException(failure.Message, TooLarge);
            }
        }
    }
#else
    private static void Replace(string temporary, string path)
    {
        if (File.Exists(path))
        {
            File.Replace(temporary, path, null);
        }
        else
        {
            File.Move(temporary, path);
        }
    }

    private static FileStream CreateNew(string temporary, string path) => new(temporary, FileMode.CreateNew, FileAccess.Write);
#endif

    // What could not be written when it was asked for cannot be written on closing either; that it could not is known by then. A file that would grow
    // past its limit is to the runtime an argument out of range.
    private void Close()
    {
        try
        {
            _stream.Dispose();
        }
        catch (Exception failure) when (failure is IOException or ArgumentOutOfRangeException)
        {
        }
    }
}
