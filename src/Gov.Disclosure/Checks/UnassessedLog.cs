using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Checks;

/// <summary>
/// The checks of one validation that could not be made, as they come. Each thread has one and uses it again and again, so that a report in which nothing is
/// wrong costs no memory however much of it cannot be checked.
/// </summary>
internal sealed class UnassessedLog
{
    [ThreadStatic]
    private static UnassessedLog? _ofThread;

    private Entry[] _entries = new Entry[32];
    private Gap[] _gaps = new Gap[64];
    private int _count;
    private int _gapCount;

    /// <summary>The log of the thread; a validation within a validation gets one of its own.</summary>
    public static UnassessedLog Rent()
    {
        var log = _ofThread ?? new UnassessedLog();
        _ofThread = null;
        log._count = log._gapCount = 0;
        return log;
    }

    public void Return() => _ofThread = this;

    /// <summary>Starts a check.</summary>
    public void Add(Rule rule, int count, in CheckSpot spot)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * _count);
        }

        _entries[_count++] = new Entry(rule, count, spot, _gapCount);
    }

    /// <summary>Says what the check that was started last lacks.</summary>
    public void Lacks(in CheckSpot spot, CheckGapKind kind, int? year)
    {
        if (_gapCount == _gaps.Length)
        {
            Array.Resize(ref _gaps, 2 * _gapCount);
        }

        _gaps[_gapCount++] = new Gap(spot, kind, year);
    }

    /// <summary>A number that tells most logs apart: how much is in it, and which words it is about.</summary>
    public ulong Fingerprint
    {
        get
        {
            var fingerprint = (ulong)_gapCount;
            foreach (ref readonly var entry in _entries.AsSpan(0, _count))
            {
                fingerprint = (fingerprint * 31) + (ulong)entry.Spot.Start + ((ulong)entry.Spot.Length << 20);
            }

            return fingerprint;
        }
    }

    /// <summary>What has been added, to keep.</summary>
    public UnassessedChecks ToChecks(AnnualReport report)
    {
        if (_count == 0)
        {
            return UnassessedChecks.None;
        }

        var entries = _entries.AsSpan(0, _count).ToArray();
        return new UnassessedChecks(
            entries, _gaps.AsSpan(0, _gapCount).ToArray(), Array.ConvertAll(entries, entry => entry.Spot.Length == 0 ? null : TextOf(entry.Spot, report)));
    }

    /// <summary>Whether the same has been kept, about the same words.</summary>
    public bool IsSame(UnassessedChecks checks, AnnualReport report)
    {
        if (!_entries.AsSpan(0, _count).SequenceEqual(checks.Entries) || !_gaps.AsSpan(0, _gapCount).SequenceEqual(checks.Gaps))
        {
            return false;
        }

        for (var i = 0; i < _count; i++)
        {
            if (checks.Texts[i] is { } text && !_entries[i].Spot.WordsIn(report).SequenceEqual(text.Quote.AsSpan()))
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan TextOf(in CheckSpot spot, AnnualReport report) => new()
    {
        Pointer = spot.Pointer,
        Offset = spot.Start,
        Length = spot.Length,
        Quote = spot.WordsIn(report).ToString(),
    };

    /// <summary>A check; its gaps are those from the first one on up to the next check's.</summary>
    internal readonly record struct Entry(Rule Rule, int Count, CheckSpot Spot, int FirstGap)
    {
        public bool Equals(Entry other) => ReferenceEquals(Rule, other.Rule) && Count == other.Count && FirstGap == other.FirstGap && Spot.Equals(other.Spot);

        public override int GetHashCode() => (Rule.Index, Count, FirstGap, Spot).GetHashCode();
    }

    internal readonly record struct Gap(CheckSpot Spot, CheckGapKind Kind, int? Year);
}
