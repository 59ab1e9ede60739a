namespace Gov.Disclosure.Repair.Search;

/// <summary>
/// Finds every smallest set of cells whose change makes all nodes of a network even.
/// </summary>
/// <remarks>
/// <para>
/// Chosen edges join nodes into groups; a group is off by the sum of its nodes. A group that is off needs a chosen edge out of it that can carry
/// the difference in its direction, so the search takes the group with the fewest such edges and tries each in turn, forbidding in every branch
/// the edges tried before it: no set is met twice and none is missed. When all groups are even but a number would fall below zero, the cut that the flow
/// runs into needs one more edge in the same way. The budget grows from the lower bound until a level has repairs, and that level is finished.
/// </para>
/// <para>
/// The lower bound: the groups that are off fall into sets that each sum up to zero, and a set of n groups takes n − 1 edges. That is half an edge
/// per group in sets of two that one edge can settle, and at least two thirds of an edge per group in all others.
/// </para>
/// </remarks>
internal sealed class RepairSearch
{
    private readonly RepairNetwork _network;
    private readonly RepairFlow _flow;
    private readonly int _words;
    private readonly int _nodeBudget;
    private readonly int[] _group;
    private readonly long[] _off;
    private readonly ulong[] _plus;
    private readonly ulong[] _minus;
    private readonly ulong[] _cut;
    private readonly List<Level> _levels = [];
    private readonly List<FoundRepair> _found = [];
    private int[] _chosen = new int[16];
    private long _next;

    public RepairSearch(RepairNetwork network, int nodeBudget)
    {
        _network = network;
        _flow = new RepairFlow(network);
        _words = network.Words;
        _nodeBudget = nodeBudget;
        _off = (long[])network.Off.Clone();
        _plus = (ulong[])network.PlusEdges.Clone();
        _minus = (ulong[])network.MinusEdges.Clone();
        _cut = new ulong[_words];
        _group = new int[_off.Length];
        for (var node = 0; node < _group.Length; node++)
        {
            _group[node] = node;
        }
    }

    /// <summary>How many steps were taken.</summary>
    public int Steps { get; private set; }

    /// <summary>The total weight that every repair has at least.</summary>
    public long LeastTotal { get; private set; }

    public IReadOnlyList<FoundRepair> Found => _found;

    /// <summary>Whether the search came to its end within the budget.</summary>
    public bool IsComplete => Steps <= _nodeBudget;

    public void Run()
    {
        const long Never = long.MaxValue;
        long total = 0;
        while (_found.Count == 0 && IsComplete && total != Never)
        {
            LeastTotal = total;
            _next = Never;
            LevelAt(0).Start(_network.CanChange);
            Step(0, 0, total);
            total = _next;
        }
    }

    private static int GroupOf(int[] groups, int node)
    {
        while (groups[node] != node)
        {
            node = groups[node];
        }

        return node;
    }

    private void Step(int depth, long spent, long total)
    {
        if (++Steps > _nodeBudget)
        {
            return;
        }

        var level = LevelAt(depth);
        var off = level.Groups;
        var count = 0;
        for (var node = 0; node < _group.Length; node++)
        {
            if (_group[node] == node && _off[node] != 0)
            {
                off[count++] = node;
            }
        }

        if (count == 0)
        {
            Finish(level, depth, spent, total);
            return;
        }

        if (!Afford(spent + Bound(count), total))
        {
            return;
        }

        var best = -1;
        var fewest = int.MaxValue;
        var settled = 0;
        for (var i = 0; i < count; i++)
        {
            CutOf(off[i], level.Allowed);
            var usable = CountUsable(off[i], count, spent, total, out var direct);
            settled += direct ? 1 : 0;
            if (usable < fewest)
            {
                fewest = usable;
                best = off[i];
                _cut.CopyTo(level.Branches, 0);
            }
        }

        if (!Afford(spent + (((4L * count) - settled + 5) / 6 * _network.LeastWeight), total))
        {
            return;
        }

        Branch(level, depth, spent, total, best, count);
    }

    /// <summary>Tries each edge of a branching set, forbidding the earlier ones.</summary>
    private void Branch(Level level, int depth, long spent, long total, int group, int count)
    {
        for (var word = 0; word < _words; word++)
        {
            for (var rest = level.Branches[word]; rest != 0; rest &= rest - 1)
            {
                var edge = (word << 6) + BitWord.Lowest(rest);
                level.Allowed[word] &= ~(1UL << edge);
                var cost = spent + _network.Weight[edge];
                if (cost > total || (group >= 0 && cost + Bound(CountAfter(edge, count)) > total))
                {
                    Afford(cost + (group >= 0 ? Bound(CountAfter(edge, count)) : 0), total);
                    continue;
                }

                Take(level, depth, edge, cost, total);
                if (!IsComplete)
                {
                    return;
                }
            }
        }
    }

