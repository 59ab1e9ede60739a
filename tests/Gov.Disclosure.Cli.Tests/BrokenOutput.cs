namespace Gov.Disclosure.Cli.Tests;

/// <summary>A stream that cannot be written, as a full disk.</summary>
internal sealed class BrokenOutput : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");

    public override void WriteByte(byte value) => throw new IOException("full");
}
