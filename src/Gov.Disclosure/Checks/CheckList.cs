using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>The explicit list of checks. One check may serve several rules that need the same numbers.</summary>
internal static class CheckList
{
    public static IReadOnlyList<NamedCheck> All { get; } =
    [
        new(nameof(SectionCheck), [DocumentRules.SectionMissing, DocumentRules.TableMissing, DocumentRules.ProblemsNotStated], SectionCheck.Run),
        new(nameof(FormCheck), [DocumentRules.FormNotOfYear, DocumentRules.FormsMixed], FormCheck.Run),
        new(nameof(YearCheck), [DocumentRules.PeriodNotWholeYear, DocumentRules.TitleYear], YearCheck.Run),
        new(nameof(PublicationCheck), [DocumentRules.PublishedLate], PublicationCheck.Run),
        new(nameof(TemplateTextCheck), [DocumentRules.TemplateTextLeftIn], TemplateTextCheck.Run),
        new(nameof(ClaimedYearCheck), [DocumentRules.TextYear], ClaimedYearCheck.Run),
        new(nameof(CreditCodeCheck), [DocumentRules.CreditCode], CreditCodeCheck.Run),
        new(nameof(RelationCheck), [.. RuleCatalogue.All.Where(rule => rule.Relation is not null)], RelationCheck.Run),
        new(
            nameof(FilledInCheck),
            [
                ProactiveDisclosureRules.CellsNotFilledIn,
                RequestsRules.TotalNotFilledIn,
                RequestsRules.CellsNotFilledIn,
                ReviewAndLitigationRules.TotalNotFilledIn,
                ReviewAndLitigationRules.CellsNotFilledIn,
            ],
            FilledInCheck.Run),
        new(nameof(SignCheck), [ProactiveDisclosureRules.SignOnCount], SignCheck.Run),
        new(nameof(AdministrativeRulesCheck), [ProactiveDisclosureRules.RulesWithoutPower], AdministrativeRulesCheck.Run),
        new(
            nameof(AmountCheck),
            [ProactiveDisclosureRules.AmountWithoutUnit, ProactiveDisclosureRules.UnitAgainstHeader, ProactiveDisclosureRules.AmountImplausible],
            AmountCheck.Run),
        new(nameof(NarrativeCheck), [.. NarrativeRules.All], NarrativeCheck.Run),
        new(nameof(MisplacedNumberCheck), [RequestsRules.WrongColumn, RequestsRules.SplitNumber], MisplacedNumberCheck.Run),
        new(nameof(PreviousYearCheck), [.. YearRules.All], PreviousYearCheck.Run),
        new(nameof(ChildrenCheck), [.. AgencyRules.All], ChildrenCheck.Run),
    ];
}
