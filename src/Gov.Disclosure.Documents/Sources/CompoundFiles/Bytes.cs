using System.Buffers.Binary;

namespace Gov.Disclosure.Documents.Sources.CompoundFiles;

/// <summary>A piece of a binary file, numbers in it little-endian. Whatever lies outside the piece is an error of the file.</summary>
internal readonly struct Bytes
{
    private readonly byte[] _all;
    private readonly int _start;

    public Bytes(byte[] all)
        : this(all, 0, all.Length)
    {
    }

    private Bytes(byte[] all, int start, int length)
    {
        _all = all;
        _start = start;
        Length = length;
    }

    public static Bytes Empty { get; } = new([]);

    /// <summary>Where in the file or the stream it begins.</summary>
    public int Start => _start;

    public int Length { get; }

    public byte Byte(int at) => Span(at, 1)[0];

    public int UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Span(at, 2));

    public int Int16(int at) => BinaryPrimitives.ReadInt16LittleEndian(Span(at, 2));

    public int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(Span(at, 4));

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Span(at, 4));

    public double Double(int at) => BitConverter.Int64BitsToDouble(BinaryPrimitives.ReadInt64LittleEndian(Span(at, 8)));

    public Bytes Slice(int at, int length)
    {
        Demand(at, length);
        return new Bytes(_all, _start + at, length);
    }

    public Bytes From(int at) => Slice(at, Length - at);

    public ReadOnlySpan<byte> Span(int at, int length)
    {
        Demand(at, length);
        return _all.AsSpan(_start + at, length);
    }

    /// <summary>Characters of two bytes each.</summary>
    public string Utf16(int at, int characters)
    {
        if (characters > Length / 2)
        {
            throw new UnreadableFileException(FileProblem.Contradiction);
        }

        Demand(at, characters * 2);
        return System.Text.Encoding.Unicode.GetString(_all, _start + at, characters * 2);
    }

    /// <summary>Characters in an encoding of one or more bytes each.</summary>
    public string Decode(int at, int length, System.Text.Encoding encoding)
    {
        Demand(at, length);
        return encoding.GetString(_all, _start + at, length);
    }

    private void Demand(int at, int length)
    {
        if (at < 0 || length < 0 || at > Length - length)
        {
            throw new UnreadableFileException(FileProblem.Contradiction);
        }
    }
}
