using System.Text.Json;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Json;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure.Schema.Generation;

/// <summary>
/// Writes the schema from the lists that reader and writer go through. Nothing here names a key, a row or a form:
/// a new form changes the output and not this class.
/// </summary>
internal sealed class SchemaWriter
{
    /// <summary>The draft that every published schema declares.</summary>
    public const string Dialect = "http://json-schema.org/draft-07/schema#";

    private readonly Utf8JsonWriter _json;
    private readonly FormSet _forms;

    private SchemaWriter(Utf8JsonWriter json, FormSet forms)
    {
        _json = json;
        _forms = forms;
    }

    public static byte[] Write(FormSet forms)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonLayout.Indented))
        {
            new SchemaWriter(json, forms).WriteRoot();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void WriteRoot()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Dialect);
        _json.WriteString("$id", AnnualReport.CurrentSchema);
        _json.WriteString("title", nameof(AnnualReport));
        _json.WriteString("description", "政府信息公开工作年度报告。表格中的一格：数字；null 表示没有填写；\"/\" 表示不适用。各数之间的勾稽关系不在本 schema 之内，见 rules.json。");
        WriteFields(ReportFields.All, "");
        _json.WriteStartObject("definitions");
        foreach (var field in ReportFields.All.Where(field => field.Type is FieldType.Object or FieldType.List))
        {
            WriteDefinition(DefinitionNames.Of(field), FieldMeanings.Chinese[field.Name], () => WriteFields(field.Fields, field.Name + "."));
        }

        foreach (var form in _forms.Forms)
        {
            WriteTable(form);
        }

        foreach (var kind in _forms.Forms.SelectMany(form => form.Cells).Select(cell => cell.Kind).Distinct().OrderBy(kind => kind))
        {
            WriteDefinition(DefinitionNames.Of(kind), FieldMeanings.Of(kind), () => WriteCell(kind));
        }

        WriteDefinition(nameof(Cell.NotApplicable), "不适用，印作“/”", () =>
        {
            WriteType("string");
            WriteEnum([Cell.NotApplicable.ToString()]);
        });
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteDefinition(string name, string description, Action write)
    {
        _json.WriteStartObject(name);
        _json.WriteString("description", description);
        write();
        _json.WriteEndObject();
    }

    private void WriteFields(IReadOnlyList<Field> fields, string path)
    {
        WriteObject(fields.Where(field => field.IsRequired).Select(field => field.Name), () =>
        {
            foreach (var field in fields)
            {
                var section = path.Length > 0 ? null : ReportSection.All.FirstOrDefault(section => section.Name == field.Name);
                var meaning = FieldMeanings.Chinese[path + field.Name];
                WriteDefinition(field.Name, section is null ? meaning : $"{section.Heading}。{meaning}", () => WriteField(field));
            }
        });
    }

    private void WriteObject(IEnumerable<string> required, Action writeProperties)
    {
        _json.WriteString("type", "object");
        WriteRequired(required);
        _json.WriteStartObject("properties");
        writeProperties();
        _json.WriteEndObject();
        _json.WriteBoolean("additionalProperties", false);
    }

    private void WriteField(Field field)
    {
        switch (field.Type)
        {
            case FieldType.Text or FieldType.Date:
                WriteType("string", field.IsNullable);
                if (field.Pattern is { } pattern)
                {
                    _json.WriteString("pattern", pattern);
                }

                break;
            case FieldType.Year:
                WriteType("integer", field.IsNullable);
                _json.WriteNumber("minimum", ReportYears.First);
                break;
            case FieldType.Choice:
                WriteChoice(field.Choices, field.IsNullable);
                break;
            case FieldType.Object when field.IsNullable:
                WriteOneOf(() => WriteReference(DefinitionNames.Of(field)), () => WriteType("null"));
                break;
            case FieldType.Object:
                WriteOneOf(() => WriteReference(DefinitionNames.Of(field)));
                break;
            case FieldType.List:
                WriteType("array");
                _json.WriteStartObject("items");
                WriteReference(DefinitionNames.Of(field));
                _json.WriteEndObject();
                break;
            case FieldType.Table:
                var forms = _forms.Of(field.Table!.Value).Select(form => (Action)(() => WriteReference(DefinitionNames.Of(form))));
                WriteOneOf([.. forms, () => WriteType("null")]);
                break;
            default:
                throw new InvalidOperationException($"The schema has no words for {field.Type}.");
        }
    }

    private void WriteTable(TableForm form)
    {
        var title = ReportSection.Of(form.Kind).Title;
        WriteDefinition(DefinitionNames.Of(form), $"{title}（{form.Edition.Notice}）", () => WriteShape(form, TableShape.Of(form)));
        var written = new HashSet<string>();
        foreach (var part in PartsBelow(TableShape.Of(form)).Where(part => written.Add(DefinitionNames.Of(form, part))))
        {
            var description = DefinitionNames.IsOneOfLikeRows(form, part) ? $"{title}的一行（{form.Edition.Notice}）" : LabelOf(part);
            WriteDefinition(DefinitionNames.Of(form, part), description, () => WriteShape(form, part.Child!));
        }
    }

    private static IEnumerable<TableKey> PartsBelow(TableShape shape) => shape.Keys
        .Where(key => key.Kind == TableKeyKind.Object)
        .SelectMany(key => PartsBelow(key.Child!).Prepend(key));

    private static string LabelOf(TableKey part) => part.Part!.Label + part.Part.Note;

    private void WriteShape(TableForm form, TableShape shape) => WriteObject(shape.Keys.Where(key => key.IsRequired).Select(key => key.Name), () =>
    {
        foreach (var key in shape.Keys)
        {
            WriteKey(form, key);
        }
    });

    /// <summary>
    /// A key with its meaning. A reference stands alone, so what it leads to is the only choice of a <c>oneOf</c> where the key has words of its own.
    /// </summary>
    private void WriteKey(TableForm form, TableKey key)
    {
        switch (key.Kind)
        {
            case TableKeyKind.Form:
                WriteDefinition(key.Name, FieldMeanings.Form, () =>
                {
                    WriteType("string");
                    WriteEnum([form.Edition.Id]);
                });
                break;
            case TableKeyKind.Narrative:
                WriteDefinition(key.Name, FieldMeanings.Narrative, () => WriteType("string", nullable: true));
                break;
            case TableKeyKind.Cell:
                var column = form.Cells[key.Index].Column;
                WriteDefinition(key.Name, FieldMeanings.Of(column), () => WriteOneOf(() => WriteReference(DefinitionNames.Of(column.Kind))));
                break;
            case TableKeyKind.Unit:
                WriteDefinition(key.Name, FieldMeanings.Unit, () => WriteChoice([.. AmountUnits.All.Select(unit => unit.Label)], nullable: true));
                break;
            case TableKeyKind.Object:
                WriteDefinition(key.Name, LabelOf(key), () => WriteOneOf(() => WriteReference(DefinitionNames.Of(form, key))));
                break;
            default:
                throw new InvalidOperationException($"The schema has no words for {key.Kind}.");
        }
    }

    private void WriteCell(CellKind kind) => WriteOneOf(
        () =>
        {
            WriteType(kind == CellKind.Amount ? "number" : "integer", nullable: true);
            if (kind != CellKind.Change)
            {
                _json.WriteNumber("minimum", 0);
            }
        },
        () => WriteReference(nameof(Cell.NotApplicable)));

    /// <summary>A choice among texts. An enum beside a nullable type would have to list null, which not all validators read alike.</summary>
    private void WriteChoice(IReadOnlyList<string> choices, bool nullable)
    {
        if (nullable)
        {
            WriteOneOf(() => WriteChoice(choices, nullable: false), () => WriteType("null"));
            return;
        }

        WriteType("string");
        WriteEnum(choices);
    }

    private void WriteOneOf(params Action[] branches)
    {
        _json.WriteStartArray("oneOf");
        foreach (var branch in branches)
        {
            _json.WriteStartObject();
            branch();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteType(string type, bool nullable = false)
    {
        if (!nullable)
        {
            _json.WriteString("type", type);
            return;
        }

        WriteTexts("type", [type, "null"]);
    }

    private void WriteEnum(IEnumerable<string> texts) => WriteTexts("enum", texts);

    private void WriteRequired(IEnumerable<string> names) => WriteTexts("required", names);

    private void WriteReference(string definition) => _json.WriteString("$ref", $"#/definitions/{definition}");

    private void WriteTexts(string keyword, IEnumerable<string> texts)
    {
        _json.WriteStartArray(keyword);
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }
}
