using System.Runtime.CompilerServices;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Messages;

/// <summary>The words around findings in one language; what the rules say stands in the catalogue of the core.</summary>
internal abstract class ResultMessages
{
    private readonly MessageFile _texts;

    protected ResultMessages(MessageLanguage language)
    {
        Language = language;
        _texts = MessageFile.In(typeof(ResultMessages).Assembly, "Gov.Disclosure.Results.Messages", language);
    }

    public MessageLanguage Language { get; }

    private MessageCatalogue Core => MessageCatalogue.Of(Language);

    public string UnknownAgency => Text();

    public string NotRead => Text();

    public string NotReadShort => Text();

    public string ReadingHeading => Text();

    public string Remedy => Core.Phrase("Finding.Remedy");

    public string Basis => Core.Phrase("Finding.Basis");

    public string Place => Text();

    /// <summary>Stands between two facts of one line.</summary>
    public string Separator => Text();

    public string NothingFound => Text();

    /// <summary>Nothing was found beyond what has been accepted.</summary>
    public string NothingElseFound => Text();

    public string NothingToRepair => Text();

    /// <summary>Of some sums nobody can say whether they hold, so that nobody can say either whether a number in them has to change.</summary>
    public abstract string SumsNotAssessed(int holds, int notAssessable);

    /// <summary>Introduces what speaks for a repair.</summary>
    public string Evidence => Text();

    /// <summary>The figures of the text that fit the rest of the report, each in its words.</summary>
    public abstract string Agreements(IReadOnlyList<string> quotes);

    /// <summary>By which version the results were made, and on which day.</summary>
    public abstract string CheckedBy(string version, CalendarDate? day, Profile? profile);

    /// <summary>The title of a page of results.</summary>
    public string ResultsTitle => Text();

    public IReadOnlyList<string> OverviewHeadings => Texts();

    public IReadOnlyList<string> RuleHeadings => Texts();

    public string RulesTitle => Text();

    public string Formula => Text();

    public string AllForms => Text();

    public IReadOnlyList<string> RuleTableHeadings => Texts();

    /// <summary>Introduces what a rule says of a report that breaks it.</summary>
    public string Example => Text();

    /// <summary>Introduces what to do before everything else.</summary>
    public string FirstStep => Text();

    public string FindingsHeading => Text();

    /// <summary>Said of a finding that is a doubt of the reader.</summary>
    public string ReadingDoubt => Text();

    /// <summary>Said of words that fit the rest of the report.</summary>
    public string Agrees => Text();

    private string NewFinding => Text();

    private string UnchangedFinding => Text();

    public static ResultMessages Of(MessageLanguage language) =>
        language == MessageLanguage.English ? EnglishResultMessages.Instance : ChineseResultMessages.Instance;

    public string SeverityName(Severity severity) => severity.GetName(Language);

    public abstract string PathOf(string path, int? number);

    public abstract string Year(int? year);

    public abstract string Form(TableKind table, string edition);

    public abstract string TableMissing(TableKind table);

    /// <summary>Says why findings stand together.</summary>
    /// <param name="findings">How many there are.</param>
    /// <param name="oneDifference">Whether all are off by the same number, as one wrong cell would make them.</param>
    public abstract string GroupIntroduction(int findings, bool oneDifference);

    /// <summary>Introduces the fewest changes that settle a group of findings.</summary>
    public string SmallestRepair(DiagnosticGroup group) => group.IntroduceChanges(Language);

    /// <summary>Says of a table how many cells must change and in how many ways that can be done.</summary>
    public abstract string RepairHeading(RepairResult result);

    public abstract string Position(SourcePosition position);

    public abstract string Outcomes(int holds, int broken, int notAssessable);

    /// <summary>How many findings there are.</summary>
    /// <param name="counts">All of them.</param>
    /// <param name="doubts">How many of them are doubts of the reader.</param>
    public abstract string Counts(SeverityCounts counts, int doubts);

    /// <summary>What is the matter with a report, in one sentence.</summary>
    /// <param name="counts">What was found.</param>
    /// <param name="doubts">How many errors and warnings are doubts of the reader.</param>
    /// <param name="isRead">Whether there is a report.</param>
    public abstract string Verdict(SeverityCounts counts, int doubts, bool isRead);

    public abstract string UnassessedHeading(int count);

    /// <summary>Which checks could not be made for one cause, by name.</summary>
    public abstract string UnassessedInFull(UnassessedGroup group);

    /// <summary>Stands for a text that is folded away: how many words in it have findings, were not checked, and agree.</summary>
    public abstract string FoldedText(int findings, int notChecked, int agreeing);

    /// <summary>Said of words that could not be checked.</summary>
    public abstract string NotChecked(string reason);

    /// <summary>Which checks could not be made for one cause.</summary>
    public abstract string Unassessed(UnassessedGroup group);

    public abstract string Totals(ResultTotals totals);

    public abstract string Area(char digit);

    public abstract string Origin(Origin origin);

    /// <summary>Said below a table that shows the first of many reports.</summary>
    public abstract string OverviewCut(int shown, int all);

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

    /// <summary>Stands before a finding and says whether an earlier result has it.</summary>
    public string StateOf(BaselineState state) => state == BaselineState.New ? NewFinding : UnchangedFinding;

    /// <summary>Says of a finding of an earlier result that it is no longer found.</summary>
    public abstract string Fixed(EarlierFinding finding);

    /// <summary>What all findings come to beside an earlier result.</summary>
    public abstract string Round(RoundTotals round);

    /// <summary>Names the reports of an earlier result that are not among those of now.</summary>
    public abstract string NotInRound(IReadOnlyList<EarlierReport> reports);

    public string ComparisonTitle => Text();

    public IReadOnlyList<string> ComparisonHeadings => Texts();

    public string DifferenceHeading => Text();

    public abstract string TableName(TableKind table);

    public abstract string FormName(string edition);

    public abstract string Years(int? since, int? until);

    public abstract string TableTitle(TableKind table);

    /// <summary>How many cells of a comparison say nothing in either report.</summary>
    public abstract string CellsLeftOut(int count);

    /// <summary>Stands for a cell that the form of a report does not have.</summary>
    public string NotInForm => Text();

    /// <summary>Stands for a cell in which nothing is printed.</summary>
    public string Blank => Text();

    public abstract string Unit(AmountUnit? unit);

    private string Text([CallerMemberName] string name = "") => _texts[name];

    private string[] Texts([CallerMemberName] string name = "") => _texts[name].Split(" | ");
}
