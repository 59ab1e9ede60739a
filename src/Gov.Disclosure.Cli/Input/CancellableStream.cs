namespace Gov.Disclosure.Cli;

/// <summary>
/// Standard input read on, behind what has been read of it ahead. A terminal gives up a pending read only when a line is typed; Ctrl-C does not
/// wait for that.
/// </summary>
internal sealed class CancellableStream : Stream
{
    private readonly Stream _input;

    // A read that was given up may still write to its buffer, so it gets one that nobody else has.
    private readonly byte[] _chunk = new byte[256 * 1024];
    private ReadOnlyMemory<byte> _ahead;

    public CancellableStream(Stream input, ReadOnlyMemory<byte> ahead = default)
    {
        _input = input;
        _ahead = ahead;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_ahead.IsEmpty)
        {
            var wanted = Math.Min(buffer.Length, _chunk.Length);
            var read = await Task.Run(() => _input.Read(_chunk, 0, wanted), cancellationToken).WaitAsync(cancellationToken);
            _ahead = _chunk.AsMemory(0, read);
        }

        var taken = Math.Min(buffer.Length, _ahead.Length);
        _ahead[..taken].CopyTo(buffer);
        _ahead = _ahead[taken..];
        return taken;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
