using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gov.Disclosure.Documents.Sources.Mht;

/// <summary>An entity of MIME (RFC 2045): fields, and a body that is a content or, in a multipart (RFC 2046), other entities.</summary>
internal sealed class MimePart
{
    // Saved pages nest two or three; each level goes through its bytes again.
    private const int Deepest = 8;

    private const int LongestHead = 64 * 1024;

    private static readonly Regex Parameter = new(@"[;\s](?<name>[\w\-]+)\s*=\s*(?:""(?<value>[^""]*)""|(?<value>[^\s;""]+))", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly ArraySegment<byte> _body;

    private MimePart(ArraySegment<byte> entity)
    {
        var name = "";
        var field = new StringBuilder();
        var start = 0;
        while (start < Math.Min(entity.Count, LongestHead))
        {
            var text = Latin1(NextLine(entity, ref start)).TrimEnd();
            if (text.Length == 0)
            {
                break;
            }

            if (text[0] is ' ' or '\t' && name.Length > 0)
            {
                // RFC 5322, 2.2.3: a field goes on in lines that begin with a blank.
                field.Append(text);
            }
            else if (text.IndexOf(':') is > 0 and var colon)
            {
                _fields[name] = field.ToString();
                name = text.Substring(0, colon).Trim();
                field.Clear().Append(text, colon + 1, text.Length - colon - 1);
            }
        }

        _fields[name] = field.ToString();

        _body = Slice(entity, start, entity.Count);
    }

    /// <summary>The type of the content without its parameters; plain text where none is given (RFC 2045, 5.2).</summary>
    public string Type => Field("Content-Type") is { Length: > 0 } type ? type.Split(';')[0].Trim() : "text/plain";

    /// <summary>The encoding a text says it is written in.</summary>
    public string? Charset => ParameterOf("charset");

    /// <summary>The entity a multipart of related ones begins with (RFC 2387, 3.2), as that names itself.</summary>
    public string? Start => ParameterOf("start");

    /// <summary>What other parts call this one (RFC 2557, 4.2).</summary>
    public string Id => Field("Content-ID").Trim().Trim('<', '>');

    public string Location => Field("Content-Location").Trim();

    /// <summary>The whole file, which may begin with a mark or with blanks.</summary>
    public static MimePart Of(byte[] bytes)
    {
        var start = Array.FindIndex(bytes, value => value is > (byte)' ' and < 0x80);
        return new MimePart(new ArraySegment<byte>(bytes, Math.Max(0, start), start < 0 ? 0 : bytes.Length - start));
    }

    /// <summary>The contents in this entity, however deep, in their order.</summary>
    public IEnumerable<MimePart> Contents() => Contents(0);

    /// <summary>The content as it was before it was encoded for mail (RFC 2045, 6).</summary>
    public byte[] Decode() =>
        Field("Content-Transfer-Encoding").Trim() is var encoding && encoding.Equals("quoted-printable", StringComparison.OrdinalIgnoreCase) ? QuotedPrintable()
        : encoding.Equals("base64", StringComparison.OrdinalIgnoreCase) ? FromBase64()
        : [.. _body];

    private IEnumerable<MimePart> Contents(int depth)
    {
        if (!Type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || ParameterOf("boundary") is not { } boundary)
        {
            yield return this;
            yield break;
        }

        foreach (var part in depth < Deepest ? Parts("--" + boundary) : [])
        {
            foreach (var content in part.Contents(depth + 1))
            {
                yield return content;
            }
        }
    }

    /// <summary>The parts between lines that begin with the mark; a file cut off ends with the part it has begun.</summary>
    private IEnumerable<MimePart> Parts(string mark)
    {
        var begin = -1;
        var start = 0;
        while (start < _body.Count)
        {
            var lineStart = start;
            var line = NextLine(_body, ref start);
            if (line.Count < mark.Length || Latin1(Slice(line, 0, mark.Length)) != mark
                || Latin1(Slice(line, mark.Length, line.Count)).Trim() is not ("" or "--"))
            {
                continue;
            }

            if (begin >= 0)
            {
                yield return new MimePart(Slice(_body, begin, lineStart));
            }

            begin = start;
            if (line.Count > mark.Length && line.Array![line.Offset + mark.Length] == '-')
            {
                yield break;
            }
        }

        if (begin >= 0)
        {
            yield return new MimePart(Slice(_body, begin, _body.Count));
        }
    }

    /// <summary>RFC 2045, 6.7: = and two digits are a byte, = at the end of a line joins it to the next. What is neither stays as it is.</summary>
    private byte[] QuotedPrintable()
    {
        var decoded = new MemoryStream(_body.Count);
        var (bytes, end) = (_body.Array!, _body.Offset + _body.Count);
        for (var i = _body.Offset; i < end; i++)
        {
            if (bytes[i] != '=')
            {
                decoded.WriteByte(bytes[i]);
                continue;
            }

            var next = i + 1;
            if (next + 1 < end && byte.TryParse(
                Latin1(new ArraySegment<byte>(bytes, next, 2)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                decoded.WriteByte(value);
                i = next + 1;
                continue;
            }

            while (next < end && bytes[next] is (byte)' ' or (byte)'\t' or (byte)'\r')
            {
                next++;
            }

            if (next < end && bytes[next] != '\n')
            {
                decoded.WriteByte(bytes[i]);
            }
            else
            {
                i = next;
            }
        }

        return decoded.ToArray();
    }

    /// <summary>RFC 2045, 6.8: what is not of the alphabet is passed over.</summary>
    private byte[] FromBase64()
    {
        var text = new byte[_body.Count + 3];
        var length = 0;
        foreach (var value in _body)
        {
            if (value == '=')
            {
                break;
            }

            if (value is (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'/')
            {
                text[length++] = value;
            }
        }

        // A lone last character holds no whole byte.
        length -= length % 4 == 1 ? 1 : 0;
        while (length % 4 != 0)
        {
            text[length++] = (byte)'=';
        }

        Base64.DecodeFromUtf8InPlace(text.AsSpan(0, length), out var written);
        return text.AsSpan(0, written).ToArray();
    }

    private string Field(string name) => _fields.TryGetValue(name, out var value) ? value : "";

    private string? ParameterOf(string name) => Parameter.Matches(Field("Content-Type")).Cast<Match>()
        .FirstOrDefault(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))?.Groups["value"].Value;

    private static ArraySegment<byte> NextLine(ArraySegment<byte> bytes, ref int start)
    {
        var end = Array.IndexOf(bytes.Array!, (byte)'\n', bytes.Offset + start, bytes.Count - start) is >= 0 and var found ? found - bytes.Offset : bytes.Count;
        var line = Slice(bytes, start, end);
        start = Math.Min(end + 1, bytes.Count);
        return line;
    }

    private static ArraySegment<byte> Slice(ArraySegment<byte> bytes, int start, int end) => new(bytes.Array!, bytes.Offset + start, end - start);

    private static string Latin1(ArraySegment<byte> bytes) => Encoding.GetEncoding(28591).GetString(bytes.Array!, bytes.Offset, bytes.Count);
}
