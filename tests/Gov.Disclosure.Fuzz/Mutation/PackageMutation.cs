using System.IO.Compression;

namespace Gov.Disclosure.Fuzz;

/// <summary>Changes the parts inside a packed Office file and packs them again, so that readers get past the packing; at times the packing itself.</summary>
internal sealed class PackageMutation : IMutation
{
    private readonly IMutation _parts;

    public PackageMutation(IMutation parts) => _parts = parts;

    public bool CanBeCut => false;

    public void Learn(byte[] seed)
    {
        TryUnpack(seed, out var parts);
        parts.ForEach(part => _parts.Learn(part.Content));
    }

    public byte[] Mutate(byte[] input, byte[] other, Random chance)
    {
        if (chance.Next(20) == 0 || !TryUnpack(input, out var parts) || !TryUnpack(other, out var others))
        {
            return _parts.Mutate(input, other, chance);
        }

        // The larger a part, the more there is in it to change.
        var place = chance.Next(3) == 0 ? chance.Next(parts.Count) : LargestOf(parts, chance);
        var (name, content) = parts[place];
        var counterpart = others.Find(part => part.Name == name).Content ?? others[chance.Next(others.Count)].Content;
        switch (chance.Next(30))
        {
            case 0:
                parts.RemoveAt(place);
                break;
            case 1:
                parts.Add((name, counterpart));
                break;
            case 2:
                parts[place] = (parts[chance.Next(parts.Count)].Name, content);
                break;
            case 3:
                parts[place] = (name, counterpart);
                break;
            case 4:
                parts.Add(("../../" + name, content));
                break;
            default:
                parts[place] = (name, _parts.Mutate(content, counterpart, chance));
                break;
        }

        return Pack(parts);
    }

    private static int LargestOf(List<(string Name, byte[] Content)> parts, Random chance)
    {
        var weight = chance.NextInt64(parts.Sum(part => (long)part.Content.Length) + 1);
        return Math.Max(0, parts.FindIndex(part => (weight -= part.Content.Length) <= 0));
    }

    private static bool TryUnpack(byte[] file, out List<(string Name, byte[] Content)> parts)
    {
        parts = [];
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                parts.Add((entry.FullName, content.ToArray()));
            }

            return parts.Count > 0;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }

    private static byte[] Pack(List<(string Name, byte[] Content)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }
}
