using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Repair.Search;

/// <summary>
/// The identities of a form as a graph, made once per form: every identity is a node, every cell an edge between the two identities it stands in.
/// With the signs of some identities turned round, a cell enters one of them with plus and the other with minus, so that changing a number moves
/// its difference along the edge from one identity to the other. A cell in one identity alone leads to a node outside that asks for nothing.
/// </summary>
/// <remarks>
/// In table three the cells of (七)总计 stand in three identities: row, result column and balance. The row identity of (七)总计 is then no
/// node: it follows from the others, because its cells are exactly the edges between two parts of the graph. It is kept aside as the <see cref="Divide"/>
/// for tables in which identities of both parts cannot be assessed.
/// </remarks>
internal sealed class RepairGraph
{
    private static readonly ByForm<Lazy<RepairGraph?>> Known = new(form => new(() => Make(form)));

    private const int None = -1;

    private RepairGraph(Relation[] identities, int[] nodeOf, int nodeCount, Edge[] edges)
    {
        Identities = identities;
        NodeOf = nodeOf;
        NodeCount = nodeCount;
        Edges = edges;
        PartOf = Parts(edges, nodeCount, null);
        DividedPartOf = PartOf;
    }

    /// <summary>The identities of the form.</summary>
    public Relation[] Identities { get; }

    /// <summary>The node of each identity; -1 for the one that is no node.</summary>
    public int[] NodeOf { get; }

    /// <summary>How many nodes there are, the last of them the node outside.</summary>
    public int NodeCount { get; }

    /// <summary>The node that asks for nothing.</summary>
    public int Outside => NodeCount - 1;

    public Edge[] Edges { get; }

    /// <summary>The identity that is no node; <see langword="null"/> where all are.</summary>
    public Relation? Divide { get; private set; }

    /// <summary>For each node a name of the connected part it stands in.</summary>
    public int[] PartOf { get; }

    /// <summary>The same when the edges of <see cref="Divide"/> are taken out.</summary>
    public int[] DividedPartOf { get; private set; }

    /// <summary>The graph of a form; <see langword="null"/> where its identities do not make one, which no form issued so far does.</summary>
    public static RepairGraph? Of(TableForm form) => Known[form].Value;

    private static RepairGraph? Make(TableForm form)
    {
        var identities = form.Relations.Where(relation => relation.IsIdentity).ToArray();
        var entries = Entries(form, identities);
        var divide = FindDivide(entries);
        var nodeOf = new int[identities.Length];
        var nodes = 0;
        for (var i = 0; i < nodeOf.Length; i++)
        {
            nodeOf[i] = i == divide ? None : nodes++;
        }

        for (var cell = 0; cell < entries.Length; cell++)
        {
            entries[cell].RemoveAll(entry => entry.Identity == divide);
        }

        if (identities.SelectMany(identity => identity.Left.Concat(identity.Right)).Any(cell => cell.Kind == CellKind.Amount)
            || entries.Any(entry => entry.Count > 2 || (entry.Count == 2 && entry[0].Identity == entry[1].Identity))
            || Signs(entries, identities.Length) is not { } signs)
        {
            return null;
        }

        var edges = new List<Edge>();
        for (var cell = 0; cell < entries.Length; cell++)
        {
            if (entries[cell].Count > 0)
            {
                var (identity, sign) = entries[cell][0];
                var one = nodeOf[identity];
                var other = entries[cell].Count == 2 ? nodeOf[entries[cell][1].Identity] : nodes;
                edges.Add(sign == signs[identity] ? new Edge(cell, one, other) : new Edge(cell, other, one));
            }
        }

        var graph = new RepairGraph(identities, nodeOf, nodes + 1, [.. edges]);
        return divide == None || graph.TrySetDivide(identities[divide]) ? graph : null;
    }

    private static List<(int Identity, int Sign)>[] Entries(TableForm form, Relation[] identities)
    {
        var entries = form.Cells.Select(_ => new List<(int, int)>()).ToArray();
        for (var i = 0; i < identities.Length; i++)
        {
            foreach (var cell in identities[i].Left)
            {
                entries[cell.Index].Add((i, 1));
            }

            foreach (var cell in identities[i].Right)
            {
                entries[cell.Index].Add((i, -1));
            }
        }

        return entries;
    }

    /// <summary>The identity that holds most of the cells that stand in more than two, the first of equals.</summary>
    private static int FindDivide(List<(int Identity, int Sign)>[] entries) => entries
        .Where(entry => entry.Count > 2)
        .SelectMany(entry => entry.Select(one => one.Identity))
        .GroupBy(identity => identity)
        .OrderByDescending(group => group.Count())
        .Select(group => group.Key)
        .DefaultIfEmpty(None)
        .First();

    /// <summary>A sign for each identity so that every cell enters one with plus and one with minus; <see langword="null"/> where there is none.</summary>
    private static int[]? Signs(List<(int Identity, int Sign)>[] entries, int identities)
    {
        var pairs = entries.Where(entry => entry.Count == 2).ToArray();
        var signs = new int[identities];
        for (var start = 0; start < identities; start++)
        {
            signs[start] = signs[start] == 0 ? 1 : signs[start];
            for (var changed = true; changed;)
            {
                changed = false;
                foreach (var pair in pairs)
                {
                    var (one, other) = signs[pair[0].Identity] != 0 ? (pair[0], pair[1]) : (pair[1], pair[0]);
                    var wanted = -signs[one.Identity] * one.Sign * other.Sign;
                    if (wanted != 0 && signs[other.Identity] == 0)
                    {
                        signs[other.Identity] = wanted;
                        changed = true;
                    }
                    else if (wanted != signs[other.Identity] && wanted != 0)
                    {
                        return null;
                    }
                }
            }
        }

        return signs;
    }

    private static int[] Parts(Edge[] edges, int nodeCount, HashSet<int>? without)
    {
        var parts = Enumerable.Range(0, nodeCount).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var edge in edges)
            {
                if (without?.Contains(edge.Cell) != true && parts[edge.Plus] != parts[edge.Minus])
                {
                    parts[edge.Plus] = parts[edge.Minus] = Math.Min(parts[edge.Plus], parts[edge.Minus]);
                    changed = true;
                }
            }
        }

        return parts;
    }

    /// <summary>Takes an identity for the divide if its cells are exactly the edges between two parts, with the signs it gives them.</summary>
    private bool TrySetDivide(Relation identity)
    {
        var cells = new HashSet<int>(identity.Left.Concat(identity.Right).Select(cell => cell.Index));
        var left = new HashSet<int>(identity.Left.Select(cell => cell.Index));
        var parts = Parts(Edges, NodeCount, cells);
        var between = Edges.Where(edge => cells.Contains(edge.Cell)).ToArray();
        var ways = between.Select(edge => left.Contains(edge.Cell) ? (parts[edge.Plus], parts[edge.Minus]) : (parts[edge.Minus], parts[edge.Plus]))
            .Distinct().ToArray();
        if (between.Length != cells.Count || ways.Length != 1 || ways[0].Item1 == ways[0].Item2)
        {
            return false;
        }

        Divide = identity;
        DividedPartOf = parts;
        return true;
    }

    /// <summary>A cell between the two identities it enters, with plus and with minus.</summary>
    internal readonly record struct Edge(int Cell, int Plus, int Minus);
}
