using System.Runtime.InteropServices;
using Gov.Disclosure.Checks;

namespace Gov.Disclosure.Validation;

/// <summary>
/// Results of clean reports, kept by how often each rule held. Reports that end in the same counts, and lack the same, share one result, so that validating
/// them again costs no memory; a result that is pushed out is made anew.
/// </summary>
internal sealed class CleanResults
{
    private const int Slots = 64;

    private readonly ValidationResult?[] _results = new ValidationResult?[Slots];

    // Reports of one kind come in a row, and comparing is faster than finding the slot.
    private ValidationResult? _last;

    public ValidationResult With(ReadOnlySpan<ushort> counts, UnassessedLog unassessed, AnnualReport report)
    {
        var last = _last;
        return last is not null && last.IsOf(counts, unassessed, report) ? last : _last = InSlot(counts, unassessed, report);
    }

    private ValidationResult InSlot(ReadOnlySpan<ushort> counts, UnassessedLog unassessed, AnnualReport report)
    {
        ref var slot = ref _results[SlotOf(counts, unassessed)];
        var known = slot;
        return known is not null && known.IsOf(counts, unassessed, report) ? known
            : slot = new ValidationResult(null, [], counts, [], unassessed.ToChecks(report), []);
    }

    private static int SlotOf(ReadOnlySpan<ushort> counts, UnassessedLog unassessed)
    {
        const ulong multiplier = 0x9E3779B97F4A7C15;
        var hash = unassessed.Fingerprint;
        foreach (var part in MemoryMarshal.Cast<ushort, ulong>(counts))
        {
            hash = (hash ^ part) * multiplier;
        }

        return (int)(hash >> 58);
    }
}
