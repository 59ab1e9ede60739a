namespace Gov.Disclosure.Documents.Writing.Page;

/// <summary>Lays out headers that stand over one another: one that has fewer over it reaches down to the numbers.</summary>
internal static class PageHeaders
{
    /// <summary>The rows of headers over columns.</summary>
    /// <param name="paths">For each column the headers from the outermost to its own.</param>
    /// <param name="first">The first column.</param>
    public static List<List<PageCell>> Of(IReadOnlyList<IReadOnlyList<string>> paths, int first)
    {
        var depth = paths.Max(path => path.Count);
        var rows = new List<List<PageCell>>();
        for (var level = 0; level < depth; level++)
        {
            var row = new List<PageCell>();
            for (var column = 0; column < paths.Count; column++)
            {
                if (paths[column].Count <= level)
                {
                    continue;
                }

                var isOwn = paths[column].Count == level + 1;
                var columns = isOwn ? 1 : Run(paths, column, level);
                row.Add(new PageCell(PageCellKind.Header, paths[column][level], first + column, columns, isOwn ? depth - level : 1));
                column += columns - 1;
            }

            rows.Add(row);
        }

        return rows;
    }

    private static int Run(IReadOnlyList<IReadOnlyList<string>> paths, int start, int level)
    {
        var end = start + 1;
        while (end < paths.Count && paths[end].Count > level + 1 && paths[end].Take(level + 1).SequenceEqual(paths[start].Take(level + 1)))
        {
            end++;
        }

        return end - start;
    }
}
