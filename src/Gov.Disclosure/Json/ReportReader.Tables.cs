using System.Text.Json;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Json;

/// <content>The tables: rows in the order of the form, cells in their three states.</content>
internal ref partial struct ReportReader
{
    public void ReadTable(AnnualReport report, TableKind kind, JsonPlace at)
    {
        if (_json.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Refuse(at, MessageTerm.Table);
            return;
        }

        var table = ReportTable.Create(WrittenForm.Find(_json, kind, _forms));
        report.SetTable(table);
        ReadKeys(table, TableShape.Of(table.Form));
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
                _problems.InvalidText(TokenStart, key.Pointer, JsonProblems.Term(Expected(kind)), GetText(key.Pointer));
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
            Refuse(key.Pointer, MessageTerm.FormName);
        }
        else if (!JsonText.Is(ref _json, table.Form.Edition.Utf8) && !TryKeep(TokenStart, key.Pointer))
        {
            _problems.InvalidText(
                TokenStart,
                key.Pointer,
                JsonProblems.OneOf(_forms.Of(table.Form.Kind).Select(form => form.Edition.Id)),
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
            Refuse(key.Pointer, MessageTerm.TextOrNull);
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
            Refuse(key.Pointer, MessageTerm.TextOrNull);
            return;
        }

        var text = GetText(key.Pointer);
        if (AmountUnits.Find(text) is { } unit)
        {
            table.SetUnit(table.Form.Cells[key.Index], unit);
        }
        else if (!TryKeep(TokenStart, key.Pointer))
        {
            _problems.InvalidText(TokenStart, key.Pointer, JsonProblems.OneOf(AmountUnits.All.Select(entry => entry.Label)), text);
        }
    }

    private static MessageTerm Expected(CellKind kind) => kind switch
    {
        CellKind.Count => MessageTerm.Count,
        CellKind.Change => MessageTerm.Change,
        _ => MessageTerm.Amount,
    };
}
