using System.IO.Compression;

namespace Gov.Disclosure.Documents;

/// <summary>Writes packages of Office so that the same report always gives the same bytes.</summary>
internal static class PackageWriting
{
    // Files of an archive have a time, and this is the earliest there is: that of writing would make every copy another.
    public static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a package.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="write">Makes the package, in a stream that can go back and forth; the one given may not.</param>
    public static void Write(Stream stream, Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries)
            {
                entry.LastWriteTime = NoTime;
            }
        }

        buffer.WriteTo(stream);
    }
}
