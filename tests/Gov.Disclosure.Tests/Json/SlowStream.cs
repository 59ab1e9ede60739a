namespace Gov.Disclosure.Tests.Json;

/// <summary>A stream that gives a few bytes at a time, as a network does.</summary>
internal sealed class SlowStream : Stream
{
    private readonly MemoryStream _bytes;
    private readonly int _atMost;

    public SlowStream(byte[] bytes, int atMost)
    {
        _bytes = new MemoryStream(bytes);
        _atMost = atMost;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public long BytesRead => _bytes.Position;

    public override int Read(byte[] buffer, int offset, int count) => _bytes.Read(buffer, offset, Math.Min(count, _atMost));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _bytes.Dispose();
        base.Dispose(disposing);
    }
}
