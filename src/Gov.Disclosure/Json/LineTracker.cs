using System.Text;

namespace Gov.Disclosure.Json;

/// <summary>
/// Turns byte offsets of a UTF-8 text into lines and columns. Offsets come in rising order: each question
/// goes on from the last answer, so that a file full of problems is walked once.
/// </summary>
internal struct LineTracker
{
    private int _offset;
    private int _line;
    private int _column;

    public LineTracker(int firstLine)
    {
        _line = firstLine;
        _column = 1;
    }

    public (int Line, int Column) Locate(ReadOnlySpan<byte> source, int offset)
    {
        offset = Math.Min(offset, source.Length);
        var rest = source.Slice(_offset, offset - _offset);
        for (var newline = rest.IndexOf((byte)'\n'); newline >= 0; newline = rest.IndexOf((byte)'\n'))
        {
            _line++;
            _column = 1;
            rest = rest.Slice(newline + 1);
        }

        _column += CharCount(rest);
        _offset = offset;
        return (_line, _column);
    }

    private static int CharCount(ReadOnlySpan<byte> utf8)
    {
#if NET
        return Encoding.UTF8.GetCharCount(utf8);
#else
        return Encoding.UTF8.GetCharCount(utf8.ToArray());
#endif
    }
}
