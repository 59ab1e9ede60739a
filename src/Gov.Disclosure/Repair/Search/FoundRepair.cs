namespace Gov.Disclosure.Repair.Search;

/// <summary>A set of edges and their changes that make every node even.</summary>
/// <param name="Edges">The edges, in the order of the form.</param>
/// <param name="Changes">The change of each.</param>
internal sealed record FoundRepair(int[] Edges, long[] Changes);
