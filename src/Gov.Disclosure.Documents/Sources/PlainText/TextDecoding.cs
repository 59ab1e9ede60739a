using System.Text;

namespace Gov.Disclosure.Documents.Sources.PlainText;

/// <summary>Finds out the encoding of a text: UTF-8, with or without mark, UTF-16 with mark, or else GB18030, which includes GBK and GB 2312.</summary>
internal static class TextDecoding
{
    private const string Gb18030 = "GB18030";

    /// <summary>Decodes a text whose encoding is not known.</summary>
    /// <param name="bytes">The bytes of the file, with or without a mark.</param>
    /// <param name="text">The text without its mark; empty where the bytes fit none of the encodings.</param>
    public static bool TryDecode(byte[] bytes, out string text) => TryDecode(bytes, (string?)null, out text);

    /// <summary>Decodes a text that may be of another encoding, which goes before GB18030: that fits most bytes there are.</summary>
    public static bool TryDecode(byte[] bytes, string? other, out string text) =>
        TryDecode(bytes, (Encoding?)Marked(bytes) ?? new UTF8Encoding(false, true), out text)
        || (Marked(bytes) is null && other is not null && Strict(other) is { } named && TryDecode(bytes, named, out text))
        || (Marked(bytes) is null && TryDecode(bytes, Strict(Gb18030)!, out text));

    /// <summary>Decodes with an encoding, and fails on bytes that it does not have.</summary>
    internal static bool TryDecode(byte[] bytes, Encoding encoding, out string text)
    {
#if NET
        // Asked first, as it takes longer to catch what a decoder throws than to decode a page.
        if (encoding is UTF8Encoding && !System.Text.Unicode.Utf8.IsValid(bytes))
        {
            text = "";
            return false;
        }

#endif
        try
        {
            text = encoding.GetString(bytes).TrimStart('\uFEFF');
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>The encoding of a name, taken from the code pages directly so that nothing is registered for the whole process.</summary>
    private static Encoding? Strict(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static UnicodeEncoding? Marked(byte[] bytes) =>
        bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE ? new UnicodeEncoding(false, true, true)
        : bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF ? new UnicodeEncoding(true, true, true)
        : null;
}
