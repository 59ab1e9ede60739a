using System.IO.Compression;
using System.Text;
using System.Xml;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Documents.Sources.Packages;

/// <summary>
/// Looks through a packed Office file before anything opens it: how much it unpacks to and how many elements, whether its XML declares a document
/// type, how deep it nests. Sizes are counted while unpacking; what the package says about itself, the names of its parts too, is not believed.
/// </summary>
internal static class PackageInspection
{
    public const int MostParts = 10_000;

    // Tables of blanks pack to a hundredth; a thousandth is a bomb.
    private const int HighestRatio = 1000;
    private const int SmallPart = 1024 * 1024;
    private const int PrologLength = 1024;

    // What elements take in memory once they are read, however short they are written.
    private const int BytesPerElement = 256;
    private const int BytesPerAttribute = 64;

    /// <summary>Why the file is not read; <see langword="null"/> where nothing speaks against it.</summary>
    public static SourceReading? Refuse(byte[] bytes, string format, DocumentReadOptions options)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
            {
                return SourceReading.PackageTooLarge(options);
            }

            var left = options.MaxUnpackedBytes;
            foreach (var entry in archive.Entries)
            {
                if (!TryUnpack(entry, left, out var part))
                {
                    return SourceReading.PackageTooLarge(options);
                }

                left -= part.Length;
                if ((IsNamedXml(entry.FullName) || StartsAsXml(part)) && Refuse(entry.FullName, part, ref left, options) is { } refused)
                {
                    return refused;
                }
            }

            return null;
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return SourceReading.Damaged(format, failure.Message);
        }
    }

    /// <summary>Why a part in XML is not read. Its elements are taken from what is left.</summary>
    public static SourceReading? Refuse(string name, MemoryStream part, ref long left, DocumentReadOptions options)
    {
        if (IsNamedXml(name) && Prolog(part).IndexOf("<!DOCTYPE", StringComparison.Ordinal) >= 0)
        {
            return SourceReading.Refused(new Diagnostic(ReadingRules.DocumentTypeForbidden) { Arguments = [new("part", name)] });
        }

        try
        {
            using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                left -= reader.NodeType == XmlNodeType.Element ? BytesPerElement + (reader.AttributeCount * BytesPerAttribute) : 0;
                if (reader.Depth > options.MaxNesting)
                {
                    return SourceReading.NestingTooDeep(options);
                }

                if (left < 0)
                {
                    return SourceReading.PackageTooLarge(options);
                }
            }
        }
        catch (XmlException) when (!IsNamedXml(name))
        {
            // A picture or a page may begin as XML does; if it is read as XML all the same, what was wrong here is wrong there.
        }

        return null;
    }

    /// <returns>False where a part is larger than what is left, or than any honest one would pack to.</returns>
    public static bool TryUnpack(ZipArchiveEntry entry, long left, out MemoryStream part)
    {
        var limit = Math.Min(left, Math.Max(SmallPart, entry.CompressedLength * HighestRatio));
        part = new MemoryStream();
        var buffer = new byte[81920];
        using var stream = entry.Open();
        for (var read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, 0, buffer.Length))
        {
            part.Write(buffer, 0, read);
            if (part.Length > limit)
            {
                return false;
            }
        }

        part.Position = 0;
        return true;
    }

    private static bool StartsAsXml(MemoryStream part) =>
        Prolog(part).TrimStart('?', '\uFEFF', ' ', '\t', '\r', '\n').StartsWith("<", StringComparison.Ordinal);

    /// <summary>The first bytes as text, in whatever encoding; marks of byte order are question marks.</summary>
    private static string Prolog(MemoryStream part) =>
        Encoding.ASCII.GetString(part.GetBuffer(), 0, (int)Math.Min(part.Length, PrologLength)).Replace("\0", "");

    private static bool IsNamedXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
