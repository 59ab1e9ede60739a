using System.Text;
using System.Text.Json;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Json;

/// <summary>What a key of a table's JSON leads to.</summary>
internal enum TableKeyKind
{
    Form,
    Narrative,
    Cell,
    Unit,
    Object,
}

/// <summary>One key of a table's JSON.</summary>
internal sealed class TableKey
{
    public TableKey(string name, TableKeyKind kind, JsonPointer parent, int index = -1, TableShape? child = null)
    {
        Name = name;
        Utf8 = Encoding.UTF8.GetBytes(name);
        Written = Encoding.UTF8.GetBytes($"\"{name}\":");
        Encoded = JsonEncodedText.Encode(name);
        Kind = kind;
        Index = index;
        Child = child;
        Pointer = parent.Append(name);
    }

    public string Name { get; }

    public byte[] Utf8 { get; }

    /// <summary>The key as it is written, with quotes and colon.</summary>
    public byte[] Written { get; }

    public JsonEncodedText Encoded { get; }

    public TableKeyKind Kind { get; }

    /// <summary>The index of the cell, or for a unit of the cell it belongs to.</summary>
    public int Index { get; }

    public TableShape? Child { get; }

    /// <summary>The row or group of rows an object stands for.</summary>
    public FormPart? Part { get; init; }

    public JsonPointer Pointer { get; }

    public bool IsRequired => Kind != TableKeyKind.Narrative;
}

/// <summary>
/// The JSON objects of a table in the order of its form, derived from the description once. Reader, writer and schema walk this shape.
/// An object has at most 64 keys, so that the keys seen fit one bit set.
/// </summary>
internal sealed class TableShape
{
    public const string FormKey = "form";
    public const string NarrativeKey = "narrative";

    private static readonly ByForm<TableShape> Known = new(Make);

    private TableShape(JsonPointer pointer, TableKey[] keys)
    {
        Pointer = pointer;
        Keys = keys;
        HoldsCellsOnly = Array.TrueForAll(keys, key => key.Kind == TableKeyKind.Cell);
        for (var i = 0; i < keys.Length; i++)
        {
            Required |= keys[i].IsRequired ? 1UL << i : 0;
        }
    }

    public static byte[] FormKeyUtf8 { get; } = Encoding.UTF8.GetBytes(FormKey);

    public JsonPointer Pointer { get; }

    public TableKey[] Keys { get; }

    /// <summary>Whether the object is a row whose keys are all cells.</summary>
    public bool HoldsCellsOnly { get; }

    /// <summary>One bit for each key that must be present.</summary>
    public ulong Required { get; }

    public static TableShape Of(TableForm form) => Known[form];

    private static TableShape Make(TableForm form)
    {
        var pointer = ReportSection.Of(form.Kind).Pointer;
        var head = new List<TableKey>();
        if (form.NamesItsForm)
        {
            head.Add(new TableKey(FormKey, TableKeyKind.Form, pointer));
        }

        head.Add(new TableKey(NarrativeKey, TableKeyKind.Narrative, pointer));
        return new TableShape(pointer, [.. head, .. KeysOf(form.Parts, pointer)]);
    }

    /// <summary>Finds the key at the reader's property name.</summary>
    /// <returns>The position of the key, or -1.</returns>
    public int Find(ref Utf8JsonReader json)
    {
        for (var i = 0; i < Keys.Length; i++)
        {
            if (JsonText.Is(ref json, Keys[i].Utf8))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The object of a row or group; <see langword="null"/> where the form does not have it.</summary>
    /// <param name="path">The JSON names from this object down to it, joined by dots.</param>
    public TableShape? Find(string path)
    {
        var shape = this;
        foreach (var name in path.Split('.'))
        {
            shape = Array.Find(shape.Keys, key => key.Name == name)?.Child;
            if (shape is null)
            {
                return null;
            }
        }

        return shape;
    }

    private static IEnumerable<TableKey> KeysOf(IEnumerable<FormPart> parts, JsonPointer parent)
    {
        foreach (var part in parts)
        {
            if (part is FormGroup { Name: null } printedOnly)
            {
                foreach (var key in KeysOf(printedOnly.Parts, parent))
                {
                    yield return key;
                }

                continue;
            }

            var pointer = parent.Append(part.Name!);
            var keys = part is FormRow row ? CellKeys(row, pointer) : KeysOf(((FormGroup)part).Parts, pointer);
            yield return new TableKey(part.Name!, TableKeyKind.Object, parent, child: new TableShape(pointer, [.. keys])) { Part = part };
        }
    }

    private static IEnumerable<TableKey> CellKeys(FormRow row, JsonPointer pointer)
    {
        for (var i = 0; i < row.Columns.Count; i++)
        {
            var column = row.Columns[i];
            yield return new TableKey(column.Name, TableKeyKind.Cell, pointer, row.FirstCell + i);
            if (column.UnitName is not null)
            {
                yield return new TableKey(column.UnitName, TableKeyKind.Unit, pointer, row.FirstCell + i);
            }
        }
    }
}
