using System.Text;
using System.Text.Json;

namespace Gov.Disclosure.Json;

/// <summary>What a field of the report outside the tables may hold; the schema is written from it.</summary>
internal enum FieldType
{
    Text,
    Year,
    Date,
    Choice,
    Object,
    List,
    Table,
}

/// <summary>One field of the report outside the tables: its key, what it may hold, and how it is read and written.</summary>
internal abstract class Field
{
    protected Field(string name, FieldType type)
    {
        Name = name;
        Type = type;
        Utf8 = Encoding.UTF8.GetBytes(name);
        Encoded = JsonEncodedText.Encode(name);
    }

    public string Name { get; }

    public FieldType Type { get; }

    public byte[] Utf8 { get; }

    public JsonEncodedText Encoded { get; }

    /// <summary>Whether the key must be present, even if its value is null.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether null may stand for a value that is not there.</summary>
    public bool IsNullable { get; init; } = true;

    /// <summary>The pattern a text must match, in the regular expressions all validators share.</summary>
    public string? Pattern { get; init; }

    /// <summary>The texts a choice permits.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The table, for a field that holds one.</summary>
    public TableKind? Table { get; init; }

    /// <summary>The fields of an object, or of each item of a list.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];
}

/// <summary>A field of one kind of object.</summary>
/// <typeparam name="TOwner">The object.</typeparam>
internal sealed class Field<TOwner> : Field
{
    public Field(string name, FieldType type, FieldRead<TOwner> read, FieldWrite<TOwner> write)
        : base(name, type)
    {
        Read = read;
        Write = write;
    }

    /// <summary>Reads the value the reader stands on.</summary>
    public FieldRead<TOwner> Read { get; }

    /// <summary>Writes key and value, or nothing for an optional field without value.</summary>
    public FieldWrite<TOwner> Write { get; }
}

/// <summary>Reads the value the reader stands on into its owner.</summary>
internal delegate void FieldRead<TOwner>(ref ReportReader reader, Field<TOwner> field, TOwner owner, JsonPlace at);

/// <summary>Writes key and value of a field of its owner.</summary>
internal delegate void FieldWrite<TOwner>(ReportWriter writer, Field<TOwner> field, TOwner owner, JsonPlace at);
