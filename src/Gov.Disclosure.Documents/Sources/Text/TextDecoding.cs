using System.Text;

namespace Gov.Disclosure.Documents;

/// <summary>Finds out the encoding of a plain text: UTF-8, with or without mark, or UTF-16 with mark.</summary>
internal static class TextDecoding
{
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        var encoding = bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE ? new UnicodeEncoding(false, true, true)
            : bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF ? new UnicodeEncoding(true, true, true)
            : (Encoding)new UTF8Encoding(false, true);
        try
        {
            text = encoding.GetString(bytes.ToArray()).TrimStart('\uFEFF');
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
