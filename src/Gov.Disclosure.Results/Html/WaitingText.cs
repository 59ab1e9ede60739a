namespace Gov.Disclosure.Results.Html;

/// <summary>Text that has to wait until what stands before it is known. A little waits in memory, much in a temporary file.</summary>
internal sealed class WaitingText : IDisposable
{
    private const int PieceBytes = 64 * 1024;

    // As much as nobody minds, and more than the page of any one report.
    private const int MostInMemory = 8 * 1024 * 1024;

    private Stream _store = new MemoryStream();

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (_store is MemoryStream && _store.Length + utf8.Length > MostInMemory && !OperatingSystem.IsBrowser())
        {
            var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
            _store.Position = 0;
            _store.CopyTo(file);
            _store = file;
        }

        _store.Write(utf8);
    }

    /// <summary>Gives all of it, piece by piece; the memory of a piece is used again for the next.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        var piece = new byte[PieceBytes];
        _store.Position = 0;
        for (int read; (read = _store.Read(piece)) > 0;)
        {
            yield return piece.AsMemory(0, read);
        }
    }

    public void Dispose() => _store.Dispose();
}