    private void Take(Level level, int depth, int edge, long spent, long total)
    {
        if (depth == _chosen.Length)
        {
            Array.Resize(ref _chosen, 2 * depth);
        }

        _chosen[depth] = edge;
        LevelAt(depth + 1).Start(level.Allowed);
        var into = GroupOf(_group, _network.Plus[edge]);
        var from = GroupOf(_group, _network.Minus[edge]);
        if (into == from)
        {
            Step(depth + 1, spent, total);
            return;
        }

        var plus = _plus.AsSpan(into * _words, _words);
        var minus = _minus.AsSpan(into * _words, _words);
        plus.CopyTo(level.Plus);
        minus.CopyTo(level.Minus);
        for (var word = 0; word < _words; word++)
        {
            plus[word] |= _plus[(from * _words) + word];
            minus[word] |= _minus[(from * _words) + word];
        }

        _group[from] = into;
        _off[into] += _off[from];
        Step(depth + 1, spent, total);
        _off[into] -= _off[from];
        _group[from] = from;
        level.Plus.AsSpan().CopyTo(plus);
        level.Minus.AsSpan().CopyTo(minus);
    }

    private void Finish(Level level, int depth, long spent, long total)
    {
        Span<long> changes = depth <= 64 ? stackalloc long[depth] : new long[depth];
        var chosen = _chosen.AsSpan(0, depth);
        if (_flow.TryFind(chosen, changes))
        {
            // Anything lighter than the level would have ended the search before.
            var edges = chosen.ToArray();
            var found = changes.ToArray();
            Array.Sort(edges, found);
            _found.Add(new FoundRepair(edges, found));
            return;
        }

        for (var node = 0; node < _group.Length; node++)
        {
            if (_flow.Cut[node])
            {
                for (var word = 0; word < _words; word++)
                {
                    level.CutPlus[word] |= _network.PlusEdges[(node * _words) + word];
                    level.CutMinus[word] |= _network.MinusEdges[(node * _words) + word];
                }
            }
        }

        for (var word = 0; word < _words; word++)
        {
            var (plus, minus) = (level.CutPlus[word], level.CutMinus[word]);
            level.Branches[word] = level.Allowed[word] & ((plus & ~minus & _network.CanFall[word]) | (minus & ~plus & _network.CanRise[word]));
            level.CutPlus[word] = level.CutMinus[word] = 0;
        }

        Branch(level, depth, spent, total, -1, 0);
    }

    /// <summary>The allowed edges out of a group that can carry its difference away.</summary>
    private void CutOf(int group, ulong[] allowed)
    {
        var at = group * _words;
        var isOver = _off[group] > 0;
        for (var word = 0; word < _words; word++)
        {
            var plus = _plus[at + word];
            var minus = _minus[at + word];
            var (fall, rise) = isOver ? (plus & ~minus, minus & ~plus) : (minus & ~plus, plus & ~minus);
            _cut[word] = allowed[word] & ((fall & _network.CanFall[word]) | (rise & _network.CanRise[word]));
        }
    }

    /// <summary>
    /// How many edges of the cut leave a chance to end within the budget; <paramref name="direct"/> tells whether one of them settles the group with another.
    /// </summary>
    private int CountUsable(int group, int count, long spent, long total, out bool direct)
    {
        direct = false;
        var usable = 0;
        var wanted = _off[group];
        for (var word = 0; word < _words; word++)
        {
            for (var rest = _cut[word]; rest != 0; rest &= rest - 1)
            {
                var edge = (word << 6) + BitWord.Lowest(rest);
                var plus = GroupOf(_group, _network.Plus[edge]);
                var other = plus == group ? GroupOf(_group, _network.Minus[edge]) : plus;
                var after = _off[other] == 0 ? count : _off[other] == -wanted ? count - 2 : count - 1;
                direct |= after == count - 2 && ((plus == group) != wanted > 0 || _network.Value[edge] - _network.Least[edge] >= Math.Abs(wanted));
                usable += spent + _network.Weight[edge] + Bound(after) <= total ? 1 : 0;
            }
        }

        return usable;
    }

    private int CountAfter(int edge, int count)
    {
        var one = _off[GroupOf(_group, _network.Plus[edge])];
        var other = _off[GroupOf(_group, _network.Minus[edge])];
        return one == 0 || other == 0 ? count : one == -other ? count - 2 : count - 1;
    }

    private long Bound(int count) => (long)((count + 1) / 2) * _network.LeastWeight;

    /// <summary>Whether a total is within the budget; if not, it is a candidate for the next one.</summary>
    private bool Afford(long needed, long total)
    {
        if (needed <= total)
        {
            return true;
        }

        _next = Math.Min(_next, needed);
        return false;
    }

    private Level LevelAt(int depth)
    {
        if (depth == _levels.Count)
        {
            _levels.Add(new Level(_words, _group.Length));
        }

        return _levels[depth];
    }

    /// <summary>What one depth of the search remembers; made once and used again.</summary>
    private sealed class Level
    {
        public Level(int words, int nodes)
        {
            Groups = new int[nodes];
            Allowed = new ulong[words];
            Branches = new ulong[words];
            Plus = new ulong[words];
            Minus = new ulong[words];
            CutPlus = new ulong[words];
            CutMinus = new ulong[words];
        }

        public int[] Groups { get; }

        public ulong[] Allowed { get; }

        public ulong[] Branches { get; }

        public ulong[] Plus { get; }

        public ulong[] Minus { get; }

        public ulong[] CutPlus { get; }

        public ulong[] CutMinus { get; }

        public void Start(ulong[] allowed) => allowed.CopyTo(Allowed, 0);
    }
}
