using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Sources.CompoundFiles;

/// <summary>Reads files in a compound file: what is wrong inside one becomes a diagnostic.</summary>
internal static class CompoundReading
{
    /// <param name="bytes">The file.</param>
    /// <param name="format">The name of its format.</param>
    /// <param name="old">The versions of the format that are not read, and what is to be done with their files.</param>
    /// <param name="options">How to read.</param>
    /// <param name="read">Reads it.</param>
    public static SourceReading Of(
        byte[] bytes, string format, (string Versions, MessageTerm Advice) old, DocumentReadOptions options, Func<CompoundFile, SourceReading> read)
    {
        try
        {
            return read(CompoundFile.Open(bytes));
        }
        catch (UnreadableFileException failure)
        {
            return failure.Problem switch
            {
                FileProblem.Encrypted => SourceReading.Encrypted(),
                FileProblem.OldVersion => SourceReading.Unsupported(old.Versions, old.Advice),
                FileProblem.OtherContent when CompoundFile.IsOne(bytes) => SourceReading.Unsupported(format, old.Advice),
                FileProblem.TooLarge => SourceReading.PackageTooLarge(options),
                _ => SourceReading.Damaged(format, failure.Message),
            };
        }
    }
}
