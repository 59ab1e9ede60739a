namespace Gov.Disclosure;

/// <summary>
/// The identities of a form laid out for one fast question: do all of them hold? Cells stand as indexes in one array,
/// so that a table of whole numbers is checked without touching the form objects.
/// </summary>
internal sealed class IdentityPlan
{
    private readonly ushort[] _cells;
    private readonly (ushort Left, ushort Right)[] _lengths;

    private IdentityPlan(ushort[] cells, (ushort Left, ushort Right)[] lengths, IReadOnlyList<(Rule Rule, int Count)> rules)
    {
        _cells = cells;
        _lengths = lengths;
        Rules = rules;
    }

    /// <summary>The rules that check the identities, with the number of identities of each.</summary>
    public IReadOnlyList<(Rule Rule, int Count)> Rules { get; }

    /// <summary>How many of the form's relations, the first ones, are identities.</summary>
    public int IdentityCount => _lengths.Length;

    public static IdentityPlan Of(TableForm form)
    {
        var identities = form.Relations.Where(relation => relation.IsIdentity).ToArray();
        return new IdentityPlan(
            [.. identities.SelectMany(identity => identity.Left.Concat(identity.Right)).Select(cell => (ushort)cell.Index)],
            [.. identities.Select(identity => ((ushort)identity.Left.Count, (ushort)identity.Right.Count))],
            [.. identities.GroupBy(identity => identity.Kind).Select(group => (RuleCatalogue.Of(group.Key), group.Count()))]);
    }

    /// <summary>Tells whether every identity holds in a table whose cells are all whole numbers.</summary>
    public bool AllHold(ReadOnlySpan<long> digits)
    {
        var next = 0;
        foreach (var (left, right) in _lengths)
        {
            long sum = 0;
            foreach (var cell in _cells.AsSpan(next, left))
            {
                sum += digits[cell];
            }

            foreach (var cell in _cells.AsSpan(next + left, right))
            {
                sum -= digits[cell];
            }

            if (sum != 0)
            {
                return false;
            }

            next += left + right;
        }

        return true;
    }
}
