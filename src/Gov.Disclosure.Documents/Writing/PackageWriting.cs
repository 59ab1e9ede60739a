using System.IO.Compression;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using Gov.Disclosure.Documents.Addresses;

namespace Gov.Disclosure.Documents.Writing;

/// <summary>Writes packages of Office so that the same report always gives the same bytes.</summary>
internal static class PackageWriting
{
    // Files of an archive have a time, and this is the earliest there is: that of writing would make every copy another.
    public static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // The set of properties that people name themselves, and the number of its first (ECMA-376, part 1, 22.3).
    private const string OwnProperties = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstProperty = 2;

    /// <summary>Says in the properties of a document or a workbook which contract and which forms it is written by.</summary>
    public static void Describe(OpenXmlPackage package, CustomFilePropertiesPart part, AnnualReport report)
    {
        package.ChangeIdOfPart(part, "rId2");
        part.Properties = new Properties(ContractFact.Of(report).Select((fact, index) =>
            new CustomDocumentProperty(new VTLPWSTR(fact.Value)) { FormatId = OwnProperties, PropertyId = FirstProperty + index, Name = fact.Name }));
    }

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
