namespace Gov.Disclosure.Results.Messages;

/// <summary>The words of the overview of a place in one language.</summary>
internal abstract class OverviewMessages
{
    public static OverviewMessages Of(MessageLanguage language) => language == MessageLanguage.English ? EnglishOverviewMessages.Instance : ChineseOverviewMessages.Instance;

    public abstract string Title { get; }

    public abstract string Reporting { get; }

    public abstract string States { get; }

    /// <summary>How to read the marks.</summary>
    public abstract string StatesNote { get; }

    public abstract string Heat { get; }

    public abstract string ByRule { get; }

    public abstract string Numbers { get; }

    public abstract string Download { get; }

    public abstract string NoReports { get; }

    /// <summary>The sentence under the title: how many agencies, reports and files there are, of which years.</summary>
    public abstract string Summary(int agencies, int reports, int unread, int? firstYear, int? lastYear);

    public abstract string StateOf(Places.PlaceState state);

    public abstract string Late { get; }

    public abstract string Missing { get; }

    public abstract string Year { get; }

    public abstract string Agency { get; }

    public abstract string Expected { get; }

    public abstract string Reported { get; }

    /// <summary>What to know of the list of years without a roster.</summary>
    public abstract string NoRoster { get; }

    public abstract IReadOnlyList<string> RuleHeadings { get; }

    /// <summary>The heading of the part about the reports of one scope.</summary>
    public abstract string FiguresOf(ReportScope? scope);

    /// <summary>Why reports of several scopes are not added.</summary>
    public abstract string ScopesApart { get; }

    public abstract string Section(Places.FigureSection section);

    public abstract string ByYear { get; }

    /// <summary>The heading of a picture of the agencies in one year.</summary>
    public abstract string ByAgency(string figure, int year);

    public abstract string Logarithmic { get; }

    public abstract string Shown(int shown, int all);

    public abstract string Figure { get; }

    public abstract IReadOnlyList<string> CoverageHeadings { get; }

    public abstract IReadOnlyList<string> MedianHeadings { get; }

    public abstract string Unusual(int year);

    /// <summary>What counts as unusual.</summary>
    public abstract string UnusualNote { get; }

    /// <summary>What is drawn and what is not.</summary>
    public abstract string SumNote { get; }

    public abstract string Duplicates(int count);

    public abstract string NoYear(int count);

    public abstract string HeatNote(int agencies, int all);

    public abstract string More(int count);
}
