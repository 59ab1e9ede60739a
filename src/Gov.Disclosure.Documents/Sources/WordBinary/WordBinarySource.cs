using Gov.Disclosure.Documents.Sources.CompoundFiles;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>Documents of Word 97 to 2003 (.doc) and of WPS Writer (.wps), as [MS-DOC] describes them. They read as what .docx makes of them does.</summary>
internal static class WordBinarySource
{
    private const string Format = "doc";

    private static readonly (string Versions, MessageTerm Advice) Old = ("Word 6.0/95", MessageTerm.SaveAsDocx);

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) => StandsAlone(bytes)
        ? SourceReading.Unsupported(Old.Versions, Old.Advice)
        : CompoundReading.Of(bytes, Format, Old, options, file => WordBinaryFlow.Read(FileInformation.Of(file), options));

    /// <summary>Up to Word 2.0 a document was a file without a container; it begins with a number of its own.</summary>
    private static bool StandsAlone(byte[] bytes) => bytes.Length > 2 && bytes[1] == 0xA5 && bytes[0] is 0x9B or 0xDB;
}
