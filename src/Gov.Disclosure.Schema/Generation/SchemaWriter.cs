using System.Text.Json;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Json;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure.Schema;

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
    private readonly ColumnNames _columns;

    private SchemaWriter(Utf8JsonWriter json, FormSet forms)
    {
        _json = json;
        _forms = forms;
        _columns = new ColumnNames(forms);
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
        _json.WriteString("title", "政府信息公开工作年度报告");
        _json.WriteString("description", "表格中的一格:数字;null 表示没有填写;\"/\" 表示不适用。各数之间的勾稽关系不在本 schema 之内,见 rules.json。");
        WriteObjectKeywords(ReportFields.All);
        _json.WriteStartObject("definitions");
        foreach (var form in _forms.Forms)
        {
            WriteTable(form);
            foreach (var (name, column) in _columns.Of(form))
            {
                WriteColumn(name, column);
            }
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteObjectKeywords(IReadOnlyList<Field> fields)
    {
        _json.WriteString("type", "object");
        WriteRequired(fields.Where(field => field.IsRequired).Select(field => field.Name));
        _json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            _json.WriteStartObject(field.Encoded);
            WriteTitle(field);
            WriteField(field);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteBoolean("additionalProperties", false);
    }

    private void WriteTitle(Field field)
    {
        if (ReportSection.All.FirstOrDefault(section => section.Name == field.Name) is { } section)
        {
            _json.WriteString("title", section.Heading);
        }
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
                WriteOneOf(() => WriteObjectKeywords(field.Fields), () => WriteType("null"));
                break;
            case FieldType.Object:
                WriteObjectKeywords(field.Fields);
                break;
            case FieldType.List:
                WriteType("array");
                _json.WriteStartObject("items");
                WriteObjectKeywords(field.Fields);
                _json.WriteEndObject();
                break;
            case FieldType.Table:
                var forms = _forms.Of(field.Table!.Value).Select(form => (Action)(() => WriteReference(ColumnNames.OfTable(form))));
                WriteOneOf([.. forms, () => WriteType("null")]);
                break;
            default:
                throw new InvalidOperationException($"The schema has no words for {field.Type}.");
        }
    }

    private void WriteTable(TableForm form)
    {
        _json.WriteStartObject(ColumnNames.OfTable(form));
        _json.WriteString("title", ReportSection.Of(form.Kind).Title);
        _json.WriteString("description", form.Edition.Notice);
        WriteShape(form, TableShape.Of(form));
        _json.WriteEndObject();
    }

    private void WriteShape(TableForm form, TableShape shape)
    {
        _json.WriteString("type", "object");
        WriteRequired(shape.Keys.Where(key => key.IsRequired).Select(key => key.Name));
        _json.WriteStartObject("properties");
        foreach (var key in shape.Keys)
        {
            _json.WriteStartObject(key.Encoded);
            WriteKey(form, key);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteBoolean("additionalProperties", false);
    }

    private void WriteKey(TableForm form, TableKey key)
    {
        switch (key.Kind)
        {
            case TableKeyKind.Form:
                WriteType("string");
                WriteEnum([form.Edition.Id]);
                break;
            case TableKeyKind.Narrative:
                WriteType("string", nullable: true);
                break;
            case TableKeyKind.Cell:
                WriteReference(_columns.Of(form, form.Cells[key.Index].Column));
                break;
            case TableKeyKind.Unit:
                WriteChoice([.. AmountUnits.All.Select(unit => unit.Label)], nullable: true);
                break;
            case TableKeyKind.Object:
                _json.WriteString("title", key.Part!.Label + key.Part.Note);
                WriteShape(form, key.Child!);
                break;
            default:
                throw new InvalidOperationException($"The schema has no words for {key.Kind}.");
        }
    }

    private void WriteColumn(string name, FormColumn column)
    {
        _json.WriteStartObject(name);
        _json.WriteString("title", string.Join(" / ", column.Labels));
        WriteOneOf(
            () =>
            {
                WriteType(column.Kind == CellKind.Amount ? "number" : "integer", nullable: true);
                if (column.Kind != CellKind.Change)
                {
                    _json.WriteNumber("minimum", 0);
                }
            },
            () =>
            {
                WriteType("string");
                WriteEnum([Cell.NotApplicable.ToString()]);
            });
        _json.WriteEndObject();
    }

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
