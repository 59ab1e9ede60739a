namespace Gov.Disclosure.Documents.Sources.CompoundFiles;

/// <summary>
/// The container of .doc, .xls, .wps and .et ([MS-CFB]): a small file system of sectors. Only the streams of its root are looked at, because what is
/// embedded in a document has streams of the same names in storages of its own.
/// </summary>
internal sealed class CompoundFile
{
    // [MS-CFB] 2.2, the header: where its fields stand.
    private const int HeaderLength = 512;
    private const int SectorShiftAt = 30;
    private const int MiniSectorShiftAt = 32;
    private const int MiniSectorShift = 6;
    private const int FirstDirectorySectorAt = 48;
    private const int MiniStreamCutoffAt = 56;
    private const int FirstMiniFatSectorAt = 60;
    private const int FirstDifatSectorAt = 68;
    private const int DifatAt = 76;
    private const int DifatLength = 109;

    // [MS-CFB] 2.1, numbers of sectors that are none.
    private const uint MaxRegularSector = 0xFFFFFFFA;

    // [MS-CFB] 2.6.1, a directory entry.
    private const int EntryLength = 128;
    private const int NameLengthAt = 64;
    private const int TypeAt = 66;
    private const int LeftAt = 68;
    private const int RightAt = 72;
    private const int ChildAt = 76;
    private const int StartAt = 116;
    private const int SizeAt = 120;
    private const int StreamType = 2;
    private const int RootType = 5;
    private const int LongestName = 64;

    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly Bytes _file;
    private readonly int _sectorShift;
    private readonly uint _miniStreamCutoff;
    private readonly uint[] _fat;
    private readonly Dictionary<string, (uint Start, uint Size)> _streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly uint _firstMiniFatSector;
    private readonly (uint Start, uint Size) _miniStream;
    private (uint[] Fat, Bytes Stream)? _mini;

    private CompoundFile(byte[] file)
    {
        _file = new Bytes(file);
        _sectorShift = _file.UInt16(SectorShiftAt);
        _miniStreamCutoff = _file.UInt32(MiniStreamCutoffAt);
        _firstMiniFatSector = _file.UInt32(FirstMiniFatSectorAt);

        // [MS-CFB] 2.2: sectors of 512 bytes in version 3, of 4096 in version 4, small ones of 64.
        if (_sectorShift is not (9 or 12) || _file.UInt16(MiniSectorShiftAt) != MiniSectorShift)
        {
            throw new UnreadableFileException(FileProblem.Contradiction);
        }

        _fat = ReadFat();
        _miniStream = ReadDirectory();
    }

    private int SectorLength => 1 << _sectorShift;

    // What does not fill a sector at the end of the file counts: programs leave out the rest of the last one.
    private int Sectors => (_file.Length - 1) >> _sectorShift;

    public static bool IsOne(byte[] file) => file.Length >= Signature.Length && file.AsSpan(0, Signature.Length).SequenceEqual(Signature);

    public static CompoundFile Open(byte[] file) => IsOne(file)
        ? file.Length >= HeaderLength ? new CompoundFile(file) : throw new UnreadableFileException(FileProblem.CutOff)
        : throw new UnreadableFileException(FileProblem.OtherContent);

