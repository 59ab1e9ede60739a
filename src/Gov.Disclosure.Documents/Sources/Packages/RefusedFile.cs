namespace Gov.Disclosure.Documents.Sources.Packages;

/// <summary>Ends the reading of a file from deep inside, with the reason.</summary>
internal sealed class RefusedFile : Exception
{
    public RefusedFile(SourceReading reading) => Reading = reading;

    public SourceReading Reading { get; }
}
