using System.Text.Json;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Json;

/// <summary>
/// Reads one report from UTF-8 JSON that nobody vouches for. Every problem is noted with its place and reading goes on;
/// what could not be read stays blank and is always accompanied by a problem.
/// </summary>
internal ref partial struct ReportReader
{
    // No report nests deeper than six levels; the tokenizer itself is let deeper so that it can step over what is refused.
    public const int MaxDepth = 64;
    public const int MaxTokenizerDepth = 1_000_000;

    private readonly ReadOnlySpan<byte> _source;
    private readonly FormSet _forms;
    private readonly bool _takesPlainRows;
    private Utf8JsonReader _json;
    private JsonProblems _problems;
    private bool _brokeOff;
    private UnknownKeeper? _keeper;

    // Where the tokenizer's text starts in the source: it goes on behind every run of rows that was taken without it.
    private int _tokenizedFrom;

    private ReportReader(ReadOnlySpan<byte> source, ReportReadOptions options, bool takesPlainRows)
    {
        _takesPlainRows = takesPlainRows;
        _source = source;
        _forms = options.Forms;
        _json = new Utf8JsonReader(source, new JsonReaderOptions { MaxDepth = MaxTokenizerDepth });
        _problems = default;
        _brokeOff = false;
    }

    private readonly int TokenStart => _tokenizedFrom + (int)_json.TokenStartIndex;

    public static ReadResult Read(ReadOnlySpan<byte> utf8, ReportReadOptions options, int firstLine = 1)
    {
#pragma warning disable CA1031 // Bad data never throws here; what does is a defect, which is told as one.
        try
        {
            return ReadText(utf8, options, firstLine);
        }
        catch (Exception failure)
        {
            return ReadResult.OfDefect(failure, options.FileName, firstLine);
        }
#pragma warning restore CA1031
    }

    public void ReadObject<TOwner>(Field<TOwner>[] fields, TOwner owner, JsonPlace at)
    {
        var here = at.Pointer;
        var start = TokenStart;
        var seen = 0UL;
        var next = 0;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var position = (uint)next < (uint)fields.Length && _json.ValueSpan.SequenceEqual(fields[next].Utf8) ? next : Find(fields);
            if (!Accept(position, ref seen, here))
            {
                continue;
            }

            next = position + 1;
            var field = fields[position];
            _json.Read();
            field.Read(ref this, field, owner, new JsonPlace(here, field.Name));
        }

        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].IsRequired && (seen & (1UL << i)) == 0)
            {
                _problems.MissingKey(start, here, fields[i].Name);
            }
        }
    }

    public void ReadList<TItem, TOwner>(JsonPlace at, Field<TItem>[] fields, TOwner owner, Action<TOwner, TItem> add)
        where TItem : class, new()
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            Refuse(at, MessageTerm.Array);
            return;
        }

        for (var index = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; index++)
        {
            var itemAt = at.Pointer.Append(index);
            if (IsAtObject(itemAt, nullable: false))
            {
                var item = new TItem();
                ReadObject(fields, item, itemAt);
                add(owner, item);
            }
        }
    }

    /// <summary>Whether the reader stands on an object to be read; anything else but a permitted null is refused.</summary>
    public bool IsAtObject(JsonPlace at, bool nullable)
    {
        if (_json.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        if (_json.TokenType != JsonTokenType.Null || !nullable)
        {
            Refuse(at, MessageTerm.Object);
        }

        return false;
    }

    private static ReadResult ReadText(ReadOnlySpan<byte> utf8, ReportReadOptions options, int firstLine)
    {
        var source = JsonEncoding.WithoutMark(utf8, out var mark);
        var reader = new ReportReader(source, options, takesPlainRows: true);
        var report = reader.ReadRoot();
        if (reader._brokeOff)
        {
            // The place of a syntax error is known to a tokenizer that has seen every token before it.
            reader = new ReportReader(source, options, takesPlainRows: false);
            report = reader.ReadRoot();
            if (MendedJson.Of(source) is { } mended)
            {
                reader = new ReportReader(mended.Bytes, options, takesPlainRows: false);
                report = reader.ReadRoot();
                reader._problems.TraceBack(mended, source);
            }
        }

        if (mark == JsonEncoding.Mark.Utf8)
        {
            reader._problems.ByteOrderMark();
        }
        else if (mark == JsonEncoding.Mark.Utf16)
        {
            reader._problems.NotUtf8(0, JsonPointer.Root);
        }

        return new ReadResult(report, reader._problems.Locate(source, options.FileName, firstLine)) { FileName = options.FileName };
    }

    private AnnualReport? ReadRoot()
    {
        AnnualReport? report = null;
        try
        {
            if (JsonEncoding.IsBlank(_source))
            {
                _problems.EmptyFile();
                return null;
            }

            _json.Read();
            if (_json.TokenType != JsonTokenType.StartObject)
            {
                Refuse(JsonPointer.Root, MessageTerm.Object);
            }
            else
            {
                // What a file does not name is not put into it.
                report = new AnnualReport { Schema = null };
                ReadObject(ReportFields.All, report, JsonPointer.Root);
            }

            NoteTrailingText();
            _keeper?.PutInto(report);
        }
        catch (JsonException) when (_json.CurrentDepth >= MaxTokenizerDepth - 1)
        {
            // So deep only a refused value can be, and it has been noted.
        }
        catch (JsonException) when (_takesPlainRows)
        {
            _brokeOff = true;
        }
        catch (JsonException failure)
        {
            // The tokenizer cannot go on behind a syntax error; what was read before it stays.
            var offset = OffsetOf(failure, _source);
            _brokeOff = true;
            _problems.MalformedJson(offset, JsonEncoding.Excerpt(_source, offset), UnreadParts.Of(_source, report));
        }

        return report;
    }

    /// <summary>The place of a syntax error: the tokenizer gives the line, and the byte within it.</summary>
    public static int OffsetOf(JsonException failure, ReadOnlySpan<byte> source)
    {
        var offset = 0;
        for (var line = failure.LineNumber ?? 0; line > 0; line--)
        {
            offset += source.Slice(offset).IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(offset + (failure.BytePositionInLine ?? 0), source.Length);
    }

    private int Find<TOwner>(Field<TOwner>[] fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (JsonText.Is(ref _json, fields[i].Utf8))
            {
                return i;
            }
        }

        return -1;
    }

    private void NoteTrailingText()
    {
        var end = _tokenizedFrom + (int)_json.BytesConsumed;
        var rest = _source.Slice(end);
        if (!JsonEncoding.IsBlank(rest))
        {
            while (JsonEncoding.IsBlank(_source.Slice(end, 1)))
            {
                end++;
            }

            _problems.TrailingText(end, JsonEncoding.Excerpt(_source, end));
        }
    }
}
