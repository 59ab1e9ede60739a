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

    /// <summary>Nothing was found beyond what has been accepted.</summary>
    public abstract string NothingElseFound { get; }

    public abstract string NothingToRepair { get; }

    /// <summary>Introduces what speaks for a repair.</summary>
    public abstract string Evidence { get; }

    public abstract string Progress { get; }

    public abstract string Converting { get; }

    public abstract string Exporting { get; }

    /// <summary>The title of a page of results.</summary>
    public abstract string ResultsTitle { get; }

    public abstract IReadOnlyList<string> OverviewHeadings { get; }

    public abstract IReadOnlyList<string> RuleHeadings { get; }

    public abstract string RulesTitle { get; }

    public abstract string Formula { get; }

    public abstract string AllForms { get; }

    public abstract IReadOnlyList<string> RuleTableHeadings { get; }

    /// <summary>Introduces what a rule says of a report that breaks it.</summary>
    public abstract string Example { get; }

    public static ToolMessages Of(MessageLanguage language) =>
        language == MessageLanguage.English ? EnglishToolMessages.Instance : ChineseToolMessages.Instance;

    public string SeverityName(Severity severity) => severity.GetName(Language);

    /// <summary>Why nothing could be read at a path; ends without a full stop, being part of a sentence.</summary>
    public abstract string Reason(InputProblem problem);

    public abstract string PathOf(string path, int? number);

    public abstract string Year(int? year);

    public abstract string Form(TableKind table, string edition);

    public abstract string TableMissing(TableKind table);

    /// <summary>Says why findings stand together.</summary>
    /// <param name="findings">How many there are.</param>
    /// <param name="oneDifference">Whether all are off by the same number, as one wrong cell would make them.</param>
    public abstract string GroupIntroduction(int findings, bool oneDifference);

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

    /// <summary>What is done first with many reports: finding out which belong together.</summary>
    public abstract string LookingThrough { get; }

    /// <summary>Said where so many reports come that last year's are not looked for among them.</summary>
    public abstract string Unpaired { get; }

    /// <summary>Said where reports come one per line on standard input, so that last year's cannot be looked for among them.</summary>
    public abstract string PipedUnpaired { get; }

    /// <summary>How fast a run goes, and how long it will take where that is known.</summary>
    public abstract string Rate(int reports, double perSecond, TimeSpan? left);

    /// <summary>Said of a run that was ended before its end.</summary>
    /// <param name="totals">What was done.</param>
    /// <param name="path">The file that is not written; <see langword="null"/> where the results so far are out already.</param>
    public abstract string Interrupted(Totals totals, string? path);

    /// <summary>Said below a table that shows the first of many reports.</summary>
    public abstract string OverviewCut(int shown, int all);

    public abstract string OtherListSkipped(string path);

    public abstract string Settings(SettingsProblem problem);

    public abstract string RosterEmpty(string path);

    /// <summary>Who on a list of agencies has reported for a year.</summary>
    public abstract string Roster(RosterCoverage coverage);

    public abstract string PreviousReport(string file);

    public abstract string AmbiguousPrevious(IReadOnlyList<string> files);

    /// <summary>Why a report is not last year's of the other.</summary>
    public abstract string NotPrevious(string path, ReportSequence sequence);

    /// <summary>A number of another report that a finding rests on.</summary>
    public abstract string Related(RelatedCell cell);

    public abstract string Acknowledged(Diagnostic finding, Acknowledgement acknowledgement);

    public abstract string Justification(Acknowledgement acknowledgement);

    public abstract string Expired(Acknowledgement acknowledgement);

    /// <summary>One file of many could not be written.</summary>
    public abstract string NotWritten(string path, string reason);

    public abstract string AcceptanceWritten(string path, int added, int total);

    public abstract string ComparisonTitle { get; }

    public abstract IReadOnlyList<string> ComparisonHeadings { get; }

    public abstract string DifferenceHeading { get; }

    public abstract string TableName(TableKind table);

    public abstract string FormName(string edition);

    public abstract string Years(int? since, int? until);

    public abstract string TableTitle(TableKind table);

    /// <summary>How many cells of a comparison say nothing in either report.</summary>
    public abstract string CellsLeftOut(int count);

    /// <summary>Stands for a cell that the form of a report does not have.</summary>
    public abstract string NotInForm { get; }

    /// <summary>Stands for a cell in which nothing is printed.</summary>
    public abstract string Blank { get; }

    public abstract string Unit(AmountUnit? unit);

    public abstract string NothingToSum { get; }

    public abstract string SumOf(int reports);

    public abstract string SumGap(RollUpGap gap);

    public abstract string DraftFilledIn(int cells);

    public abstract string DraftLeftBlank(FormRow row, IReadOnlyList<FormCell> cells);
}
