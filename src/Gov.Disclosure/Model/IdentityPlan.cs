using System.Runtime.CompilerServices;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Model;

/// <summary>The identities of a form laid out for one fast question: do all of them hold in a table of whole numbers?</summary>
internal sealed class IdentityPlan
{
    private static readonly ByForm<IdentityPlan> Known = new(form => new([.. form.Relations.Where(relation => relation.IsIdentity)]));

    private readonly IdentityBand[] _bands;

    private IdentityPlan(IReadOnlyList<Relation> identities)
    {
        _bands = [.. IdentityBand.Of(identities)];
        IdentityCount = identities.Count;
        Kinds = [.. identities.GroupBy(identity => identity.Kind).Select(group => (group.Key, group.Count()))];
    }

    /// <summary>The kinds of the identities, with the number of identities of each.</summary>
    public (RelationKind Kind, int Count)[] Kinds { get; }

    /// <summary>How many of the form's relations, the first ones, are identities.</summary>
    public int IdentityCount { get; }

    public static IdentityPlan Of(TableForm form) => Known[form];

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
