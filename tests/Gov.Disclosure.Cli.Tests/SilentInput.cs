namespace Gov.Disclosure.Cli.Tests;

/// <summary>A standard input on which nobody types: a read ends only with the test.</summary>
internal sealed class SilentInput : Stream
{
    private readonly Action _onRead;
    private readonly ManualResetEventSlim _closed = new();

    public SilentInput(Action onRead) => _onRead = onRead;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        _onRead();
        _closed.Wait();
        return 0;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _closed.Set();
        base.Dispose(disposing);
    }
}
