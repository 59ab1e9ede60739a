using System.Text.Json;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Json;

/// <content>What the keys of a report hold besides its tables: texts, years, dates and choices.</content>
internal ref partial struct ReportReader
{
    public bool TryReadText(Field field, JsonPlace at, TextPattern? rule, out string? text)
    {
        text = null;
        if (_json.TokenType == JsonTokenType.Null && field.IsNullable)
        {
            return true;
        }

        if (_json.TokenType != JsonTokenType.String)
        {
            Refuse(at, field.IsNullable ? MessageTerm.TextOrNull : MessageTerm.Text);
            return false;
        }

        text = GetText(at);
        if (rule is not null && !rule.Holds(text))
        {
            _problems.InvalidText(TokenStart, at.Pointer, rule.Expected, text);
            return false;
        }

        if (rule == TextPattern.SchemaVersion && text != AnnualReport.CurrentSchemaVersion && UnknownKeeper.CompareVersion(text) >= 0)
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
                _problems.NumberOutOfRange(TokenStart, at.Pointer, MessageTerm.Year, RawValue());
                return false;
            default:
                Refuse(at, MessageTerm.Year);
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
            _problems.InvalidText(TokenStart, at.Pointer, JsonProblems.Term(MessageTerm.Date), text);
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
            _problems.InvalidText(TokenStart, at.Pointer, JsonProblems.OneOf(choices.Select(choice => choice.Text)), text);
        }

        return false;
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
}
