using System.Buffers;

namespace Gov.Disclosure.Json;

/// <summary>Collects the bytes of a stream in one rented piece, up to a limit.</summary>
internal sealed class ByteBuffer : IDisposable
{
    private const int OneReport = 32 * 1024;

    private readonly int _limit;
    private byte[] _bytes;
    private int _start;
    private int _end;

    public ByteBuffer(int limit, int firstSize = OneReport)
    {
        _limit = limit;
        _bytes = ArrayPool<byte>.Shared.Rent(firstSize);
    }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Where in the rented piece the bytes begin that are not given up.</summary>
    public int Start => _start;

    /// <summary>Whether the bytes are still within the limit.</summary>
    public bool HasRoom => _end - _start <= _limit;

    /// <summary>Reads once from the stream.</summary>
    /// <returns>False at the end of the stream.</returns>
    public bool FillFrom(Stream stream)
    {
        MakeRoom();
        var read = stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += read;
        return read > 0;
    }

    /// <inheritdoc cref="FillFrom(Stream)"/>
    public async Task<bool> FillFromAsync(Stream stream, CancellationToken cancellationToken)
    {
        MakeRoom();
        var read = await stream.ReadAsync(_bytes, _end, _bytes.Length - _end, cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    /// <summary>Reads the stream to its end, or to where the limit is passed.</summary>
    public void FillToEnd(Stream stream)
    {
        while (HasRoom && FillFrom(stream))
        {
        }
    }

    /// <inheritdoc cref="FillToEnd(Stream)"/>
    public async Task FillToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        while (HasRoom && await FillFromAsync(stream, cancellationToken).ConfigureAwait(false))
        {
        }
    }

    /// <summary>Gives up the first bytes.</summary>
    public void Drop(int count) => _start += count;

    /// <summary>Hands the rented piece over, what was given up still in its place, and goes on in another with the rest.</summary>
    /// <param name="nextSize">The size of the other.</param>
    /// <returns>The piece, for the caller to give back to the shared pool.</returns>
    public byte[] HandOver(int nextSize)
    {
        var next = ArrayPool<byte>.Shared.Rent(Math.Max(nextSize, _end - _start));
        Written.CopyTo(next);
        var handedOver = _bytes;
        (_bytes, _start, _end) = (next, 0, _end - _start);
        return handedOver;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            Written.CopyTo(_bytes);
            _end -= _start;
            _start = 0;
        }

        if (_end < _bytes.Length)
        {
            return;
        }

        ArrayPool<byte>.Shared.Return(HandOver(_bytes.Length * 2));
    }
}
