using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results;

/// <summary>How results are written. Immutable; change a copy with <c>with</c>.</summary>
public sealed record ResultOptions
{
    /// <summary>In Chinese, without colours.</summary>
    public static ResultOptions Default { get; } = new();

    /// <summary>The language; the report itself stays Chinese.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Chinese;

    /// <summary>Whether text carries the marks that make a terminal show colours (ECMA-48).</summary>
    public bool UseColor { get; init; }

    /// <summary>Whether every report is handed on at once, for somebody who looks on, rather than many together.</summary>
    public bool Unbuffered { get; init; }

    /// <summary>Whether findings may have been accepted: SARIF then says so of every finding.</summary>
    public bool HasAcknowledgements { get; init; }

    /// <summary>The agencies that have to report; the results then say who has not. <see langword="null"/> without a list.</summary>
    public IReadOnlyList<RosterEntry>? Roster { get; init; }

    /// <summary>
    /// The earlier result that the reports were set beside (<see cref="Baseline.Compare"/>); the results then say how each finding stands, and which reports of
    /// the earlier result are not among them. <see langword="null"/> for none.
    /// </summary>
    public Baseline? Baseline { get; init; }

    /// <summary>
    /// The day of the check, which a page and a text say at their ends with the version; <see langword="null"/> to leave it out, so that the same reports give
    /// the same result on any day.
    /// </summary>
    public CalendarDate? CheckedOn { get; init; }

    /// <summary>
    /// The requirements of a place that were checked besides the official rules. Text and pages name them, SARIF lists their rules; <see langword="null"/>
    /// where there were none.
    /// </summary>
    public Profile? Profile { get; init; }

    /// <summary>What text says of a report.</summary>
    internal Action<InkWriter, ResultMessages, ReportResult> Text { get; init; } = ReportText.Write;

    /// <summary>Whether text ends with a table of all reports where there are several.</summary>
    internal bool HasOverview { get; init; } = true;

    internal ResultMessages Messages => ResultMessages.Of(Language);
}
