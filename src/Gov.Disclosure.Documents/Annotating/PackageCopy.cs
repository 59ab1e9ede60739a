using System.IO.Compression;
using Gov.Disclosure.Documents.Writing;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>
/// Copies a package of Office with a few of its parts in a new state. Every other part is taken from the original byte for byte, whatever the library
/// that changed the few would make of it.
/// </summary>
internal static class PackageCopy
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>Writes the copy.</summary>
    /// <param name="original">The user's file.</param>
    /// <param name="changed">The same package after the change.</param>
    /// <param name="parts">The parts that were to be changed or added, as <c>/word/document.xml</c>.</param>
    /// <param name="target">Where the copy goes.</param>
    public static void Write(byte[] original, Stream changed, IEnumerable<Uri> parts, Stream target)
    {
        // A package lists the kinds of its parts, and each part its relations to others.
        HashSet<string> taken = new(parts.Select(part => part.OriginalString.TrimStart('/')), StringComparer.OrdinalIgnoreCase);
        taken.UnionWith([.. taken.Select(RelationsOf)]);
        taken.Add(ContentTypes);
        using var before = new ZipArchive(new MemoryStream(original, writable: false), ZipArchiveMode.Read);
        using var after = new ZipArchive(changed, ZipArchiveMode.Read);
        using var copy = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in before.Entries)
        {
            if (!known.Add(NameOf(entry)))
            {
                throw new InvalidDataException("Two parts have one name, and nobody knows which one counts (ECMA-376, part 2, 6.2.2.3).");
            }

            Copy(taken.Contains(NameOf(entry)) ? Find(after, NameOf(entry)) ?? entry : entry, entry.FullName, entry.LastWriteTime, copy);
        }

        foreach (var entry in after.Entries.Where(entry => taken.Contains(NameOf(entry)) && !known.Contains(NameOf(entry))))
        {
            Copy(entry, entry.FullName, PackageWriting.NoTime, copy);
        }
    }

    private static void Copy(ZipArchiveEntry from, string name, DateTimeOffset time, ZipArchive copy)
    {
        var entry = copy.CreateEntry(name);
        entry.LastWriteTime = time;
        using var source = from.Open();
        using var target = entry.Open();
        source.CopyTo(target);
    }

    private static ZipArchiveEntry? Find(ZipArchive archive, string name) =>
        archive.Entries.FirstOrDefault(entry => NameOf(entry).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    private static string RelationsOf(string part) =>
        part.LastIndexOf('/') is >= 0 and var end ? $"{part.Substring(0, end)}/_rels{part.Substring(end)}.rels" : $"_rels/{part}.rels";
}
