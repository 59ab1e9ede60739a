using System.Text.Json;

namespace Gov.Disclosure.Json;

/// <summary>
/// A JSON text with the usual slips of hand-made files set aside, so that one reading finds the problems behind them too: a comma too
/// many or too few, a missing colon, a comment, a bare word or a half-written number where a value belongs, single quotes. Nothing is made up: a value that is
/// none becomes an empty list, which no cell or text takes, and every place remains an error. What cannot be set aside ends the mending.
/// </summary>
internal sealed class MendedJson
{
    // A file that needs more is not hand-made JSON with slips, and every mend walks the text once more.
    private const int MaxMends = 100;
    private const long MaxWork = 32 * 1024 * 1024;

    private static readonly byte[] NoValue = [(byte)'[', (byte)']'];

    private readonly List<(int At, int Count)> _insertions = [];
    private readonly List<Mend> _mends = [];
    private List<byte> _text;

    private MendedJson(ReadOnlySpan<byte> source) => _text = [.. source.ToArray()];

    /// <summary>One place that was set aside.</summary>
    /// <param name="Start">Where it starts in the source.</param>
    /// <param name="ValueStart">Where the stand-in for a value starts in the mended text; -1 where no value was touched.</param>
    public readonly record struct Mend(int Start, int ValueStart);

    public IReadOnlyList<Mend> Mends => _mends;

    public byte[] Bytes => [.. _text];

    /// <summary>Mends a text that is not well-formed as far as can be done without a guess.</summary>
    /// <returns>The mended text; null where nothing could be set aside.</returns>
    public static MendedJson? Of(ReadOnlySpan<byte> source)
    {
        if (source.Length > MaxWork)
        {
            return null;
        }

        var mended = new MendedJson(source);
        var work = 0L;
        while (mended._mends.Count < MaxMends && (work += source.Length) <= MaxWork && mended.MendNext())
        {
        }

        // Brackets that are never closed put everything behind them in the wrong place; the text is better left as it was.
        return mended._mends.Count > 0 && !mended.EndsOpen() ? mended : null;
    }

    /// <summary>The place in the source of a place in the mended text.</summary>
    public int ToSource(int offset)
    {
        var inserted = 0;
        foreach (var (at, count) in _insertions)
        {
            inserted += Math.Max(0, Math.Min(count, offset - at));
        }

        return offset - inserted;
    }

    private bool EndsOpen() => Break.Find([.. _text]) is { } stop && SkipBlank(stop.TokenEnd) >= _text.Count;

    private bool MendNext() => Break.Find([.. _text]) is { } stop && TryMend(stop);

    private bool TryMend(Break stop)
    {
        var at = SkipBlank(stop.TokenEnd);
        var comma = -1;
        if (Is(at, ',') && stop.AfterValue)
        {
            comma = at;
            at = SkipBlank(at + 1);
        }

        if (at >= _text.Count)
        {
            return false;
        }

        var found = (char)_text[at];
        switch (found)
        {
            case '/' when Is(at + 1, '/') || Is(at + 1, '*'):
                return BlankComment(at);
            case < ' ':
                return Blank(at, at + 1, at);
            case '}' or ']' when comma >= 0:
                return Blank(comma, comma + 1, comma);
            case ',' or '}' or ']' when stop.AfterKey:
                return Replace(at, 0, at);
            case ',':
                return Blank(at, at + 1, at);
            case '}' or ']':
                return false;
        }

        if (stop.AfterValue && comma < 0)
        {
            return Insert(at, ",", at);
        }

        var expectsKey = stop.InObject && !stop.AfterKey;
        return found switch
        {
            '"' => MendString(at, stop.Error, expectsKey),
            '\'' => MendQuotes(at),
            '{' or '[' or ':' => false,
            _ when expectsKey => QuoteKey(at),
            _ => Replace(at, WordEnd(at) - at, at),
        };
    }

    private bool BlankComment(int at)
    {
        var end = at + 2;
        if (Is(at + 1, '/'))
        {
            while (end < _text.Count && _text[end] != '\n')
            {
                end++;
            }

            return Blank(at, end, at);
        }

        while (end + 1 < _text.Count && !(Is(end, '*') && Is(end + 1, '/')))
        {
            end++;
        }

        return end + 1 < _text.Count && Blank(at, end + 2, at);
    }

