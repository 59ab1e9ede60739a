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

        _entries[_count++] = new Entry(rule, count, in spot, _gapCount);
    }

    /// <summary>Says what the check that was started last lacks.</summary>
    public void Lacks(in CheckSpot spot, CheckGapKind kind, int? year)
    {
        if (_gapCount == _gaps.Length)
        {
            Array.Resize(ref _gaps, 2 * _gapCount);
        }

        _gaps[_gapCount++] = new Gap(in spot, kind, year);
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
        if (_count != checks.Entries.Length || _gapCount != checks.Gaps.Length)
        {
            return false;
        }

        for (var i = 0; i < _count; i++)
        {
            if (!_entries[i].IsSame(in checks.Entries[i])
                || (checks.Texts[i] is { } text && !_entries[i].Spot.WordsIn(report).SequenceEqual(text.Quote.AsSpan())))
            {
                return false;
            }
        }

        for (var i = 0; i < _gapCount; i++)
        {
            if (!_gaps[i].IsSame(in checks.Gaps[i]))
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
    internal readonly struct Entry(Rule rule, int count, in CheckSpot spot, int firstGap)
    {
        public readonly CheckSpot Spot = spot;

        public Rule Rule => rule;

        public int Count => count;

        public int FirstGap => firstGap;

        /// <summary>Both stay where they are: they are large, and every validation of a clean report compares some.</summary>
        public bool IsSame(in Entry other) =>
            ReferenceEquals(Rule, other.Rule) && Count == other.Count && FirstGap == other.FirstGap && Spot.IsSame(in other.Spot);
    }

    internal readonly struct Gap(in CheckSpot spot, CheckGapKind kind, int? year)
    {
        public readonly CheckSpot Spot = spot;

        public CheckGapKind Kind => kind;

        public int? Year => year;

        public bool IsSame(in Gap other) => Kind == other.Kind && Year == other.Year && Spot.IsSame(in other.Spot);
    }
}
