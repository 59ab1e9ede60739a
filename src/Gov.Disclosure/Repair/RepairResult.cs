using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Repair;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>What it takes to make the sums of one table hold.</summary>
[JsonConverter(typeof(ResultConverter<RepairResult>))]
public sealed class RepairResult : IJsonValue
{
    internal RepairResult(TableForm form, bool holds, int minimumCells, bool isComplete, int repairCount, IReadOnlyList<RepairProposal> repairs)
    {
        Form = form;
        Holds = holds;
        MinimumCells = minimumCells;
        IsComplete = isComplete;
        RepairCount = repairCount;
        Repairs = repairs;
    }

    /// <summary>The form of the table.</summary>
    public TableForm Form { get; }

    /// <summary>Whether every sum that can be assessed holds as printed.</summary>
    public bool Holds { get; }

    /// <summary>
    /// How many printed numbers must change at the least; where weights are given, how many change in a repair of the smallest weight.
    /// 0 when every sum holds as printed. When <see cref="IsComplete"/> is false, at least so many.
    /// </summary>
    public int MinimumCells { get; }

    /// <summary>
    /// Whether the search came to its end, so that every minimum repair is known. False when the node budget was used up: what is listed then is
    /// right, but there may be more. Complete without any repair means that the cells that may change cannot make the sums hold.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>How many repairs were found, listed or not.</summary>
    public int RepairCount { get; }

    /// <summary>The repairs, the most credible first. A single slip that moves a whole line stands before repairs of single cells.</summary>
    public IReadOnlyList<RepairProposal> Repairs { get; }

    /// <summary>
    /// Whether there is exactly one minimum repair, and that is proven. Where numbers are unprinted or unknown: exactly one among those that need
    /// the fewest sums with such numbers to come out otherwise than as printed (see <see cref="MinimumRepair"/>).
    /// </summary>
    public bool IsUnique => IsComplete && RepairCount == 1;

    /// <summary>Whether other things speak for the first repair than for the second; where the same speak for both, their order says nothing.</summary>
    internal bool IsRanked => Repairs.Count > 1
        && !Repairs[0].Evidence.Select(evidence => evidence.Kind).OrderBy(kind => kind)
            .SequenceEqual(Repairs[1].Evidence.Select(evidence => evidence.Kind).OrderBy(kind => kind));

    /// <summary>The form, and how many repairs of how many cells there are.</summary>
    public override string ToString() =>
        Holds ? $"{Form}: holds"
            : FormattableString.Invariant($"{Form}: {RepairCount} repairs of {MinimumCells} cells{(IsComplete ? "" : ", there may be more")}");

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        writer.WriteStartObject();
        Form.WriteName(writer);
        writer.WriteBoolean("holds"u8, Holds);
        writer.WriteStartArray("repairs"u8);
        RepairJson.WriteItems(writer, this, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
