using System.Text.Json;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Json;

/// <summary>Writes reports as JSON: keys in the order of the form, Chinese unescaped, the digits of amounts as they are.</summary>
internal sealed class ReportWriter
{
    private readonly UnknownMembers? _unknown;

    private ReportWriter(Utf8JsonWriter json, UnknownMembers? unknown)
    {
        Json = json;
        _unknown = unknown;
    }

    public Utf8JsonWriter Json { get; }

    public static void Write(Utf8JsonWriter json, AnnualReport report)
    {
        var writer = new ReportWriter(json, report.HasUnknownParts ? new UnknownMembers(report.UnknownParts) : null);
        writer.WriteObject(ReportFields.All, report, JsonPointer.Root);
    }

    /// <summary>Writes a table, or one object of it, by itself.</summary>
    public static void Write(Utf8JsonWriter json, ReportTable table, TableShape shape) => new ReportWriter(json, null).WriteObject(table, shape);

    /// <summary>Writes an object: its fields, and behind them what the library does not know of it.</summary>
    public void WriteObject<TOwner>(Field<TOwner>[] fields, TOwner owner, JsonPlace at)
    {
        // Where a value stands matters only where something unknown may stand there.
        var here = _unknown is null ? JsonPointer.Root : at.Pointer;
        Json.WriteStartObject();
        for (var i = 0; i < fields.Length; i++)
        {
            if (_unknown is null || !_unknown.TryWrite(Json, here.Append(fields[i].Name)))
            {
                fields[i].Write(this, fields[i], owner, new JsonPlace(here, fields[i].Name));
            }
        }

        _unknown?.WriteRest(Json, here);
        Json.WriteEndObject();
    }

    public void WriteTable(ReportTable table) => WriteObject(table, TableShape.Of(table.Form));

    private void WriteObject(ReportTable table, TableShape shape)
    {
        var writer = Json;
        writer.WriteStartObject();
        foreach (var key in shape.Keys)
        {
            if (_unknown is not null && _unknown.TryWrite(writer, key.Pointer))
            {
                continue;
            }

            switch (key.Kind)
            {
                case TableKeyKind.Form:
                    writer.WriteString(key.Encoded, table.Form.Edition.Id);
                    break;
                case TableKeyKind.Narrative when table.Narrative is { } narrative:
                    writer.WriteString(key.Encoded, narrative);
                    break;
                case TableKeyKind.Cell:
                    WriteCell(writer, key, table[key.Index]);
                    break;
                case TableKeyKind.Unit:
                    WriteUnit(writer, key, table.GetUnit(table.Form.Cells[key.Index]));
                    break;
                case TableKeyKind.Object:
                    writer.WritePropertyName(key.Encoded);
                    WriteObject(table, key.Child!);
                    break;
            }
        }

        _unknown?.WriteRest(writer, shape.Pointer);
        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, TableKey key, Cell cell)
    {
        if (cell.TryGetInt64(out var whole))
        {
            writer.WriteNumber(key.Encoded, whole);
        }
        else if (cell.Number is { } amount)
        {
            writer.WriteNumber(key.Encoded, amount);
        }
        else if (cell.IsNotApplicable)
        {
            writer.WriteString(key.Encoded, cell.ToString());
        }
        else
        {
            writer.WriteNull(key.Encoded);
        }
    }

    private static void WriteUnit(Utf8JsonWriter writer, TableKey key, AmountUnit? unit)
    {
        if (unit is { } known)
        {
            writer.WriteString(key.Encoded, AmountUnits.Label(known));
        }
        else
        {
            writer.WriteNull(key.Encoded);
        }
    }
}
