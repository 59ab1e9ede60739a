using System.Text.Json;

namespace Gov.Disclosure.Json;

/// <summary>Makes the fields of one kind of object, one method per type of value.</summary>
/// <typeparam name="TOwner">The object.</typeparam>
internal static class FieldKinds<TOwner>
{
    public const string DatePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    public static Field<TOwner> Text(
        string name, Func<TOwner, string?> get, Action<TOwner, string?> set, bool required = false, bool nullable = true, TextPattern? rule = null) => new(
        name,
        FieldType.Text,
        (ref ReportReader reader, Field<TOwner> field, TOwner owner, JsonPlace at) =>
        {
            if (reader.TryReadText(field, at, rule, out var text))
            {
                set(owner, text);
            }
        },
        (writer, field, owner, _) => WriteText(writer.Json, field, get(owner)))
        {
            IsRequired = required,
            IsNullable = nullable,
            Pattern = rule?.Pattern,
        };

    public static Field<TOwner> Year(string name, Func<TOwner, int?> get, Action<TOwner, int?> set) => new(
        name,
        FieldType.Year,
        (ref ReportReader reader, Field<TOwner> field, TOwner owner, JsonPlace at) =>
        {
            if (reader.TryReadYear(at, out var year))
            {
                set(owner, year);
            }
        },
        (writer, field, owner, _) =>
        {
            if (get(owner) is { } year)
            {
                writer.Json.WriteNumber(field.Encoded, year);
            }
            else
            {
                writer.Json.WriteNull(field.Encoded);
            }
        })
    {
        IsRequired = true,
    };

    public static Field<TOwner> Date(string name, Func<TOwner, CalendarDate?> get, Action<TOwner, CalendarDate?> set, bool required = false) => new(
        name,
        FieldType.Date,
        (ref ReportReader reader, Field<TOwner> field, TOwner owner, JsonPlace at) =>
        {
            if (reader.TryReadDate(field, at, out var date))
            {
                set(owner, date);
            }
        },
        (writer, field, owner, _) => WriteText(writer.Json, field, get(owner)?.ToString()))
    {
        IsRequired = required,
        Pattern = DatePattern,
    };

    public static Field<TOwner> Choice<T>(string name, IReadOnlyList<(T Value, string Text)> choices, Func<TOwner, T?> get, Action<TOwner, T?> set)
        where T : struct, Enum => new(
        name,
        FieldType.Choice,
        (ref ReportReader reader, Field<TOwner> field, TOwner owner, JsonPlace at) =>
        {
            if (reader.TryReadChoice(field, at, choices, out var value))
            {
                set(owner, value);
            }
        },
        (writer, field, owner, _) => WriteText(writer.Json, field, get(owner) is { } value ? choices.First(choice => choice.Value.Equals(value)).Text : null))
        {
            Choices = [.. choices.Select(choice => choice.Text)],
        };

    public static Field<TOwner> Object<TChild>(string name, Field<TChild>[] fields, bool nullable, Func<TOwner, TChild?> get, Action<TOwner, TChild> set)
        where TChild : class, new() => new(
        name,
        FieldType.Object,
        (ref ReportReader reader, Field<TOwner> field, TOwner owner, JsonPlace at) =>
        {
            if (reader.IsAtObject(at, field.IsNullable))
            {
                var child = new TChild();
                set(owner, child);
                reader.ReadObject(fields, child, at);
            }
        },
        (writer, field, owner, at) =>
        {
            if (get(owner) is not { } child)
            {
                writer.Json.WriteNull(field.Encoded);
                return;
            }

            writer.Json.WritePropertyName(field.Encoded);
            writer.WriteObject(fields, child, at);
        })
        {
            IsRequired = true,
            IsNullable = nullable,
            Fields = fields,
        };

    private static void WriteText(Utf8JsonWriter writer, Field field, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(field.Encoded, text);
        }
        else if (field.IsRequired)
        {
            writer.WriteNull(field.Encoded);
        }
    }
}
