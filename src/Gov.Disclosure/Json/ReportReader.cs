using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gov.Disclosure;

/// <summary>
/// Reads one report from UTF-8 JSON that nobody vouches for. Every problem is noted with its place and reading goes on;
/// what could not be read stays blank and is always accompanied by a problem.
/// </summary>
internal ref struct ReportReader
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
        var source = JsonEncoding.WithoutMark(utf8, out var mark);
        var reader = new ReportReader(source, options, takesPlainRows: true);
        var report = reader.ReadRoot();
        if (reader._brokeOff)
        {
            // The place of a syntax error is known to a tokenizer that has seen every token before it.
            reader = new ReportReader(source, options, takesPlainRows: false);
            report = reader.ReadRoot();
            if (MendedText.Of(source) is { } mended)
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

    public void ReadTable(AnnualReport report, TableKind kind, JsonPlace at)
    {
        if (_json.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Refuse(at, ValueWord.Table);
            return;
        }

        var table = ReportTable.Create(FormDetection.Find(_json, kind, _forms));
        report.SetTable(table);
        ReadKeys(table, table.Form.Shape);
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
            Refuse(at, ValueWord.Array);
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
            Refuse(at, ValueWord.Object);
        }

        return false;
    }

    public bool TryReadText(Field field, JsonPlace at, TextRule? rule, out string? text)
    {
        text = null;
        if (_json.TokenType == JsonTokenType.Null && field.IsNullable)
        {
            return true;
        }

        if (_json.TokenType != JsonTokenType.String)
        {
            Refuse(at, field.IsNullable ? ValueWord.TextOrNull : ValueWord.Text);
            return false;
        }

        text = GetText(at);
        if (rule is not null && !rule.Holds(text))
        {
            _problems.InvalidText(TokenStart, at.Pointer, rule.Expected, text);
            return false;
        }

        if (rule == TextRule.SchemaVersion && text != AnnualReport.CurrentSchemaVersion)
        {
            _problems.UnknownSchemaVersion(TokenStart, at.Pointer, text);
        }

        return true;
    }

    public bool TryReadYear(JsonPlace at, out int? year)
    {
        year = null;
        switch (_json.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.Number when JsonNumbers.TryWhole(_json.ValueSpan, out var value) && value is >= ReportYears.First and <= ReportYears.Last:
                year = (int)value;
                return true;
            case JsonTokenType.Number:
                _problems.NumberOutOfRange(TokenStart, at.Pointer, ValueWord.Year, RawValue());
                return false;
            default:
                Refuse(at, ValueWord.Year);
                return false;
        }
    }

    public bool TryReadDate(Field field, JsonPlace at, out CalendarDate? date)
    {
        date = null;
        if (!TryReadText(field, at, null, out var text))
        {
            return false;
        }

        if (text is null)
        {
            return true;
        }

        if (!CalendarDate.TryParse(text, out var day))
        {
            _problems.InvalidText(TokenStart, at.Pointer, JsonProblems.Word(ValueWord.Date), text);
            return false;
        }

        date = day;
        return true;
    }

    public bool TryReadChoice<T>(Field field, JsonPlace at, IReadOnlyList<(T Value, string Text)> choices, out T? value)
        where T : struct, Enum
    {
        value = null;
        if (!TryReadText(field, at, null, out var text))
        {
            return false;
        }

        if (text is null)
        {
            return true;
        }

        foreach (var choice in choices)
        {
            if (choice.Text == text)
            {
                value = choice.Value;
                return true;
            }
        }

        if (!TryKeep(TokenStart, at.Pointer))
        {
            _problems.InvalidText(TokenStart, at.Pointer, string.Join(" | ", choices.Select(choice => choice.Text)), text);
        }

        return false;
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
                Refuse(JsonPointer.Root, ValueWord.Object);
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

    private void ReadKeys(ReportTable table, TableShape shape)
    {
        var keys = shape.Keys;
        var start = TokenStart;
        var seen = 0UL;
        var next = 0;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            // Nearly every file keeps the order of the form, so the key expected next is tried before all others.
            var position = (uint)next < (uint)keys.Length && _json.ValueSpan.SequenceEqual(keys[next].Utf8) ? next : shape.Find(ref _json);
            if (!Accept(position, ref seen, shape.Pointer))
            {
                continue;
            }

            next = position + 1;
            var key = keys[position];
            _json.Read();
            switch (key.Kind)
            {
                case TableKeyKind.Cell when _json.TokenType == JsonTokenType.Number && JsonNumbers.TryPlainCount(_json.ValueSpan, out var count):
                    table.SetWhole(key.Index, count);
                    break;
                case TableKeyKind.Cell:
                    ReadCell(table, key);
                    break;
                case TableKeyKind.Object:
                    if (_takesPlainRows && TryTakePlainRows(table, keys, ref position, ref seen))
                    {
                        next = position + 1;
                    }
                    else if (IsAtObject(key.Pointer, nullable: false))
                    {
                        ReadKeys(table, key.Child!);
                    }

                    break;
                case TableKeyKind.Form:
                    CheckForm(table, key);
                    break;
                case TableKeyKind.Narrative:
                    ReadNarrative(table, key);
                    break;
                case TableKeyKind.Unit:
                    ReadUnit(table, key);
                    break;
            }
        }

        var missing = shape.Required & ~seen;
        for (var i = 0; missing != 0; i++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                _problems.MissingKey(start, shape.Pointer, shape.Keys[i].Name);
            }
        }
    }

    /// <summary>
    /// Takes the row whose object the reader stands on, and those behind it, without the tokenizer; it goes on at the bracket that ends the
    /// last of them, which for it is that of the first.
    /// </summary>
    private bool TryTakePlainRows(ReportTable table, TableKey[] keys, ref int position, ref ulong seen)
    {
        if (_json.TokenType != JsonTokenType.StartObject || !keys[position].Child!.HoldsCellsOnly)
        {
            return false;
        }

        var end = PlainRows.Read(_source, TokenStart, table, keys, ref position, ref seen);
        if (end < 0)
        {
            return false;
        }

        _json = new Utf8JsonReader(_source.Slice(end), isFinalBlock: true, _json.CurrentState);
        _tokenizedFrom = end;
        return _json.Read();
    }

    /// <summary>Reads a cell that is not simply a count of up to 15 digits.</summary>
    private void ReadCell(ReportTable table, TableKey key)
    {
        var kind = table.Form.Cells[key.Index].Kind;
        switch (_json.TokenType)
        {
            case JsonTokenType.Number when JsonNumbers.TryCell(_json.ValueSpan, kind, out var cell):
                table[key.Index] = cell;
                break;
            case JsonTokenType.Number:
                _problems.NumberOutOfRange(TokenStart, key.Pointer, Expected(kind), RawValue());
                break;
            case JsonTokenType.Null:
                table[key.Index] = Cell.Blank;
                break;
            case JsonTokenType.String when JsonText.Is(ref _json, "/"u8):
                table[key.Index] = Cell.NotApplicable;
                break;
            case JsonTokenType.String:
                _problems.InvalidText(TokenStart, key.Pointer, JsonProblems.Word(Expected(kind)), GetText(key.Pointer));
                break;
            default:
                Refuse(key.Pointer, Expected(kind));
                break;
        }
    }

    private void CheckForm(ReportTable table, TableKey key)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            Refuse(key.Pointer, ValueWord.FormName);
        }
        else if (!JsonText.Is(ref _json, table.Form.Edition.Utf8) && !TryKeep(TokenStart, key.Pointer))
        {
            _problems.InvalidText(
                TokenStart,
                key.Pointer,
                string.Join(" | ", _forms.Of(table.Form.Kind).Select(form => form.Edition.Id)),
                GetText(key.Pointer));
        }
    }

    private void ReadNarrative(ReportTable table, TableKey key)
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            table.Narrative = GetText(key.Pointer);
        }
        else if (_json.TokenType != JsonTokenType.Null)
        {
            Refuse(key.Pointer, ValueWord.TextOrNull);
        }
    }

    private void ReadUnit(ReportTable table, TableKey key)
    {
        if (_json.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (_json.TokenType != JsonTokenType.String)
        {
            Refuse(key.Pointer, ValueWord.TextOrNull);
            return;
        }

        var text = GetText(key.Pointer);
        foreach (var (unit, label) in AmountUnits.All)
        {
            if (label == text)
            {
                table.SetUnit(table.Form.Cells[key.Index], unit);
                return;
            }
        }

        if (!TryKeep(TokenStart, key.Pointer))
        {
            _problems.InvalidText(TokenStart, key.Pointer, string.Join(" | ", AmountUnits.All.Select(entry => entry.Label)), text);
        }
    }

    /// <summary>Marks a key as seen; an unknown or repeated one is noted and its value stepped over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Accept(int position, ref ulong seen, JsonPointer at)
    {
        if (position >= 0 && (seen & (1UL << position)) == 0)
        {
            seen |= 1UL << position;
            return true;
        }

        RefuseKey(position, at);
        return false;
    }

    private void RefuseKey(int position, JsonPointer at)
    {
        var offset = TokenStart;
        var name = GetText(at);
        var place = at.Append(name);
        _json.Read();
        if (position < 0 && TryKeep(offset, place))
        {
            return;
        }

        if (position < 0 && _keeper?.Has(place) != true)
        {
            _problems.UnknownKey(offset, at, name);
        }
        else
        {
            _problems.DuplicateKey(offset, at, name);
        }

        StepOver(place);
    }

    /// <summary>Keeps the value the reader stands on as it is, where the file is of a newer minor version, and notes it.</summary>
    private bool TryKeep(int offset, JsonPointer at)
    {
        _keeper ??= new UnknownKeeper(_source);
        if (!_keeper.IsNewer || _keeper.Has(at))
        {
            return false;
        }

        var start = TokenStart;
        StepOver(at);
        var isKept = _keeper.TryKeep(at, JsonEncoding.Decode(_source.Slice(start, _tokenizedFrom + (int)_json.BytesConsumed - start)));
        if (isKept)
        {
            _problems.UnknownPart(offset, at);
        }

        return isKept;
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

    private void Refuse(JsonPlace at, ValueWord expected)
    {
        _problems.WrongType(TokenStart, at.Pointer, expected, _json.TokenType switch
        {
            JsonTokenType.StartObject => ValueWord.Object,
            JsonTokenType.StartArray => ValueWord.Array,
            JsonTokenType.String => ValueWord.Text,
            JsonTokenType.Number => ValueWord.Number,
            JsonTokenType.True or JsonTokenType.False => ValueWord.Boolean,
            _ => ValueWord.Null,
        });
        StepOver(at);
    }

    /// <summary>Steps over the value the reader stands on, noting it when it nests without reason.</summary>
    private void StepOver(JsonPlace at)
    {
        if (_json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var depth = _json.CurrentDepth;
        var noted = false;
        while (_json.Read() && _json.CurrentDepth > depth)
        {
            if (!noted && _json.CurrentDepth > MaxDepth)
            {
                _problems.TooDeep(TokenStart, at.Pointer);
                noted = true;
            }
        }
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

    private string GetText(JsonPlace at)
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half a surrogate pair: keep what can be kept and say so.
            _problems.NotUtf8(TokenStart, at.Pointer);
            return RawValue();
        }
    }

    private readonly string RawValue() => JsonEncoding.Decode(_json.ValueSpan);

    private static ValueWord Expected(CellKind kind) => kind switch
    {
        CellKind.Count => ValueWord.Count,
        CellKind.Change => ValueWord.Change,
        _ => ValueWord.Amount,
    };
}
