using System.Buffers;

namespace Gov.Disclosure.Json;

/// <summary>Collects what is written in one rented piece of memory.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    // A report without much prose fits at once.
    private const int OneReport = 16 * 1024;

    private byte[] _bytes;
    private int _length;

    public PooledBuffer(int firstSize = OneReport) => _bytes = ArrayPool<byte>.Shared.Rent(firstSize);

    public ArraySegment<byte> Written => new(_bytes, 0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>Forgets what is written and keeps the memory.</summary>
    public void Clear() => _length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void MakeRoom(int sizeHint)
    {
        var needed = _length + Math.Max(sizeHint, 1);
        if (needed <= _bytes.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _bytes.Length * 2));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
