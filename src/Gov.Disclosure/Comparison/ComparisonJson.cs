using System.Text.Json;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Model;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure.Comparison;

/// <summary>Writes two reports side by side as JSON for other programs. Every key is always present.</summary>
internal static class ComparisonJson
{
    /// <summary>
    /// Writes <c>sequence</c> and <c>cells</c> into an object that is open. Where a report does not have a cell, <c>inEarlier</c> or <c>inLater</c> is
    /// false; a blank cell is null, one that says so is <c>"/"</c>, and the difference is null where one of the two is no number.
    /// </summary>
    /// <param name="writer">Where to; <see cref="DiagnosticJson.WriterOptions"/> keeps Chinese readable.</param>
    /// <param name="comparison">The comparison.</param>
    public static void WriteMembers(Utf8JsonWriter writer, YearComparison comparison)
    {
        writer.WriteString("sequence"u8, JsonLayout.WordOf(comparison.Sequence));
        writer.WriteStartArray("cells"u8);
        foreach (var cell in comparison.Cells)
        {
            Write(writer, cell);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes one cell of the two reports.</summary>
    public static void Write(Utf8JsonWriter writer, CellComparison pair)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer"u8, pair.Cell.Pointer.ToString());
        writer.WriteString("table"u8, ReportSection.Of(pair.Table).Name);
        writer.WriteString("row"u8, pair.Cell.Row.FullLabel);
        writer.WriteString("column"u8, pair.Cell.Column.Label);
        WriteSide(writer, "inEarlier"u8, "earlier"u8, "earlierUnit"u8, pair.Earlier, pair.EarlierUnit);
        WriteSide(writer, "inLater"u8, "later"u8, "laterUnit"u8, pair.Later, pair.LaterUnit);
        if (pair.Difference is { } difference)
        {
            writer.WriteNumber("difference"u8, difference);
        }
        else
        {
            writer.WriteNull("difference"u8);
        }

        writer.WriteEndObject();
    }

    private static void WriteSide(
        Utf8JsonWriter writer, ReadOnlySpan<byte> presence, ReadOnlySpan<byte> content, ReadOnlySpan<byte> unitName, Cell? cell, AmountUnit? unit)
    {
        writer.WriteBoolean(presence, cell is not null);
        writer.WritePropertyName(content);
        CellJson.Write(writer, cell ?? Cell.Blank);
        writer.WriteString(unitName, unit is { } known ? AmountUnits.Label(known) : null);
    }
}
