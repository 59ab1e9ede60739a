using System.Text.Json;

namespace Gov.Disclosure.Json;

/// <summary>Compares the text a tokenizer stands on, whatever that text is.</summary>
internal static class JsonText
{
    /// <summary>The key or string; null where it is no text.</summary>
    public static string? Of(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether the key or string is this text. Half of a surrogate pair is no text, so it is none that anybody asks for.</summary>
    public static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        if (!json.ValueIsEscaped)
        {
            return json.ValueSpan.SequenceEqual(text);
        }

        try
        {
            return json.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
