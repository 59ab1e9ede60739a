namespace Gov.Disclosure;

/// <summary>The explicit list of checks. One check may serve several rules that need the same numbers.</summary>
internal static class Checks
{
    public static IReadOnlyList<NamedCheck> All { get; } =
    [
        new(nameof(SectionCheck), SectionCheck.Run),
        new(nameof(FormCheck), FormCheck.Run),
        new(nameof(YearCheck), YearCheck.Run),
        new(nameof(RelationCheck), RelationCheck.Run),
        new(nameof(FilledInCheck), FilledInCheck.Run),
        new(nameof(SignCheck), SignCheck.Run),
        new(nameof(AdministrativeRulesCheck), AdministrativeRulesCheck.Run),
        new(nameof(AmountCheck), AmountCheck.Run),
    ];
}
