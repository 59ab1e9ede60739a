using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Gov.Disclosure.Fuzz;

/// <summary>
/// Which branches have been taken, and about how often in one run: 1, 2, 3, 4 to 7, 8 to 15 … times. A branch is a pair of places in the code,
/// folded into a map of 65,536, as the instrumentation counts it.
/// </summary>
internal sealed unsafe class BranchMap
{
    private const int Size = 65536;

    private static readonly byte[] Buckets = [.. Enumerable.Range(0, 256).Select(count => (byte)(count switch { 0 => 0, < 4 => 1 << (count - 1), _ => 1 << Math.Min(7, BitOperations.Log2((uint)count) + 1) }))];

    private readonly byte* _counts = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    public BranchMap() => Trace.SharedMem = _counts;

    /// <summary>How many branches were ever taken.</summary>
    public int Branches { get; private set; }

    /// <summary>Forgets the last run.</summary>
    public void Start()
    {
        new Span<byte>(_counts, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Takes the last run in.</summary>
    /// <returns>Whether it took a branch as never before.</returns>
    public bool Finish()
    {
        var isNew = false;
        var counts = new Span<byte>(_counts, Size);
        for (var start = counts.IndexOfAnyExcept((byte)0); start >= 0;)
        {
            var bucket = Buckets[counts[start]];
            if ((_seen[start] & bucket) == 0)
            {
                Branches += _seen[start] == 0 ? 1 : 0;
                _seen[start] |= bucket;
                isNew = true;
            }

            var next = counts[(start + 1)..].IndexOfAnyExcept((byte)0);
            start = next < 0 ? -1 : start + 1 + next;
        }

        return isNew;
    }
}
