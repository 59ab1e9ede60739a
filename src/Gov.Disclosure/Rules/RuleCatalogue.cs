using System.Diagnostics.CodeAnalysis;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure;

/// <summary>The explicit list of all rules, in the order of their ids.</summary>
public static class RuleCatalogue
{
    private static readonly Rule[] Rules = Number(
    [
        .. ReadingRules.All, .. DocumentRules.All, .. ProactiveDisclosureRules.All, .. RequestsRules.All, .. ReviewAndLitigationRules.All,
        .. NarrativeRules.All, .. YearRules.All, .. AgencyRules.All,
    ]);

    private static readonly Rule[] ByRelation = [.. Rules.Where(rule => rule.Relation is not null).OrderBy(rule => rule.Relation)];

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All => Rules;

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id, as <c>GD303</c>.</param>
    /// <param name="rule">The rule; <see langword="null"/> where the catalogue has none of that id.</param>
    /// <returns>False where the catalogue has no rule of that id.</returns>
    public static bool TryGet(string id, [NotNullWhen(true)] out Rule? rule)
    {
        rule = Array.Find(Rules, candidate => candidate.Id == id);
        return rule is not null;
    }

    /// <summary>The rule of an id.</summary>
    /// <param name="id">The id, as <c>GD303</c>.</param>
    /// <exception cref="ArgumentException">There is no rule of that id.</exception>
    public static Rule Find(string id) => TryGet(id, out var rule) ? rule : throw new ArgumentException($"There is no rule '{id}'.", nameof(id));

    /// <summary>The rule that checks a kind of relation.</summary>
    internal static Rule Of(RelationKind relation) => ByRelation[(int)relation];

    private static Rule[] Number(Rule[] rules)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i].Index = i;
        }

        return rules;
    }
}
