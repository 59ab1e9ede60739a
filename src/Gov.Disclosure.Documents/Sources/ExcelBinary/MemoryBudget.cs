using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.ExcelBinary;

/// <summary>How many bytes what is read may still take in memory; a small record of a file may stand for many cells.</summary>
internal sealed class MemoryBudget(long bytes)
{
    private long _left = bytes;

    public void Take(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new UnreadableFileException(FileProblem.TooLarge);
        }
    }
}
