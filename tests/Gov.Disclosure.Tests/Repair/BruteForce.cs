using System.Numerics;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>
/// The yardstick: tries every set of cells by size and solves its equations by elimination over fractions, without graph, cut or flow.
/// It decides sets whose numbers are determined by the equations, which are all sets without a circle.
/// </summary>
internal static class BruteForce
{
    public static (int Size, HashSet<string> Repairs) Find(ReportTable table, int most, RepairOptions? options = null)
    {
        FormCell[] unknown = [.. options?.UnknownCells ?? []];
        var identities = Assessable(table, unknown);
        var cells = table.Form.Cells
            .Where(cell => table[cell].IsNumber && !unknown.Contains(cell) && options?.FixedCells.Contains(cell) != true && identities.Any(identity => identity.Left.Concat(identity.Right).Contains(cell)))
            .ToArray();
        var off = identities.Select(identity => identity.Left.Sum(cell => table.Digits[cell.Index]) - identity.Right.Sum(cell => table.Digits[cell.Index])).ToArray();
        var columns = cells.Select(cell => identities.Select(identity => identity.Left.Contains(cell) ? 1 : identity.Right.Contains(cell) ? -1 : 0).ToArray()).ToArray();
        if (off.All(difference => difference == 0))
        {
            return (0, []);
        }

        for (var size = 1; size <= most; size++)
        {
            var repairs = new HashSet<string>();
            foreach (var set in Sets(cells.Length, size))
            {
                if (Solve([.. set.Select(cell => columns[cell])], off) is { } changes
                    && set.Select((cell, i) => table.Digits[cells[cell].Index] + changes[i]).All(number => number >= 0)
                    && changes.All(change => change != 0))
                {
                    repairs.Add(string.Join(' ', set.Select((cell, i) => $"{cells[cell].Index}:{table.Digits[cells[cell].Index] + changes[i]}")));
                }
            }

            if (repairs.Count > 0)
            {
                return (size, repairs);
            }
        }

        return (most + 1, []);
    }

    /// <summary>The identities whose totals are printed and that hold no unknown cell.</summary>
    public static Relation[] Assessable(ReportTable table, params FormCell[] unknown) =>
    [
        .. table.Form.Relations.Where(relation => relation.IsIdentity
            && relation.Left.Concat(relation.Right).All(cell => !unknown.Contains(cell) && (table[cell].IsNumber || !table.Form.IsTotal(cell)))),
    ];

    public static string Key(RepairProposal repair) => string.Join(' ', repair.Changes.Select(change => $"{change.Cell.Index}:{change.To}"));

    private static IEnumerable<int[]> Sets(int count, int size)
    {
        var set = Enumerable.Range(0, size).ToArray();
        while (true)
        {
            yield return set;
            var i = size - 1;
            while (i >= 0 && set[i] == count - size + i)
            {
                i--;
            }

            if (i < 0)
            {
                yield break;
            }

            set[i]++;
            for (var j = i + 1; j < size; j++)
            {
                set[j] = set[j - 1] + 1;
            }
        }
    }

    /// <summary>The whole numbers x with Σ column·x = −off; null where there are none or more than one.</summary>
    private static long[]? Solve(int[][] columns, long[] off)
    {
        // An equation in which no cell of the set stands must hold already; this throws out nearly all sets at once.
        for (var row = 0; row < off.Length; row++)
        {
            if (off[row] != 0 && Array.TrueForAll(columns, column => column[row] == 0))
            {
                return null;
            }
        }

        var matrix = Enumerable.Range(0, off.Length).Select(row => columns.Select(column => new BigInteger(column[row])).Append(-off[row]).ToArray()).ToList();
        for (var column = 0; column < columns.Length; column++)
        {
            var pivot = matrix.FindIndex(column, row => row[column] != 0);
            if (pivot < 0)
            {
                return null;
            }

            (matrix[column], matrix[pivot]) = (matrix[pivot], matrix[column]);
            for (var row = 0; row < matrix.Count; row++)
            {
                if (row != column && matrix[row][column] != 0)
                {
                    var (a, b) = (matrix[column][column], matrix[row][column]);
                    for (var k = 0; k <= columns.Length; k++)
                    {
                        matrix[row][k] = (matrix[row][k] * a) - (matrix[column][k] * b);
                    }
                }
            }
        }

        if (matrix.Skip(columns.Length).Any(row => row[columns.Length] != 0))
        {
            return null;
        }

        var solution = new long[columns.Length];
        for (var i = 0; i < solution.Length; i++)
        {
            if (matrix[i][columns.Length] % matrix[i][i] != 0)
            {
                return null;
            }

            solution[i] = (long)(matrix[i][columns.Length] / matrix[i][i]);
        }

        return solution;
    }
}
