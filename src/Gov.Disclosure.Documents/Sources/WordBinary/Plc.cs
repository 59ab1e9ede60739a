using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>Positions and, after all of them, what stands at each: one position more than entries ([MS-DOC] 2.2.2).</summary>
internal readonly struct Plc
{
    private readonly Bytes _bytes;
    private readonly int _entryLength;

    public Plc(Bytes bytes, int entryLength)
    {
        _bytes = bytes;
        _entryLength = entryLength;
        Count = bytes.Length < 4 ? 0 : (bytes.Length - 4) / (4 + entryLength);
    }

    /// <summary>How many entries.</summary>
    public int Count { get; }

    public int Position(int index) => _bytes.Int32(index * 4);

    /// <summary>The same, if its positions follow each other: texts that overlap could make much of a small file.</summary>
    public Plc InOrder()
    {
        for (var i = 0; i < Count; i++)
        {
            if (Position(i) > Position(i + 1))
            {
                throw new UnreadableFileException(FileProblem.Contradiction);
            }
        }

        return this;
    }

    public Bytes Entry(int index) => _bytes.Slice(((Count + 1) * 4) + (index * _entryLength), _entryLength);

    /// <summary>The entry whose positions a value lies between; -1 where none is.</summary>
    public int Find(int position)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (position < Position(middle))
            {
                high = middle - 1;
            }
            else if (position >= Position(middle + 1))
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
