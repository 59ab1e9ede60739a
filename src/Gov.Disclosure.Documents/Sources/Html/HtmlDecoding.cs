using System.Text;
using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Sources.PlainText;

namespace Gov.Disclosure.Documents.Sources.Html;

/// <summary>
/// Decodes a page. What the bytes are goes before what the page says they are, because pages are often moved to another encoding and keep
/// the old declaration; the declaration decides where the bytes fit no Chinese encoding without loss.
/// </summary>
internal static class HtmlDecoding
{
    private const int DeclarationWithin = 4096;

    private static readonly Regex Charset = new(@"<meta[^>]*charset\s*=\s*[""']?(?<name>[\w\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <param name="bytes">The page.</param>
    /// <param name="charset">What its sender says, who has just written it; <see langword="null"/> where nobody does.</param>
    public static string Decode(byte[] bytes, string? charset = null) =>
        TextDecoding.TryDecode(bytes, charset, out var text) ? text : Declared(bytes).GetString(bytes);

    private static Encoding Declared(byte[] bytes)
    {
        var start = Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationWithin));
        var name = Charset.Match(start).Groups["name"].Value;
        return name.Length > 0 && CodePagesEncodingProvider.Instance.GetEncoding(name) is { } encoding ? encoding : Encoding.UTF8;
    }
}
