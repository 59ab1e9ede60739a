using System.Buffers;
using System.Runtime.CompilerServices;

namespace Gov.Disclosure.Json;

/// <summary>Some neighbouring lines of a stream: enough to be worth handing to another core, few enough to hold several of them at once.</summary>
internal sealed class LineBlock : IDisposable
{
    private const int EnoughBytes = 512 * 1024;

    private readonly List<(int Start, int Length, int Number, bool IsTooLong)> _lines = [];
    private readonly int _first;
    private byte[] _bytes = [];

    private LineBlock(int first) => _first = first;

    /// <summary>Takes a stream apart into blocks of lines, passing over blank ones. A block is the caller's once it has it.</summary>
    public static async IAsyncEnumerable<LineBlock> ReadAsync(Stream utf8, int maxLine, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var lines = new LineBuffer(maxLine, EnoughBytes);
        var count = 0;
        for (var more = true; more;)
        {
            more = await lines.FillUpFromAsync(utf8, cancellationToken).ConfigureAwait(false);
            var block = new LineBlock(count);
            while (lines.TryTakeLine(atEnd: !more))
            {
                if (lines.IsTooLong || !JsonEncoding.IsBlank(lines.Line))
                {
                    block._lines.Add((lines.LineStart, lines.Line.Length, lines.LineNumber, lines.IsTooLong));
                }
            }

            if (block._lines.Count > 0)
            {
                count += block._lines.Count;
                block._bytes = lines.HandOver();
                yield return block;
            }
        }
    }

    /// <summary>Reads every line and applies a function to each and its place among all that are not blank, in their order.</summary>
    public IReadOnlyList<TResult> Select<TResult>(Func<ReadResult, int, TResult> selector, ReportReadOptions options)
    {
        var results = new List<TResult>(_lines.Count);
        foreach (var (start, length, number, isTooLong) in _lines)
        {
            if (ReportJson.ReadLine(_bytes.AsSpan(start, length), number, isTooLong, options) is { } read)
            {
                results.Add(selector(read, _first + results.Count));
            }
        }

        return results;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }
}
