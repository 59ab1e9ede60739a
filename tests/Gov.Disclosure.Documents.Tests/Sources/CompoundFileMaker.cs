using System.Buffers.Binary;
using System.Text;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// Writes compound files ([MS-CFB]) of sectors of 512 bytes: first the sectors that say which sector follows which, then the directory, then the streams,
/// each long enough to need no small sectors.
/// </summary>
internal static class CompoundFileMaker
{
    public const int Sector = 512;
    public const int FirstDifatSectorAt = 68;

    private const int EntryLength = 128;
    private const int EndOfChain = -2;
    private const int ShortestStream = 4096;

    public static byte[] Of(params (string Name, byte[] Content)[] streams)
    {
        var lengths = streams.Select(stream => (Math.Max(stream.Content.Length, ShortestStream) + Sector - 1) / Sector).ToArray();
        var tables = 1;
        while (tables * (Sector / 4) < tables + 1 + lengths.Sum())
        {
            tables++;
        }

        var file = new byte[Sector * (1 + tables + 1 + lengths.Sum())];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Put16(file, 26, 3);
        Put16(file, 30, 9);
        Put16(file, 32, 6);
        Put32(file, 48, tables);
        Put32(file, 56, ShortestStream);
        Put32(file, 60, EndOfChain);
        Put32(file, FirstDifatSectorAt, EndOfChain);
        for (var i = 0; i < 109; i++)
        {
            Put32(file, 76 + (i * 4), i < tables ? i : -1);
        }

        file.AsSpan(Sector, tables * Sector).Fill(0xFF);
        Put32(file, FollowerAt(tables), EndOfChain);
        var sector = tables + 1;
        for (var i = 0; i < streams.Length; i++)
        {
            Entry(i + 1, streams[i].Name, 2, -1, i + 1 < streams.Length ? i + 2 : -1, -1, sector, Math.Max(streams[i].Content.Length, ShortestStream));
            streams[i].Content.CopyTo(file, (sector + 1) * Sector);
            for (var last = sector + lengths[i] - 1; sector <= last; sector++)
            {
                Put32(file, FollowerAt(sector), sector == last ? EndOfChain : sector + 1);
            }
        }

        Entry(0, "Root Entry", 5, -1, -1, 1, EndOfChain, 0);
        return file;

        void Entry(int index, string name, byte type, int left, int right, int child, int start, int size)
        {
            var at = EntryAt(file, index);
            Encoding.Unicode.GetBytes(name).CopyTo(file, at);
            Put16(file, at + 64, (name.Length + 1) * 2);
            file[at + 66] = type;
            Put32(file, at + 68, left);
            Put32(file, at + 72, right);
            Put32(file, at + 76, child);
            Put32(file, at + 116, start);
            Put32(file, at + 120, size);
        }
    }

    /// <summary>Where it stands which sector follows one.</summary>
    public static int FollowerAt(int sector) => Sector + (sector * 4);

    /// <summary>Where an entry of the directory stands; the first one is the root.</summary>
    public static int EntryAt(byte[] file, int index) => ((BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(48)) + 1) * Sector) + (index * EntryLength);

    public static void Put16(byte[] bytes, int at, int value) => BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(at), (short)value);

    public static void Put32(byte[] bytes, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
}
