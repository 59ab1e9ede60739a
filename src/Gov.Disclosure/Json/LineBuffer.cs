namespace Gov.Disclosure.Json;

/// <summary>Takes a stream apart into lines, holding a few at a time. A line over the limit is passed over and marked.</summary>
internal sealed class LineBuffer : IDisposable
{
    // Many lines at once: asking the system for a few costs as much as checking one.
    private const int ManyReports = 256 * 1024;

    private readonly int _limit;
    private readonly int _size;
    private readonly ByteBuffer _buffer;
    private int _lineLength;
    private int _pending;
    private bool _passingOver;
    private int _scanned;

    /// <param name="limit">The longest line that is held, in bytes.</param>
    /// <param name="size">How many bytes are asked for at once.</param>
    public LineBuffer(int limit, int size = ManyReports)
    {
        _limit = limit;
        _size = size;
        _buffer = new ByteBuffer(limit, size);
    }

    /// <summary>The line taken last, without its line feed; empty where it is too long.</summary>
    public ReadOnlySpan<byte> Line => _buffer.Written.Slice(0, _lineLength);

    /// <summary>Where the line taken last begins in the bytes that <see cref="HandOver"/> gives.</summary>
    public int LineStart => _buffer.Start;

    /// <summary>The number of the line taken last, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Whether the line taken last was over the limit.</summary>
    public bool IsTooLong { get; private set; }

    public bool FillFrom(Stream stream)
    {
        ReleaseLine();
        return _buffer.FillFrom(stream);
    }

    public Task<bool> FillFromAsync(Stream stream, CancellationToken cancellationToken)
    {
        ReleaseLine();
        return _buffer.FillFromAsync(stream, cancellationToken);
    }

    /// <summary>Reads on, until as much is there as is asked for at once.</summary>
    /// <returns>False at the end of the stream.</returns>
    public async Task<bool> FillUpFromAsync(Stream stream, CancellationToken cancellationToken)
    {
        bool more;
        do
        {
            // Once at least: what is there may be part of one long line.
            more = await FillFromAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        while (more && _buffer.Written.Length < _size);

        return more;
    }

    /// <summary>Hands over the bytes of all lines taken since it last was called, and keeps the rest. The caller gives them back to the shared pool.</summary>
    public byte[] HandOver()
    {
        ReleaseLine();
        return _buffer.HandOver(_size);
    }

    /// <summary>Takes the next whole line; at the end of the stream, what is left.</summary>
    public bool TryTakeLine(bool atEnd)
    {
        ReleaseLine();
        var written = _buffer.Written;
        var newline = written.Slice(_scanned).IndexOf((byte)'\n');
        if (newline < 0 && !(atEnd && (written.Length > 0 || _passingOver)))
        {
            _scanned = written.Length;
            if (!_buffer.HasRoom)
            {
                _buffer.Drop(written.Length);
                _scanned = 0;
                _passingOver = true;
            }

            return false;
        }

        LineNumber++;
        var length = newline < 0 ? written.Length : _scanned + newline;
        IsTooLong = _passingOver || length > _limit;
        _passingOver = false;
        _pending = newline < 0 ? length : length + 1;
        _lineLength = IsTooLong ? 0 : length;
        _scanned = 0;
        return true;
    }

    public void Dispose() => _buffer.Dispose();

    private void ReleaseLine()
    {
        _buffer.Drop(_pending);
        _pending = 0;
        _lineLength = 0;
    }
}
