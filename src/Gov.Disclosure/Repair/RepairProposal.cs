using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Repair;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>One way to make the sums of a table hold, with what speaks for it. A proposal for a person, never applied by itself.</summary>
[JsonConverter(typeof(ResultConverter<RepairProposal>))]
public sealed class RepairProposal : IJsonValue
{
    internal RepairProposal(RepairKind kind, IReadOnlyList<CellChange> changes, IReadOnlyList<RepairEvidence> evidence)
    {
        Kind = kind;
        Changes = changes;
        Evidence = evidence;
    }

    /// <summary>What kind of slip the repair supposes.</summary>
    public RepairKind Kind { get; }

    /// <summary>
    /// The cells to change, in the order of the form. Where the changed cells close a circle, more than one set of numbers fits the same cells;
    /// then the numbers are those of the shortest detours, found in the order of the form, and the same on every run.
    /// </summary>
    public IReadOnlyList<CellChange> Changes { get; }

    /// <summary>What speaks for the repair, the strongest first; empty where nothing but the sums does.</summary>
    public IReadOnlyList<RepairEvidence> Evidence { get; }

    /// <summary>The changes in words, as 第8行总计 0 → 1;第22行总计 0 → 1.</summary>
    /// <param name="language">The language.</param>
    public string GetText(MessageLanguage language) => CellChange.TextOf(Changes, language);

    /// <summary>The changes in words, in Chinese.</summary>
    public override string ToString() => GetText(MessageLanguage.Chinese);

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => RepairJson.Write(writer, this, language);
}
