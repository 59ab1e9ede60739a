using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Gov.Disclosure.Documents.Sources.Packages;

/// <summary>Opens the packages of Word and Excel: what refuses one is asked first, and what is wrong inside makes it a damaged file.</summary>
internal static class PackageReading
{
    public static SourceReading Of(byte[] bytes, string format, DocumentReadOptions options, Func<Stream, SourceReading> read)
    {
        if (PackageInspection.Refuse(bytes, format, options) is { } refused)
        {
            return refused;
        }

        try
        {
            return read(new MemoryStream(bytes, writable: false));
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            return SourceReading.Damaged(format, failure.Message);
        }
    }

    /// <summary>Whether the library throws so for what is wrong inside a package.</summary>
    public static bool IsDamage(Exception failure) =>
        failure is OpenXmlPackageException or FormatException or InvalidDataException or XmlException or IOException or InvalidOperationException
            or ArgumentException or OverflowException;
}
