using System.Runtime.InteropServices;

namespace Gov.Disclosure.Validation;

/// <summary>
/// Results of clean reports, kept by how often each rule held. Reports that end in the same counts share one result, so that validating them
/// again costs no memory; a result that is pushed out is made anew.
/// </summary>
internal sealed class CleanResults
{
    private const int Slots = 64;

    private readonly ValidationResult?[] _results = new ValidationResult?[Slots];

    // Reports of one kind come in a row, and comparing is faster than finding the slot.
    private ValidationResult? _last;

    public ValidationResult With(ReadOnlySpan<ushort> counts)
    {
        var last = _last;
        return last is not null && last.HasCounts(counts) ? last : _last = InSlot(counts);
    }

    private ValidationResult InSlot(ReadOnlySpan<ushort> counts)
    {
        ref var slot = ref _results[SlotOf(counts)];
        var known = slot;
        return known is not null && known.HasCounts(counts) ? known : slot = new ValidationResult(null, [], counts, [], []);
    }

    private static int SlotOf(ReadOnlySpan<ushort> counts)
    {
        const ulong multiplier = 0x9E3779B97F4A7C15;
        ulong hash = 0;
        foreach (var part in MemoryMarshal.Cast<ushort, ulong>(counts))
        {
            hash = (hash ^ part) * multiplier;
        }

        return (int)(hash >> 58);
    }
}
