namespace Gov.Disclosure;

/// <summary>
/// Makes rules of one's own. In a rule set (<see cref="RuleSet.With(Rule)"/>) they stand beside those of the catalogue, and their findings in the same results.
/// </summary>
public static class OwnRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="id">The id: a letter, then letters, digits, <c>-</c>, <c>_</c> or <c>.</c>; not <c>GD</c> and three digits, as the catalogue's own.</param>
    /// <param name="severity">How much a finding weighs.</param>
    /// <param name="check">Evaluates the rule on a report; called by several threads at once.</param>
    /// <param name="chinese">The words in Chinese.</param>
    /// <param name="english">The words in English; <see langword="null"/> for the Chinese ones in both languages.</param>
    /// <exception cref="ArgumentException">The id is not of that form.</exception>
    public static Rule Create(string id, Severity severity, Action<RuleEvaluation> check, RuleWords chinese, RuleWords? english = null) => IsId(id)
        ? Rule.OfOnesOwn(id, severity, check, chinese, english ?? chinese)
        : throw new ArgumentException(
            $"'{id}' is no id of a rule of one's own: a letter, then letters, digits, '-', '_' or '.'; GD and three digits are the catalogue's.", nameof(id));

    /// <summary>Whether a rule of one's own may have an id.</summary>
    internal static bool IsId(string id)
    {
        var isOfCatalogue = id.Length == 5 && id.StartsWith("GD", StringComparison.Ordinal) && id.Skip(2).All(char.IsDigit);
        return !isOfCatalogue && id.Length > 0 && IsLetter(id[0])
            && id.All(character => IsLetter(character) || character is (>= '0' and <= '9') or '-' or '_' or '.');

        static bool IsLetter(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
    }
}
