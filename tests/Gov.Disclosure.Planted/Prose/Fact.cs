namespace Gov.Disclosure.Planted;

/// <summary>A number that a sentence may state.</summary>
/// <param name="Value">The number as the sentence prints it.</param>
/// <param name="Rule">The rule that a wrong number breaks; empty for a number nothing can be held against.</param>
/// <param name="Admissible">Everything the words may be taken to mean; a lie is none of these.</param>
internal sealed record Fact(decimal Value, string Rule, params IReadOnlyList<decimal> Admissible)
{
    /// <summary>Whether a printed number would be taken for true.</summary>
    /// <param name="value">The number.</param>
    /// <param name="tolerance">How far rounding may take it from what is meant.</param>
    public bool Admits(decimal value, decimal tolerance) => value == Value || Admissible.Any(meant => meant == value || Math.Abs(meant - value) < tolerance);
}
