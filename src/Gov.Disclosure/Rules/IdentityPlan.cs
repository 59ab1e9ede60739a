using System.Runtime.CompilerServices;

namespace Gov.Disclosure;

/// <summary>The identities of a form laid out for one fast question: do all of them hold in a table of whole numbers?</summary>
internal sealed class IdentityPlan
{
    private readonly IdentityBand[] _bands;

    private IdentityPlan(IReadOnlyList<Relation> identities)
    {
        _bands = [.. IdentityBand.Of(identities)];
        IdentityCount = identities.Count;
        Rules = [.. identities.GroupBy(identity => identity.Kind).Select(group => (RuleCatalogue.Of(group.Key), group.Count()))];
    }

    /// <summary>The rules that check the identities, with the number of identities of each.</summary>
    public (Rule Rule, int Count)[] Rules { get; }

    /// <summary>How many of the form's relations, the first ones, are identities.</summary>
    public int IdentityCount { get; }

    public static IdentityPlan Of(TableForm form) => new([.. form.Relations.Where(relation => relation.IsIdentity)]);

    /// <summary>Tells whether every identity holds in a table whose cells are all whole numbers.</summary>
    /// <remarks>Inlined into the check, the loops over vectors end up compiled so that they take twice the time.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool AllHold(ReadOnlySpan<long> digits)
    {
        foreach (var band in _bands)
        {
            if (!band.AllHold(digits))
            {
                return false;
            }
        }

        return true;
    }
}
