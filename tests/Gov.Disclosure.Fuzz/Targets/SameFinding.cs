using System.Diagnostics.CodeAnalysis;

namespace Gov.Disclosure.Fuzz;

/// <summary>Whether two findings say the same.</summary>
internal sealed class SameFinding : IEqualityComparer<Diagnostic>
{
    public static readonly SameFinding Instance = new();

    public bool Equals(Diagnostic? x, Diagnostic? y) =>
        x is not null && y is not null && x.RuleId == y.RuleId && x.Severity == y.Severity && x.Origin == y.Origin && x.Position == y.Position
        && x.Expected.Equals(y.Expected) && x.Actual.Equals(y.Actual) && x.Cells.SequenceEqual(y.Cells) && x.Arguments.Count == y.Arguments.Count;

    public int GetHashCode([DisallowNull] Diagnostic obj) => obj.RuleId.GetHashCode(StringComparison.Ordinal);
}
