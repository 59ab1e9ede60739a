using System.Text.Json;

namespace Gov.Disclosure.Json;

/// <summary>Keeps what the library does not know of a report whose version of the contract is a newer one of the same major.</summary>
internal sealed class UnknownKeeper
{
    private readonly List<UnknownPart> _parts = [];

    public UnknownKeeper(ReadOnlySpan<byte> source) => IsNewer = VersionOf(source) is { } version
        && version != AnnualReport.CurrentSchemaVersion && TextPattern.SchemaVersion.Holds(version) && CompareVersion(version) > 0;

    /// <summary>Whether the file says that it is of a newer minor version. In any other, what is unknown is a mistake.</summary>
    public bool IsNewer { get; }

    public bool Has(JsonPointer at) => _parts.Exists(part => part.Pointer == at);

    /// <summary>Keeps a value, where it is one that can be written back.</summary>
    public bool TryKeep(JsonPointer at, string json)
    {
        var part = new UnknownPart(at, json);
        var isSound = UnknownMembers.CanWrite(part);
        if (isSound)
        {
            _parts.Add(part);
        }

        return isSound;
    }

    public void PutInto(AnnualReport? report)
    {
        foreach (var part in _parts)
        {
            report?.UnknownParts.Add(part);
        }
    }

    /// <summary>How a well-formed version of the contract compares with that of this library: above 0 where it is newer.</summary>
    public static int CompareVersion(string version)
    {
        var (minor, known) = (MinorOf(version), MinorOf(AnnualReport.CurrentSchemaVersion));
        return minor.Length != known.Length ? minor.Length.CompareTo(known.Length) : string.CompareOrdinal(minor, known);
    }

    /// <summary>The number behind the point without leading zeros, so that longer means larger.</summary>
    private static string MinorOf(string version) => version.Substring(version.IndexOf('.') + 1).TrimStart('0');

    /// <summary>The version the file names, wherever in it that stands: what is unknown may come before it.</summary>
    private static string? VersionOf(ReadOnlySpan<byte> source)
    {
        var json = new Utf8JsonReader(source, new JsonReaderOptions { MaxDepth = ReportReader.MaxTokenizerDepth });
        try
        {
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isVersion = JsonText.Is(ref json, ReportFields.SchemaVersionKeyUtf8);
                json.Read();
                if (isVersion)
                {
                    return json.TokenType == JsonTokenType.String ? JsonText.Of(ref json) : null;
                }

                json.Skip();
            }
        }
        catch (JsonException)
        {
            // The text breaks off before it names its version; the reader says so.
        }

        return null;
    }
}
