using System.Globalization;
using System.Text;
using Gov.Disclosure.Documents.Sources.Html;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>The encoding of a page, in which text can be put between its bytes.</summary>
internal sealed class PageEncoding
{
    private static readonly string[] Names = ["utf-8", "utf-16", "utf-16BE", "GB18030", "gb2312", "big5"];

    private readonly Encoding _encoding;
    private readonly int _mark;

    private PageEncoding(Encoding encoding, string page, int mark)
    {
        _encoding = encoding;
        _mark = mark;
        Page = page;
    }

    /// <summary>The page as its reader decodes it.</summary>
    public string Page { get; }

    /// <summary>The encoding that gives both what the reader has read and, back again, the same bytes; <see langword="null"/> where none does.</summary>
    public static PageEncoding? Of(byte[] bytes)
    {
        var page = HtmlDecoding.Decode(bytes);
        foreach (var name in Names)
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            var whole = encoding.GetString(bytes);
            if (whole.TrimStart('\uFEFF') == page && encoding.GetBytes(whole).AsSpan().SequenceEqual(bytes))
            {
                return new PageEncoding(encoding, page, encoding.GetByteCount(whole.Substring(0, whole.Length - page.Length)));
            }
        }

        return null;
    }

    /// <summary>Writes the bytes of the page with texts in between.</summary>
    public void Write(Stream target, byte[] bytes, SortedDictionary<int, string> inserted)
    {
        var (character, at) = (0, 0);
        var next = _mark;
        foreach (var (place, text) in inserted.Select(entry => (entry.Key, entry.Value)))
        {
            next += _encoding.GetByteCount(Page.Substring(character, place - character));
            character = place;
            target.Write(bytes, at, next - at);
            at = next;
            var added = _encoding.GetBytes(Encodable(text));
            target.Write(added, 0, added.Length);
        }

        target.Write(bytes, at, bytes.Length - at);
    }

    /// <summary>What the encoding lacks, by its number.</summary>
    private string Encodable(string text)
    {
        if (_encoding.GetString(_encoding.GetBytes(text)) == text)
        {
            return text;
        }

        var encodable = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (_encoding.GetString(_encoding.GetBytes(element)) == element)
            {
                encodable.Append(element);
            }
            else
            {
                for (var i = 0; i < element.Length; i += char.IsHighSurrogate(element[i]) ? 2 : 1)
                {
                    encodable.Append("&#").Append(char.ConvertToUtf32(element, i).ToString(CultureInfo.InvariantCulture)).Append(';');
                }
            }
        }

        return encodable.ToString();
    }
}
