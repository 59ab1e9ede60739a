namespace Gov.Disclosure.Repair.Search;

/// <summary>
/// Whether the chosen cells alone can make every node even without leaving the numbers a cell may hold, and if so with which numbers:
/// a flow along the chosen edges, sent by shortest paths in a fixed order. If not, the nodes that stay off and whatever they reach are a
/// cut that one more cell must cross.
/// </summary>
internal sealed class RepairFlow
{
    private readonly RepairNetwork _network;
    private readonly long[] _off;
    private readonly int[] _queue;
    private readonly int[] _cameBy;
    private readonly bool[] _reached;

    public RepairFlow(RepairNetwork network)
    {
        _network = network;
        _off = new long[network.Off.Length];
        _queue = new int[network.Off.Length];
        _cameBy = new int[network.Off.Length];
        _reached = new bool[network.Off.Length];
    }

    /// <summary>The nodes with too much that cannot get rid of it, after a failure, with all they reach.</summary>
    public bool[] Cut => _reached;

    /// <summary>Finds the change of every chosen edge.</summary>
    /// <param name="chosen">The edges.</param>
    /// <param name="changes">Receives their changes; all 0 before.</param>
    public bool TryFind(ReadOnlySpan<int> chosen, Span<long> changes)
    {
        _network.Off.CopyTo(_off, 0);
        for (var source = 0; source < _off.Length; source++)
        {
            while (_off[source] > 0)
            {
                var sink = Search(source, chosen, changes);
                if (sink < 0)
                {
                    return false;
                }

                Send(source, sink, chosen, changes);
            }
        }

        return true;
    }

    private int Search(int source, ReadOnlySpan<int> chosen, ReadOnlySpan<long> changes)
    {
        _reached.AsSpan().Clear();
        _reached[source] = true;
        _queue[0] = source;
        for (int next = 0, end = 1; next < end; next++)
        {
            var node = _queue[next];
            for (var i = 0; i < chosen.Length; i++)
            {
                var to = OtherEnd(chosen[i], node);
                if (to < 0 || _reached[to] || Room(chosen[i], node, changes[i]) == 0)
                {
                    continue;
                }

                _reached[to] = true;
                _cameBy[to] = i;
                if (_off[to] < 0)
                {
                    return to;
                }

                _queue[end++] = to;
            }
        }

        return -1;
    }

    private void Send(int source, int sink, ReadOnlySpan<int> chosen, Span<long> changes)
    {
        var amount = Math.Min(_off[source], -_off[sink]);
        for (var node = sink; node != source;)
        {
            var i = _cameBy[node];
            node = OtherEnd(chosen[i], node);
            amount = Math.Min(amount, Room(chosen[i], node, changes[i]));
        }

        for (var node = sink; node != source;)
        {
            var i = _cameBy[node];
            node = OtherEnd(chosen[i], node);
            changes[i] += _network.Plus[chosen[i]] == node ? -amount : amount;
        }

        _off[source] -= amount;
        _off[sink] += amount;
    }

    private int OtherEnd(int edge, int node) =>
        _network.Plus[edge] == node ? _network.Minus[edge]
        : _network.Minus[edge] == node ? _network.Plus[edge]
        : -1;

    /// <summary>How much a node can still pass on over an edge: by a fall of the number where it enters with plus, else by a rise.</summary>
    private long Room(int edge, int node, long change) => _network.Plus[edge] == node
        ? _network.Value[edge] + change - _network.Least[edge]
        : Cell.MaxMagnitude - _network.Value[edge] - change;
}
