#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace Gov.Disclosure.Model;

/// <summary>
/// Identities of one shape that lie beside each other in the table: each is the one before it with every cell moved on by the same step.
/// The sums of the columns are such a band, and so are those of the rows.
/// </summary>
internal sealed class IdentityBand
{
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly int _step;
    private readonly int _count;
#if NET
    // Behind the last cell of the last identity: vectors are loaded without a look at the bounds of each.
    private readonly int _end;
    private readonly (Window Near, Window Far)? _windows;
#endif

    private IdentityBand(Relation first, int step, int count)
    {
        _left = [.. first.Left.Select(cell => cell.Index)];
        _right = [.. first.Right.Select(cell => cell.Index)];
        _step = step;
        _count = count;
#if NET
        _end = _left.Concat(_right).Max() + ((count - 1) * step) + 1;
        _windows = Window.Of(_left, _right);
#endif
    }

    /// <summary>Parts identities into bands, keeping their order.</summary>
    public static IEnumerable<IdentityBand> Of(IReadOnlyList<Relation> identities)
    {
        for (var first = 0; first < identities.Count;)
        {
            var next = first + 1;
            var step = next < identities.Count ? StepBetween(identities[first], identities[next]) : null;
            while (step is not null && next < identities.Count && StepBetween(identities[next - 1], identities[next]) == step)
            {
                next++;
            }

            yield return new IdentityBand(identities[first], step ?? 1, next - first);
            first = next;
        }
    }

    /// <summary>Tells whether every identity of the band holds in a table whose cells are all whole numbers.</summary>
    public bool AllHold(ReadOnlySpan<long> digits)
    {
#if NET
        if (_step == 1 && _count >= Vector<long>.Count)
        {
            return AllHoldSideBySide(digits);
        }

        if (_windows is var (near, far))
        {
            return AllHoldInWindows(digits, near, far);
        }
#endif
        for (var move = 0; move < _count * _step; move += _step)
        {
            var difference = 0L;
            foreach (var cell in _left)
            {
                difference += digits[cell + move];
            }

            foreach (var cell in _right)
            {
                difference -= digits[cell + move];
            }

            if (difference != 0)
            {
                return false;
            }
        }

        return true;
    }

#if NET
    /// <summary>One step apart, several identities fit one vector, one in each lane; the last vector takes some of them again.</summary>
    private bool AllHoldSideBySide(ReadOnlySpan<long> digits)
    {
        ref var first = ref MemoryMarshal.GetReference(digits.Slice(0, _end));
        for (var i = 0; i < _count; i += Vector<long>.Count)
        {
            var move = Math.Min(i, _count - Vector<long>.Count);
            var difference = Vector<long>.Zero;
            foreach (var cell in _left)
            {
                difference += Vector.LoadUnsafe(ref first, (nuint)(cell + move));
            }

            foreach (var cell in _right)
            {
                difference -= Vector.LoadUnsafe(ref first, (nuint)(cell + move));
            }

            if (difference != Vector<long>.Zero)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The parts of each total stand so close together that two vectors take them all in.</summary>
    private bool AllHoldInWindows(ReadOnlySpan<long> digits, Window near, Window far)
    {
        ref var first = ref MemoryMarshal.GetReference(digits.Slice(0, _end));
        var total = _right[0];
        var end = _count * _step;
        var differences = 0L;
        for (var move = 0; move < end; move += _step)
        {
            var parts = Vector.Sum(near.Counted(ref first, move) + far.Counted(ref first, move));

            // Whether any differs is asked once at the end: a branch for each costs more than the rest of the sum.
            differences |= parts - Unsafe.Add(ref first, total + move);
        }

        return differences == 0;
    }

    /// <summary>
    /// Neighbouring cells that fill a vector, with those marked that are parts of the total. A class, so that the band itself has no vector in it: compiled for
    /// ReadyToRun, where the size of a vector is not known yet, its fields would not be found.
    /// </summary>
    internal sealed class Window(int start, Vector<long> counted)
    {
        /// <summary>The two windows that take in all parts; null where the parts stand too far apart or fill no vector.</summary>
        public static (Window Near, Window Far)? Of(int[] parts, int[] totals)
        {
            var first = parts.Min();
            var end = parts.Max() + 1;
            if (totals.Length != 1 || end - first < Vector<long>.Count || end - first > 2 * Vector<long>.Count)
            {
                return null;
            }

            // The far window starts early enough to end with the parts; what it sees again does not count twice.
            return (At(first, first), At(end - Vector<long>.Count, first + Vector<long>.Count));

            Window At(int start, int from) => new(start, new(
                [.. Enumerable.Range(start, Vector<long>.Count).Select(cell => cell >= from && Array.IndexOf(parts, cell) >= 0 ? -1L : 0L)]));
        }

        /// <summary>The parts, 0 for cells that are none.</summary>
        public Vector<long> Counted(ref long first, int move) => Vector.LoadUnsafe(ref first, (nuint)(start + move)) & counted;
    }
#endif

    /// <summary>The step by which every cell of an identity moves on to the next one's; null where they do not move alike.</summary>
    private static int? StepBetween(Relation one, Relation next)
    {
        var step = next.Left[0].Index - one.Left[0].Index;
        return step > 0 && Moves(one.Left, next.Left, step) && Moves(one.Right, next.Right, step) ? step : null;
    }

    private static bool Moves(IReadOnlyList<FormCell> from, IReadOnlyList<FormCell> to, int step) =>
        from.Count == to.Count && from.Zip(to, (one, other) => other.Index - one.Index).All(found => found == step);
}
