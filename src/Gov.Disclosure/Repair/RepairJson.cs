using System.Text.Json;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Model;

namespace Gov.Disclosure.Repair;

/// <summary>Writes repairs as JSON for other programs, in the shape of <c>schema/diagnostics.schema.json</c>. Every key is always present.</summary>
internal static class RepairJson
{
    /// <summary>Writes the repairs of one table as objects, one after the other in rank order, into an array that is open.</summary>
    /// <remarks>
    /// Where sums are broken but no repair was found, one object without changes says how many cells must change at the least (<c>minimumCells</c>),
    /// and by <c>complete</c> whether the search was given up or there is no repair at all.
    /// </remarks>
    /// <param name="writer">Where to; <see cref="DiagnosticJson.WriterOptions"/> keeps Chinese readable.</param>
    /// <param name="result">The repairs.</param>
    /// <param name="language">The language of the evidence.</param>
    public static void WriteItems(Utf8JsonWriter writer, RepairResult result, MessageLanguage language = MessageLanguage.Chinese)
    {
        foreach (var repair in result.Repairs)
        {
            Write(writer, result, repair.Changes, repair.Evidence, language);
        }

        if (result.Repairs.Count == 0 && !result.Holds)
        {
            Write(writer, result, [], [], language);
        }
    }

    /// <summary>Writes one repair by itself, without what is known of the table as a whole.</summary>
    public static void Write(Utf8JsonWriter writer, RepairProposal repair, MessageLanguage language)
    {
        writer.WriteStartObject();
        WriteMembers(writer, repair.Changes, repair.Evidence, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CellChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer"u8, change.Cell.Pointer.ToString());
        writer.WritePropertyName("from"u8);
        CellJson.Write(writer, change.From);
        writer.WritePropertyName("to"u8);
        CellJson.Write(writer, change.To);
        writer.WriteEndObject();
    }

    private static void Write(
        Utf8JsonWriter writer, RepairResult result, IReadOnlyList<CellChange> changes, IReadOnlyList<RepairEvidence> reasons, MessageLanguage language)
    {
        writer.WriteStartObject();
        WriteMembers(writer, changes, reasons, language);
        writer.WriteNumber("minimumCells"u8, result.MinimumCells);
        writer.WriteBoolean("complete"u8, result.IsComplete);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, IReadOnlyList<CellChange> changes, IReadOnlyList<RepairEvidence> reasons, MessageLanguage language)
    {
        writer.WriteStartArray("changes"u8);
        foreach (var change in changes)
        {
            Write(writer, change);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("evidence"u8);
        foreach (var reason in reasons)
        {
            writer.WriteStringValue(reason.GetText(language));
        }

        writer.WriteEndArray();
    }
}
