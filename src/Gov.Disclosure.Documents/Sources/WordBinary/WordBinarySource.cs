using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>Documents of Word 97 to 2003 (.doc) and of WPS Writer (.wps), as [MS-DOC] describes them. They read as what .docx makes of them does.</summary>
internal static class WordBinarySource
{
    private const string Format = "doc";

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        try
        {
            return WordBinaryFlow.Read(FileInformation.Of(CompoundFile.Open(bytes)), options);
        }
        catch (UnreadableFileException failure)
        {
            return SourceReading.Damaged(Format, failure.Reason);
        }
    }
}
