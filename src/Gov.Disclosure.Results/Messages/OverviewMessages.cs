using System.Runtime.CompilerServices;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Results.Places;

namespace Gov.Disclosure.Results.Messages;

/// <summary>The words of the overview of a place in one language.</summary>
internal abstract class OverviewMessages
{
    private readonly MessageFile _texts;

    protected OverviewMessages(MessageLanguage language) =>
        _texts = MessageFile.In(typeof(OverviewMessages).Assembly, "Gov.Disclosure.Results.Messages", language);

    public static OverviewMessages Of(MessageLanguage language) =>
        language == MessageLanguage.English ? EnglishOverviewMessages.Instance : ChineseOverviewMessages.Instance;

    public string Title => Text();

    public string Reporting => Text();

    public string States => Text();

    /// <summary>How to read the marks.</summary>
    public string StatesNote => Text();

    public string Heat => Text();

    public string ByRule => Text();

    public string Numbers => Text();

    public string Download => Text();

    public string NoReports => Text();

    /// <summary>The sentence under the title: how many agencies, reports and files there are, of which years.</summary>
    public abstract string Summary(int agencies, int reports, int unread, int? firstYear, int? lastYear);

    public string StateOf(PlaceState state) => Text(nameof(StateOf) + state);

    public string Late => Text();

    public string Missing => Text();

    public string Year => Text();

    public string Agency => Text();

    public string Expected => Text();

    public string Reported => Text();

    /// <summary>What to know of the list of years without a roster.</summary>
    public string NoRoster => Text();

    public IReadOnlyList<string> RuleHeadings => Text().Split(" | ");

    /// <summary>The heading of the part about the reports of one scope.</summary>
    public string FiguresOf(ReportScope? scope) => Text(nameof(FiguresOf) + (scope?.ToString() ?? "Unknown"));

    /// <summary>Why reports of several scopes are not added.</summary>
    public string ScopesApart => Text();

    public string Section(FigureSection section) => Text(nameof(Section) + section);

    public string ByYear => Text();

    /// <summary>The heading of a picture of the agencies in one year.</summary>
    public abstract string ByAgency(string figure, int year);

    public string Logarithmic => Text();

    public abstract string Shown(int shown, int all);

    public string Figure => Text();

    public IReadOnlyList<string> CoverageHeadings => Text().Split(" | ");

    public IReadOnlyList<string> MedianHeadings => Text().Split(" | ");

    public abstract string Unusual(int year);

    /// <summary>What counts as unusual.</summary>
    public string UnusualNote => Text();

    /// <summary>What is drawn and what is not.</summary>
    public string SumNote => Text();

    public abstract string Duplicates(int count);

    public abstract string NoYear(int count);

    public abstract string HeatNote(int agencies, int all);

    public abstract string More(int count);

    private string Text([CallerMemberName] string name = "") => _texts["Overview." + name];
}
