using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    /// <returns>What it took as no run before.</returns>
    public IReadOnlyList<TakenBranch> Finish()
    {
        List<TakenBranch>? fresh = null;
        for (var start = 0; start < Size; start += Vector256<byte>.Count)
        {
            // Few places were passed, so whole stretches are skipped at once.
            if (Vector256.Load(_counts + start) == Vector256<byte>.Zero)
            {
                continue;
            }

            for (var place = start; place < start + Vector256<byte>.Count; place++)
            {
                var bucket = Buckets[_counts[place]];
                if ((_seen[place] & bucket) != bucket)
                {
                    Branches += _seen[place] == 0 ? 1 : 0;
                    _seen[place] |= bucket;
                    (fresh ??= []).Add(new TakenBranch(place, bucket));
                }
            }
        }

        return fresh ?? [];
    }

    /// <summary>Whether the last run took all of these branches as often.</summary>
    public bool Took(IReadOnlyList<TakenBranch> branches) => branches.All(branch => Buckets[_counts[branch.Place]] == branch.Bucket);
}
