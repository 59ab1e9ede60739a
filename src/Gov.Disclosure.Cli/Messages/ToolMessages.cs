namespace Gov.Disclosure.Cli;

/// <summary>The tool's own words in one language; what the rules say stands in the catalogue of the library.</summary>
internal abstract class ToolMessages
{
    protected ToolMessages(MessageLanguage language) => Language = language;

    public MessageLanguage Language { get; }

    public abstract string UnknownAgency { get; }

    public abstract string NotRead { get; }

    public abstract string NotReadShort { get; }

    public abstract string ReadingHeading { get; }

    public abstract string Remedy { get; }

    public abstract string Basis { get; }

    public abstract string Place { get; }

    /// <summary>Stands between two facts of one line.</summary>
    public abstract string Separator { get; }

    public abstract string NothingFound { get; }

    public abstract string NothingToRepair { get; }

    /// <summary>Introduces what speaks for a repair.</summary>
    public abstract string Evidence { get; }

    public abstract string Progress { get; }

    public abstract string Converting { get; }

    /// <summary>The title of a page of results.</summary>
    public abstract string ResultsTitle { get; }

    public abstract IReadOnlyList<string> OverviewHeadings { get; }

    public abstract IReadOnlyList<string> RuleHeadings { get; }

    public abstract string RulesTitle { get; }

    public abstract string Formula { get; }

    public abstract string AllForms { get; }

    public static ToolMessages Of(MessageLanguage language) =>
        language == MessageLanguage.English ? EnglishToolMessages.Instance : ChineseToolMessages.Instance;

    public string Word(Severity severity) => severity.GetName(Language);

    /// <summary>Why nothing could be read at a path; ends without a full stop, being part of a sentence.</summary>
    public abstract string Reason(InputProblem problem);

    public abstract string PathOf(string path, int? number);

    public abstract string Year(int? year);

    public abstract string Form(TableKind table, string edition);

    public abstract string TableMissing(TableKind table);

    /// <summary>Says why findings stand together.</summary>
    /// <param name="findings">How many there are.</param>
    /// <param name="oneDifference">Whether all are off by the same number, as one wrong cell would make them.</param>
    public abstract string StoryIntroduction(int findings, bool oneDifference);

    /// <summary>Introduces the fewest changes that settle a group of findings.</summary>
    /// <param name="isOnly">Whether there is no other way with as few changes.</param>
    public abstract string SmallestRepair(bool isOnly);

    /// <summary>Says of a table how many cells must change and in how many ways that can be done.</summary>
    public abstract string RepairHeading(RepairResult result);

    public abstract string Position(SourcePosition position);

    public abstract string Outcomes(int holds, int broken, int notAssessable);

    public abstract string Counts(SeverityCounts counts);

    public abstract string Totals(Totals totals);

    public abstract string Area(char digit);

    public abstract string Origin(Origin origin);
}
