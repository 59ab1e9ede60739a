namespace Gov.Disclosure.Results.Html;

/// <summary>
/// Parts of a page that have to wait until what stands before them is known, and that are sorted by then. A little waits in memory, much in a temporary file;
/// of each part only its place is kept.
/// </summary>
internal sealed class WaitingText : IDisposable
{
    private const int PieceBytes = 64 * 1024;

    // As much as nobody minds, and more than the page of any one report.
    private const int MostInMemory = 8 * 1024 * 1024;

    private readonly List<(long Gravity, long Start, int Length)> _parts = [];
    private Stream _store = new MemoryStream();

    /// <summary>Adds a part.</summary>
    /// <param name="utf8">The part.</param>
    /// <param name="gravity">The gravest part comes first; of parts as grave as one another, the one that was added first.</param>
    public void Write(ReadOnlySpan<byte> utf8, long gravity)
    {
        if (_store is MemoryStream && _store.Length + utf8.Length > MostInMemory && !OperatingSystem.IsBrowser())
        {
            var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
            _store.Position = 0;
            _store.CopyTo(file);
            _store = file;
        }

        _parts.Add((gravity, _store.Position, utf8.Length));
        _store.Write(utf8);
    }

    /// <summary>Gives all of it, the gravest part first, piece by piece; the memory of a piece is used again for the next.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        var piece = new byte[PieceBytes];
        foreach (var (_, start, length) in _parts.OrderByDescending(part => part.Gravity))
        {
            _store.Position = start;
            for (var left = length; left > 0;)
            {
                var read = _store.Read(piece, 0, Math.Min(left, piece.Length));
                left -= read;
                yield return piece.AsMemory(0, read);
            }
        }
    }

    public void Dispose() => _store.Dispose();
}
