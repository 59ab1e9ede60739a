using Gov.Disclosure.Documents.Sources.CompoundFiles;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>Documents of Word 97 to 2003 (.doc) and of WPS Writer (.wps), as [MS-DOC] describes them. They read as what .docx makes of them does.</summary>
internal static class WordBinarySource
{
    private const string Format = "doc";

    private static readonly (string Versions, MessageTerm Advice) Old = ("Word 6.0/95", MessageTerm.SaveAsDocx);

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options) =>
        CompoundReading.Of(bytes, Format, Old, options, file => WordBinaryFlow.Read(FileInformation.Of(file), options));
}
