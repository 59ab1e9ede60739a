using System.Text;
using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.ExcelBinary;

/// <summary>Reads texts out of a record and the ones it goes on in.</summary>
internal sealed class RecordText
{
    // [MS-XLS] 2.5.293, XLUnicodeRichExtendedString: what its flags say.
    private const int FlagWide = 0x01;
    private const int FlagExtended = 0x04;
    private const int FlagRich = 0x08;

    private const int RunLength = 4;
    private const int LegacyRunLength = 2;

    private readonly IReadOnlyList<Bytes> _continued;
    private readonly Encoding? _encoding;
    private Bytes _bytes;
    private int _at;
    private int _next;

    /// <param name="record">The record.</param>
    /// <param name="at">Where in it the texts begin.</param>
    /// <param name="encoding">The encoding of texts in the versions that have no Unicode.</param>
    public RecordText(Record record, int at, Encoding? encoding)
    {
        _bytes = record.Content;
        _continued = record.Continued;
        _encoding = encoding;
        _at = at;
    }

    public bool IsAtEnd => _at >= _bytes.Length && _next >= _continued.Count;

    /// <summary>A text with the length before it, and its runs: from which character on it is written in which font.</summary>
    /// <param name="hasShortLength">Whether the length is one byte and not two.</param>
    /// <param name="isRich">Whether, in the versions without Unicode, runs come behind it.</param>
    public (string Text, IReadOnlyList<(int Start, int Font)> Runs) Read(bool hasShortLength = false, bool isRich = false)
    {
        var length = hasShortLength ? NextByte() : NextUInt16();
        if (_encoding is not null)
        {
            var legacy = _bytes.Decode(_at, length, _encoding);
            _at += length;
            return (legacy, isRich ? Runs(NextByte(), LegacyRunLength) : []);
        }

        var flags = NextByte();
        var runs = (flags & FlagRich) != 0 ? NextUInt16() : 0;
        var extended = (flags & FlagExtended) != 0 ? NextUInt16() | (NextUInt16() << 16) : 0;
        var text = Characters(length, (flags & FlagWide) != 0);
        var read = Runs(isRich ? NextUInt16() : runs, RunLength);
        Skip(extended);
        return (text, read);
    }

    /// <summary>[MS-XLS] 2.5.293: characters of one or two bytes; where they go on in another record, a byte says anew which.</summary>
    private string Characters(int length, bool isWide)
    {
        var text = new StringBuilder(Math.Min(length, _bytes.Length));
        while (text.Length < length)
        {
            while (_at >= _bytes.Length)
            {
                Continue();
                isWide = (NextByte() & FlagWide) != 0;
            }

            var width = isWide ? 2 : 1;
            var count = Math.Min(length - text.Length, (_bytes.Length - _at) / width);
            if (count == 0)
            {
                throw new UnreadableFileException(FileProblem.Contradiction);
            }

            if (isWide)
            {
                text.Append(_bytes.Utf16(_at, count));
            }
            else
            {
                foreach (var character in _bytes.Span(_at, count))
                {
                    text.Append((char)character);
                }
            }

            _at += count * width;
        }

        return text.ToString();
    }

    private List<(int Start, int Font)> Runs(int count, int length)
    {
        var runs = new List<(int Start, int Font)>();
        for (var i = 0; i < count; i++)
        {
            runs.Add(length == RunLength ? (NextUInt16(), NextUInt16()) : (NextByte(), NextByte()));
        }

        return runs;
    }

    private int NextUInt16() => NextByte() | (NextByte() << 8);

    private int NextByte()
    {
        if (_at >= _bytes.Length)
        {
            Continue();
        }

        return _bytes.Byte(_at++);
    }

    private void Skip(int length)
    {
        if (length < 0)
        {
            throw new UnreadableFileException(FileProblem.Contradiction);
        }

        for (; length > _bytes.Length - _at; _at = 0)
        {
            length -= _bytes.Length - _at;
            Continue();
        }

        _at += length;
    }

    private void Continue()
    {
        do
        {
            if (_next >= _continued.Count)
            {
                throw new UnreadableFileException(FileProblem.Contradiction);
            }

            _bytes = _continued[_next++];
        }
        while (_bytes.Length == 0);
        _at = 0;
    }
}
