using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Repair;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>One cell of a repair: what is printed and what would stand there.</summary>
[JsonConverter(typeof(ResultConverter<CellChange>))]
public sealed record CellChange : IJsonValue
{
    internal CellChange(FormCell cell, Cell from, Cell to)
    {
        Cell = cell;
        From = from;
        To = to;
    }

    /// <summary>The cell.</summary>
    public FormCell Cell { get; }

    /// <summary>What is printed. Blank only where a whole line of totals is filled in.</summary>
    public Cell From { get; }

    /// <summary>What the repair puts there: always a number, in the unit of the cell.</summary>
    public Cell To { get; }

    /// <summary>Changes in words, as 第8行总计 0 → 1；第22行总计 0 → 1.</summary>
    internal static string TextOf(IReadOnlyList<CellChange> changes, MessageLanguage language)
    {
        var catalogue = MessageCatalogue.Of(language);
        return string.Join(
            catalogue.Phrase("Change.Separator"),
            changes.Select(
                change => $"{catalogue.Cell(change.Cell)} {(change.From.IsBlank ? catalogue.Phrase("Change.Blank") : change.From.ToString())} → {change.To}"));
    }

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => RepairJson.Write(writer, this);
}