    /// <summary>The file; <see langword="null"/> where it is too damaged.</summary>
    public static CompoundFile? TryOpen(byte[] file)
    {
        try
        {
            return Open(file);
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }

    public bool Has(string name) => _streams.ContainsKey(name);

    /// <summary>The content of a stream of the root.</summary>
    public Bytes? Find(string name)
    {
        if (!_streams.TryGetValue(name, out var stream))
        {
            return null;
        }

        if (stream.Size >= _miniStreamCutoff)
        {
            return new Bytes(Content(stream.Start, stream.Size));
        }

        var (fat, all) = _mini ??= (Numbers(Chain(_firstMiniFatSector, _fat, Sectors)), new Bytes(Content(_miniStream.Start, _miniStream.Size)));
        Demand(stream.Size <= all.Length);
        var content = new byte[stream.Size];
        Copy(Chain(stream.Start, fat, all.Length >> MiniSectorShift), 1 << MiniSectorShift, content, (sector, length) => all.Span(
            MiniPlace(sector, all.Length), length));
        return new Bytes(content);
    }

    /// <summary>[MS-CFB] 2.3 and 2.5: the table of what follows each sector, itself in sectors that the header and more sectors list.</summary>
    private uint[] ReadFat()
    {
        var sectors = new List<uint>();
        for (var i = 0; i < DifatLength; i++)
        {
            Add(_file.UInt32(DifatAt + (i * 4)));
        }

        var perSector = (SectorLength / 4) - 1;
        var passed = 0;
        for (var next = _file.UInt32(FirstDifatSectorAt); next < MaxRegularSector; passed++)
        {
            var sector = Sector(next, SectorLength);
            for (var i = 0; i < perSector; i++)
            {
                Add(sector.UInt32(i * 4));
            }

            next = sector.UInt32(perSector * 4);
            Demand(passed < Sectors);
        }

        return Numbers(sectors);

        void Add(uint sector)
        {
            if (sector < MaxRegularSector)
            {
                sectors.Add(sector);
                Demand(sectors.Count <= Sectors);
            }
        }
    }

    /// <summary>[MS-CFB] 2.6: the entries of the root are a tree of their own within the list of all.</summary>
    private (uint Start, uint Size) ReadDirectory()
    {
        var sectors = Chain(_file.UInt32(FirstDirectorySectorAt), _fat, Sectors);
        var entries = sectors.Count << (_sectorShift - 7);
        Demand(entries > 0 && Entry(0).Byte(TypeAt) == RootType);
        var root = Entry(0);
        var seen = new HashSet<uint>();
        var open = new Stack<uint>();
        for (open.Push(root.UInt32(ChildAt)); open.Count > 0;)
        {
            var id = open.Pop();
            if (id >= MaxRegularSector || !seen.Add(id))
            {
                continue;
            }

            Demand(id < entries);
            var entry = Entry((int)id);
            open.Push(entry.UInt32(LeftAt));
            open.Push(entry.UInt32(RightAt));
            if (entry.Byte(TypeAt) == StreamType)
            {
                var name = entry.Utf16(0, Math.Max(Math.Min(entry.UInt16(NameLengthAt), LongestName) - 2, 0) / 2);
                _streams[name] = (entry.UInt32(StartAt), entry.UInt32(SizeAt));
            }
        }

        return (root.UInt32(StartAt), root.UInt32(SizeAt));

        Bytes Entry(int id) => Sector(sectors[id >> (_sectorShift - 7)], SectorLength).Slice((id << 7) & (SectorLength - 1), EntryLength);
    }

    private uint[] Numbers(List<uint> sectors)
    {
        var numbers = new uint[sectors.Count << (_sectorShift - 2)];
        for (var i = 0; i < sectors.Count; i++)
        {
            var sector = Sector(sectors[i], SectorLength);
            for (var j = 0; j < SectorLength / 4; j++)
            {
                numbers[(i << (_sectorShift - 2)) + j] = sector.UInt32(j * 4);
            }
        }

        return numbers;
    }

    private byte[] Content(uint start, uint size)
    {
        // A length that the file does not have must not be asked of memory.
        if (size > _file.Length)
        {
            throw new UnreadableFileException(FileProblem.CutOff);
        }

        var content = new byte[size];
        Copy(Chain(start, _fat, Sectors), SectorLength, content, (sector, length) => Sector(sector, length).Span(0, length));
        return content;
    }

    private delegate ReadOnlySpan<byte> SectorContent(uint sector, int length);

    private static void Copy(List<uint> chain, int sectorLength, byte[] content, SectorContent read)
    {
        var filled = 0;
        for (var i = 0; filled < content.Length; i++)
        {
            Demand(i < chain.Count);
            var length = Math.Min(sectorLength, content.Length - filled);
            read(chain[i], length).CopyTo(content.AsSpan(filled));
            filled += length;
        }
    }

    /// <summary>The sectors of a stream one after another. A chain longer than all sectors goes round in a circle.</summary>
    private static List<uint> Chain(uint start, uint[] fat, int most)
    {
        var chain = new List<uint>();
        for (var sector = start; sector < MaxRegularSector; sector = fat[sector])
        {
            Demand(sector < fat.Length && chain.Count <= most);
            chain.Add(sector);
        }

        return chain;
    }

    /// <summary>The first bytes of a sector.</summary>
    private Bytes Sector(uint number, int length)
    {
        var start = ((long)number + 1) << _sectorShift;
        return start + length <= _file.Length ? _file.Slice((int)start, length) : throw new UnreadableFileException(FileProblem.CutOff);
    }

    private static int MiniPlace(uint sector, int length)
    {
        Demand(sector <= (uint)length >> MiniSectorShift);
        return (int)sector << MiniSectorShift;
    }

    private static void Demand(bool holds)
    {
        if (!holds)
        {
            throw new UnreadableFileException(FileProblem.Contradiction);
        }
    }
}
