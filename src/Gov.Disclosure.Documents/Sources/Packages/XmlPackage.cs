using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Gov.Disclosure.Documents.Sources.Packages;

/// <summary>
/// A packed file (zip) with parts in XML. A part is unpacked, within the limits, when it is asked for: what nobody reads can be as broken as it likes.
/// </summary>
internal sealed class XmlPackage
{
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly DocumentReadOptions _options;
    private long _left;

    private XmlPackage(ZipArchive archive, DocumentReadOptions options)
    {
        _options = options;
        _left = options.MaxUnpackedBytes;
        if (archive.Entries.Count > PackageInspection.MostParts)
        {
            throw new RefusedFile(SourceReading.PackageTooLarge(options));
        }

        // Of two parts with one name the first counts.
        _entries = archive.Entries.GroupBy(entry => Normal(entry.FullName), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(entries => entries.Key, entries => entries.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Opens a package and reads it; what is wrong with the parts that are read makes it a damaged file.</summary>
    public static SourceReading Read(byte[] bytes, string format, DocumentReadOptions options, Func<XmlPackage, SourceReading> read)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return read(new XmlPackage(archive, options));
        }
        catch (RefusedFile refused)
        {
            return refused.Reading;
        }
        catch (Exception failure)
            when (failure is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or FormatException)
        {
            return SourceReading.Damaged(format, failure.Message);
        }
    }

    public bool Has(string path) => _entries.ContainsKey(Normal(path));

    /// <summary>The place of a part that another one refers to: from the root, or from the folder of that other part.</summary>
    public string Resolve(string from, string reference)
    {
        var place = Normal(reference.Trim());
        var folder = Normal(from) is var part && part.LastIndexOf('/') is >= 0 and var end ? part.Substring(0, end + 1) : "";
        return reference.Trim().StartsWith("/", StringComparison.Ordinal) || !Has(folder + place) ? place : Normal(folder + place);
    }

    /// <summary>Opens a part.</summary>
    /// <exception cref="InvalidDataException">There is none at the place.</exception>
    public XmlReader Open(string path)
    {
        if (!_entries.TryGetValue(Normal(path), out var entry))
        {
            throw new InvalidDataException(path);
        }

        if (!PackageInspection.TryUnpack(entry, Math.Min(_left, _options.MaxBytes), out var part))
        {
            throw new RefusedFile(SourceReading.PackageTooLarge(_options));
        }

        _left -= part.Length;
        var left = _options.MaxUnpackedBytes;
        if (PackageInspection.Refuse(path, part, ref left, _options) is { } refused)
        {
            throw new RefusedFile(refused);
        }

        part.Position = 0;
        return XmlReader.Create(
            part, new XmlReaderSettings
            { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
    }

    /// <summary>The root element of a part with all it holds.</summary>
    public XElement Root(string path)
    {
        using var reader = Open(path);
        return XElement.Load(reader);
    }

    /// <summary>A path without what says from where, and what leads back.</summary>
    private static string Normal(string path)
    {
        var names = new List<string>();
        foreach (var name in path.Replace('\\', '/').Split('/'))
        {
            if (name == ".." && names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or "." or ".."))
            {
                names.Add(name);
            }
        }

        return string.Join("/", names);
    }
}
