namespace Gov.Disclosure.Fuzz;

/// <summary>Bytes that arrive a few at a time, as from a pipe.</summary>
internal sealed class PiecewiseStream : MemoryStream
{
    public PiecewiseStream(byte[] bytes)
        : base(bytes, writable: false)
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Most(count));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Most(buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Most(buffer.Length)], cancellationToken);

    private int Most(int count) => Math.Min(count, 1 + (int)(Position * 31 % 509));
}
