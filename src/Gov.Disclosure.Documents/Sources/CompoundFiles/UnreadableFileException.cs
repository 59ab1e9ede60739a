namespace Gov.Disclosure.Documents.Sources.CompoundFiles;

/// <summary>Why a binary file cannot be read. It never leaves the reader, which makes a diagnostic of it.</summary>
internal sealed class UnreadableFileException(ValueWord reason) : Exception(reason.ToString())
{
    public ValueWord Reason { get; } = reason;
}
