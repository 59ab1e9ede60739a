using System.Text.Json;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure.Json;

/// <summary>The parts of a report that the library does not know, while the report is written.</summary>
internal sealed class UnknownMembers
{
    private readonly List<UnknownPart> _parts;

    public UnknownMembers(IEnumerable<UnknownPart> parts) => _parts = [.. parts];

    /// <summary>Writes key and value of one part, in the place of what the library would write there.</summary>
    public bool TryWrite(Utf8JsonWriter writer, JsonPointer pointer)
    {
        var found = _parts.FindIndex(part => part.Pointer == pointer);
        if (found < 0 || !pointer.TrySplit(out _, out var name))
        {
            return false;
        }

        Write(writer, name, _parts[found]);
        _parts.RemoveAt(found);
        return true;
    }

    /// <summary>Writes the parts of an object that have not been written, in the order they were read.</summary>
    public void WriteRest(Utf8JsonWriter writer, JsonPointer parent)
    {
        foreach (var part in _parts)
        {
            if (part.Pointer.TrySplit(out var at, out var name) && at == parent)
            {
                Write(writer, name, part);
            }
        }
    }

    /// <summary>Whether a part is sound: not nested too deep, no half of a surrogate pair in its texts.</summary>
    public static bool CanWrite(UnknownPart part)
    {
        using var buffer = new PooledBuffer();
        using var writer = new Utf8JsonWriter(buffer, JsonLayout.OneLine);
        try
        {
            writer.WriteStartObject();
            Write(writer, "", part);
            return true;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            writer.Reset();
            return false;
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, UnknownPart part)
    {
        // Parsed and written anew, so that the layout is that of the file it goes into.
        using var value = JsonDocument.Parse(part.Json);
        writer.WritePropertyName(name);
        value.WriteTo(writer);
    }
}
