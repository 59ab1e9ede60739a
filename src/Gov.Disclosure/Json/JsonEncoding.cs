using System.Runtime.CompilerServices;
using System.Text;

namespace Gov.Disclosure.Json;

/// <summary>The bytes of a JSON file: marks at its start, white space, and text that may not be UTF-8.</summary>
internal static class JsonEncoding
{
    public enum Mark
    {
        None,
        Utf8,
        Utf16,
    }

    /// <summary>Gives the text behind a byte order mark as UTF-8; UTF-16, which no JSON file may be, is converted.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes, out Mark mark)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            mark = Mark.Utf8;
            return bytes.Slice(3);
        }

        mark = bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)) ? Mark.Utf16 : Mark.None;
        if (mark == Mark.None)
        {
            return bytes;
        }

        var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        return Encoding.Convert(encoding, Encoding.UTF8, bytes.Slice(2).ToArray());
    }

    /// <summary>Whether JSON lets the byte stand between two tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhiteSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    public static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        foreach (var character in bytes)
        {
            if (!IsWhiteSpace(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first characters from a place on, for people to recognise it; empty at the end.</summary>
    public static string Excerpt(ReadOnlySpan<byte> bytes, int offset)
    {
        const int Length = 24;
        var rest = Decode(bytes.Slice(offset, Math.Min(Length * 4, bytes.Length - offset))).Trim();
        var line = rest.IndexOf('\n');
        rest = line < 0 ? rest : rest.Substring(0, line).TrimEnd();
        return rest.Length <= Length ? rest : rest.Substring(0, Length) + "…";
    }

    /// <summary>The text of bytes that should be UTF-8; what is not is replaced by U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
#if NET
        return Encoding.UTF8.GetString(bytes);
#else
        return Encoding.UTF8.GetString(bytes.ToArray());
#endif
    }
}
