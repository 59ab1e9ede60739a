using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Cli;

/// <summary>The standard input of a process that was started without one. What the system reads in its place is some file of the runtime.</summary>
internal sealed class ClosedInput : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => throw new UnreadableSourceException(MessageTerm.InputClosed);

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
