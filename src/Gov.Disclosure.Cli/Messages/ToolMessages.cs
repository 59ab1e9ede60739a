using System.Runtime.CompilerServices;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Cli;

/// <summary>The tool's own words in one language; what it says of reports stands in the catalogues of the libraries.</summary>
internal abstract class ToolMessages
{
    private readonly MessageFile _texts;

    protected ToolMessages(MessageLanguage language)
    {
        Results = ResultMessages.Of(language);
        _texts = MessageFile.In(typeof(ToolMessages).Assembly, "Gov.Disclosure.Cli.Messages", language);
    }

    /// <summary>The words for results.</summary>
    public ResultMessages Results { get; }

    public MessageLanguage Language => Results.Language;

    public string Progress => Text();

    public string Converting => Text();

    public string Annotating => Text();

    public string Exporting => Text();

    /// <summary>What is done first with many reports: finding out which belong together.</summary>
    public string LookingThrough => Text();

    /// <summary>Said where so many reports come that last year's are not looked for among them.</summary>
    public string Unpaired => Text();

    /// <summary>Said where reports come one per line on standard input, so that last year's cannot be looked for among them.</summary>
    public string PipedUnpaired => Text();

    public string NothingToSum => Text();

    public static ToolMessages Of(MessageLanguage language) =>
        language == MessageLanguage.English ? EnglishToolMessages.Instance : ChineseToolMessages.Instance;

    /// <summary>How fast a run goes, and how long it will take where that is known.</summary>
    public abstract string Rate(int reports, double perSecond, TimeSpan? left);

    /// <summary>Said of a run that was ended before its end.</summary>
    /// <param name="totals">What was done.</param>
    /// <param name="path">The file that is not written; <see langword="null"/> where the results so far are out already.</param>
    public abstract string Interrupted(ResultTotals totals, string? path);

    public abstract string OtherListSkipped(string path);

    public abstract string Settings(SettingsProblem problem);

    public abstract string RosterEmpty(string path);

    /// <summary>One file of many could not be written.</summary>
    public abstract string NotWritten(string path, Exception failure);

    /// <summary>Says why there is no annotated copy of a file.</summary>
    public abstract string NotAnnotated(string path, string reason);

    /// <summary>Says what stands in an annotated copy.</summary>
    /// <param name="path">The copy.</param>
    /// <param name="result">What was put into it.</param>
    public abstract string Annotated(string path, AnnotateResult result);

    public abstract string AcceptanceWritten(string path, int added, int total);

    public abstract string SumOf(int reports);

    public abstract string SumGap(RollUpGap gap);

    /// <summary>Said once the service can be reached.</summary>
    public abstract string Serving(string address);

    /// <summary>Said where others than this machine may reach the service.</summary>
    public string ServingOthers => Text();

    public string AddressInUse => Text();

    public string AddressRefused => Text();

    public abstract string CannotListen(string address, string reason);

    public abstract string DraftFilledIn(int cells);

    public abstract string DraftLeftBlank(FormRow row, IReadOnlyList<FormCell> cells);

    private string Text([CallerMemberName] string name = "") => _texts[name];
}
