namespace Gov.Disclosure.Repair.Search;

/// <summary>
/// The graph of a form with the numbers of one table: what each identity is off by, how far each cell may go up and down, which cells may change.
/// Identities that cannot be assessed are drawn together into one node, whose difference follows from the others and so asks for nothing.
/// </summary>
internal sealed class RepairNetwork
{
    private RepairNetwork(RepairGraph graph, int words)
    {
        Graph = graph;
        Words = words;
        Plus = new int[graph.Edges.Length];
        Minus = new int[graph.Edges.Length];
        Value = new long[graph.Edges.Length];
        Least = new long[graph.Edges.Length];
        Weight = new int[graph.Edges.Length];
        Node = new int[graph.NodeCount];
        Off = new long[graph.NodeCount];
        PlusEdges = new ulong[graph.NodeCount * words];
        MinusEdges = new ulong[graph.NodeCount * words];
        CanChange = new ulong[words];
        CanFall = new ulong[words];
        CanRise = new ulong[words];
    }

    public RepairGraph Graph { get; }

    /// <summary>How many words a set of edges takes.</summary>
    public int Words { get; }

    /// <summary>The node that each edge enters with plus.</summary>
    public int[] Plus { get; }

    /// <summary>The node that each edge enters with minus.</summary>
    public int[] Minus { get; }

    /// <summary>The number printed in the cell of each edge; 0 where there is none.</summary>
    public long[] Value { get; }

    /// <summary>The least number the cell of each edge may hold.</summary>
    public long[] Least { get; }

    public int[] Weight { get; }

    /// <summary>The smallest weight of any edge.</summary>
    public int LeastWeight { get; private set; } = int.MaxValue;

    /// <summary>The node that stands for each node of the graph after those that ask for nothing were drawn together.</summary>
    public int[] Node { get; }

    /// <summary>By how much each node is off.</summary>
    public long[] Off { get; }

    public ulong[] PlusEdges { get; }

    public ulong[] MinusEdges { get; }

    /// <summary>The edges whose cells may change.</summary>
    public ulong[] CanChange { get; }

    public ulong[] CanFall { get; }

    public ulong[] CanRise { get; }

    /// <summary>Identities that cannot be assessed, because a number they need is blank or unknown.</summary>
    public List<Relation>? Unassessable { get; private set; }

    /// <summary>Whether every identity that can be assessed holds.</summary>
    public bool Holds => Array.TrueForAll(Off, off => off == 0);

    public static RepairNetwork Of(RepairGraph graph, ReportTable table, RepairOptions options)
    {
        var network = new RepairNetwork(graph, (graph.Edges.Length + 63) / 64);
        var unknown = Unknown(options);
        network.DrawTogether(table, unknown);
        network.Fill(table, unknown, options);
        return network;
    }

    /// <summary>Whether every identity that can be assessed holds, in a form whose identities need not make a graph.</summary>
    public static bool AllHold(ReportTable table, RepairOptions options)
    {
        var unknown = Unknown(options);
        return table.Form.Relations.All(relation => !relation.IsIdentity || !CanAssess(relation, table, unknown) || Sum(relation.Left) == Sum(relation.Right));

        decimal Sum(IReadOnlyList<FormCell> cells) => cells.Sum(cell => table[cell].Number ?? 0);
    }

    private static HashSet<int>? Unknown(RepairOptions options) =>
        options.UnknownCells.Count == 0 ? null : [.. options.UnknownCells.Select(cell => cell.Index)];

    private static bool CanAssess(Relation identity, ReportTable table, HashSet<int>? unknown) =>
        CanUse(identity.Left, table, unknown) && CanUse(identity.Right, table, unknown);

    private static bool CanUse(IReadOnlyList<FormCell> cells, ReportTable table, HashSet<int>? unknown)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if ((!table[cell.Index].IsNumber && table.Form.IsTotal(cell)) || unknown?.Contains(cell.Index) == true)
            {
                return false;
            }
        }

        return true;
    }

    private void DrawTogether(ReportTable table, HashSet<int>? unknown)
    {
        for (var node = 0; node < Node.Length; node++)
        {
            Node[node] = node;
        }

        if (unknown is null && table.IsAllWhole)
        {
            return;
        }

        for (var i = 0; i < Graph.Identities.Length; i++)
        {
            if (!CanAssess(Graph.Identities[i], table, unknown))
            {
                (Unassessable ??= []).Add(Graph.Identities[i]);
            }
        }

        if (Unassessable is null)
        {
            return;
        }

        // While the divide can be assessed, what is missing on one side of it cannot make up for what is missing on the other.
        var parts = Graph.Divide is { } divide && !Unassessable.Contains(divide) ? Graph.DividedPartOf : Graph.PartOf;
        var representative = new Dictionary<int, int> { [parts[Graph.Outside]] = Graph.Outside };
        for (var i = 0; i < Graph.Identities.Length; i++)
        {
            var node = Graph.NodeOf[i];
            if (node >= 0 && Unassessable.Contains(Graph.Identities[i]))
            {
                if (!representative.TryGetValue(parts[node], out var first))
                {
                    representative.Add(parts[node], first = node);
                }

                Node[node] = first;
            }
        }
    }

    private void Fill(ReportTable table, HashSet<int>? unknown, RepairOptions options)
    {
        HashSet<int>? @fixed = options.FixedCells.Count == 0 ? null : [.. options.FixedCells.Select(cell => cell.Index)];
        var weights = options.Weights.Count == 0 ? null : options.Weights.ToDictionary(entry => entry.Key.Index, entry => entry.Value);
        var digits = table.Digits;
        var marks = table.Marks;
        for (var i = 0; i < Graph.Edges.Length; i++)
        {
            var edge = Graph.Edges[i];
            var plus = Plus[i] = Node[edge.Plus];
            var minus = Minus[i] = Node[edge.Minus];
            var value = Value[i] = digits[edge.Cell];
            Least[i] = table.Form.Cells[edge.Cell].Kind == CellKind.Change ? -Cell.MaxMagnitude : 0;
            Weight[i] = weights is not null && weights.TryGetValue(edge.Cell, out var weight) ? weight : 1;
            LeastWeight = Math.Min(LeastWeight, Weight[i]);
            if (plus == minus)
            {
                continue;
            }

            Off[plus] += value;
            Off[minus] -= value;
            var (word, bit) = (i >> 6, 1UL << i);
            PlusEdges[(plus * Words) + word] |= bit;
            MinusEdges[(minus * Words) + word] |= bit;
            CanFall[word] |= value > Least[i] ? bit : 0;
            CanRise[word] |= value < Cell.MaxMagnitude ? bit : 0;
            if (marks[edge.Cell] == 0 && unknown?.Contains(edge.Cell) != true && @fixed?.Contains(edge.Cell) != true)
            {
                CanChange[word] |= bit;
            }
        }
    }
}
