using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gov.Disclosure;

/// <summary>Writes reports as JSON: keys in the order of the form, Chinese unescaped, the digits of amounts as they are.</summary>
internal static class ReportWriter
{
    /// <summary>Two spaces and <c>\n</c> on every machine, so that the same report always gives the same bytes.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true,
        IndentSize = 2,
        IndentCharacter = ' ',
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>One line per report, for NDJSON.</summary>
    public static JsonWriterOptions OneLine { get; } = Indented with { Indented = false };

    public static void Write(Utf8JsonWriter writer, AnnualReport report)
    {
        writer.WriteStartObject();
        WriteFields(writer, ReportFields.All, report);
        writer.WriteEndObject();
    }

    public static void WriteFields<TOwner>(Utf8JsonWriter writer, Field<TOwner>[] fields, TOwner owner)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Write(writer, fields[i], owner);
        }
    }

    public static void WriteTable(Utf8JsonWriter writer, ReportTable table)
    {
        writer.WriteStartObject();
        WriteKeys(writer, table, table.Form.Shape);
        writer.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter writer, ReportTable table, TableShape shape)
    {
        foreach (var key in shape.Keys)
        {
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
                    writer.WriteStartObject(key.Encoded);
                    WriteKeys(writer, table, key.Child!);
                    writer.WriteEndObject();
                    break;
            }
        }
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