    /// <summary>A string that is no JSON string, or a key without its colon.</summary>
    private bool MendString(int at, int error, bool isKey)
    {
        var end = at + 1;
        while (end < _text.Count && !Is(end, '"') && !Is(end, '\n'))
        {
            end += Is(end, '\\') ? 2 : 1;
        }

        if (end < error && Is(end, '"'))
        {
            return isKey && Insert(SkipBlank(end + 1), ":", error);
        }

        if (error >= _text.Count || error <= at)
        {
            return false;
        }

        if (_text[error] < ' ')
        {
            return !Is(error, '\n') && !Is(error, '\r') && Blank(error, error + 1, error);
        }

        var escape = error;
        while (escape > at && !Is(escape, '\\'))
        {
            escape--;
        }

        if (escape == at)
        {
            return false;
        }

        _text[escape] = (byte)'?';
        return Note(escape);
    }

    private bool MendQuotes(int at)
    {
        var end = at + 1;
        while (end < _text.Count && _text[end] is not ((byte)'\'' or (byte)'"' or (byte)'\\' or (byte)'\n'))
        {
            end++;
        }

        if (!Is(end, '\''))
        {
            return false;
        }

        _text[at] = _text[end] = (byte)'"';
        return Note(at);
    }

    private bool QuoteKey(int at)
    {
        var end = WordEnd(at);
        if (end == at || !Is(SkipBlank(end), ':') || _text[at] is >= (byte)'0' and <= (byte)'9')
        {
            return false;
        }

        _mends.Add(new Mend(ToSource(at), -1));
        Insert(at, "\"");
        Insert(end + 1, "\"");
        return true;
    }

    private bool Blank(int start, int end, int place)
    {
        for (var i = start; i < end; i++)
        {
            if (!Is(i, '\n'))
            {
                _text[i] = (byte)' ';
            }
        }

        return Note(place);
    }

    private bool Insert(int at, string text, int place)
    {
        Note(place);
        Insert(at, text);
        return true;
    }

    private void Insert(int at, string text)
    {
        _text.InsertRange(at, text.Select(character => (byte)character));
        _insertions.Add((at, text.Length));
    }

    /// <summary>Puts the value that is none in the place of a word.</summary>
    private bool Replace(int at, int length, int place)
    {
        _mends.Add(new Mend(ToSource(place), at));
        if (length < NoValue.Length)
        {
            _text.InsertRange(at + length, new byte[NoValue.Length - length]);
            _insertions.Add((at + length, NoValue.Length - length));
        }

        for (var i = 0; i < Math.Max(length, NoValue.Length); i++)
        {
            _text[at + i] = i < NoValue.Length ? NoValue[i] : (byte)' ';
        }

        return true;
    }

    private bool Note(int place)
    {
        _mends.Add(new Mend(ToSource(place), -1));
        return true;
    }

    private bool Is(int at, char character) => at < _text.Count && _text[at] == character;

    private int SkipBlank(int at)
    {
        while (at < _text.Count && _text[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }

    private int WordEnd(int at)
    {
        while (at < _text.Count && " \t\r\n,:{}[]\"'/".IndexOf((char)_text[at]) < 0)
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a text stops being JSON: the end of the last sound token, what kind it was, and where the tokenizer gave up.</summary>
    private readonly record struct Break(int TokenEnd, int Error, bool AfterValue, bool AfterKey, bool InObject)
    {
        public static Break? Find(ReadOnlySpan<byte> text)
        {
            var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = ReportReader.MaxDepth });
            var inObject = new Stack<bool>();
            var end = 0;
            var last = JsonTokenType.None;
            try
            {
                while (json.Read())
                {
                    (end, last) = ((int)json.BytesConsumed, json.TokenType);
                    if (last is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        inObject.Push(last == JsonTokenType.StartObject);
                    }
                    else if (last is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    {
                        inObject.Pop();
                    }

                    if (inObject.Count == 0)
                    {
                        return null;
                    }
                }

                return null;
            }
            catch (JsonException failure)
            {
                if (inObject.Count is 0 or >= ReportReader.MaxDepth)
                {
                    return null;
                }

                var afterKey = last == JsonTokenType.PropertyName;
                return new Break(
                    end, ReportReader.OffsetOf(failure, text), !afterKey && last is not (JsonTokenType.StartObject or JsonTokenType.StartArray), afterKey,
                    inObject.Peek());
            }
        }
    }
}
