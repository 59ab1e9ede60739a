namespace Gov.Disclosure.Cli;

/// <summary>Text that has to wait until what stands before it is known; it waits in a temporary file.</summary>
internal sealed class WaitingText : IDisposable
{
    private readonly FileStream _file = new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
    private readonly StreamWriter _writer;

    public WaitingText() => _writer = ToolConsole.OpenWriter(_file);

    public void WriteLine(string line) => _writer.WriteLine(line);

    /// <summary>Writes text that is UTF-8 already.</summary>
    public void Write(byte[] utf8)
    {
        _writer.Flush();
        _file.Write(utf8);
    }

    /// <summary>Gives all of it.</summary>
    public void CopyTo(Stream output)
    {
        _writer.Flush();
        _file.Position = 0;
        _file.CopyTo(output);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _file.Dispose();
    }
}
