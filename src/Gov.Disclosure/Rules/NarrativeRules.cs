namespace Gov.Disclosure.Rules;

/// <summary>GD5xx: the text of a report against its tables and against itself.</summary>
internal static class NarrativeRules
{
    /// <summary>GD501: a figure in the text is none of the numbers it may stand for in the tables.</summary>
    public static readonly Rule FigureAgainstTable = About("GD501");

    /// <summary>GD502: the parts of a figure in the text do not add up to it.</summary>
    public static readonly Rule PartsDoNotAddUp = About("GD502");

    /// <summary>GD503: a percentage in the text does not follow from its numbers.</summary>
    public static readonly Rule PercentageWrong = About("GD503");

    /// <summary>GD504: a change against last year does not follow from the numbers of the two years.</summary>
    public static readonly Rule ChangeWrong = About("GD504");

    /// <summary>GD505: the text says that every request was done, and the table carries some forward.</summary>
    public static readonly Rule AllDoneButCarriedForward = About("GD505");

    /// <summary>GD506: the text says that every request due was done in time, and the table carries some forward, which may not have been due.</summary>
    public static readonly Rule AllOnTimeButCarriedForward = About("GD506", Severity.Info);

    /// <summary>GD507: the report does not say what 信息处理费 was charged.</summary>
    public static readonly Rule ProcessingFeeMissing = Fee("GD507", Severity.Info);

    /// <summary>GD508: the text gives two amounts of 信息处理费.</summary>
    public static readonly Rule ProcessingFeesDiffer = Fee("GD508", Severity.Warning);

    internal static IEnumerable<Rule> All =>
    [
        FigureAgainstTable, PartsDoNotAddUp, PercentageWrong, ChangeWrong, AllDoneButCarriedForward, AllOnTimeButCarriedForward,
        ProcessingFeeMissing, ProcessingFeesDiffer,
    ];

    private static Rule About(string id, Severity severity = Severity.Warning) => new(id, severity, LegalBasis.Plausibility);

    private static Rule Fee(string id, Severity severity) =>
        new(id, severity, LegalBasis.ProcessingFeeNotice) { SinceYear = FormEdition.Edition2021.SinceYear };
}
