using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Html;

/// <summary>What is the matter with a report, in a word and in a sentence.</summary>
/// <param name="State">The name of its style: error, warning, clean or unread.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Gravity">By which reports are sorted, the gravest first.</param>
internal sealed record ReportVerdict(string State, string Text, long Gravity)
{
    public static ReportVerdict Of(ReportResult result, ResultMessages messages)
    {
        var (counts, isRead) = (result.Counts, result.Report is not null);
        var doubts = result.Diagnostics.Count(finding => finding.Origin == Origin.Reading && finding.Severity != Severity.Info);
        return new ReportVerdict(
            !isRead ? "unread" : counts.Errors > 0 ? "error" : counts.Warnings > 0 ? "warning" : "clean",
            messages.Verdict(counts, doubts, isRead),
            isRead ? ((long)counts.Errors << 40) + ((long)counts.Warnings << 20) + counts.Infos : long.MaxValue);
    }
}
