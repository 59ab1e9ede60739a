using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>Writes the findings of a run as accepted ones, so that nobody has to work out a fingerprint. What the file already has stays.</summary>
internal sealed class AcknowledgementWriter
{
    private readonly string _path;
    private readonly AcknowledgementList _earlier;
    private readonly Func<Diagnostic, bool> _accepts;
    private readonly string _reason;
    private readonly string _by;
    private readonly CalendarDate _on;
    private readonly List<Acknowledgement> _items = [];

    /// <param name="path">The file.</param>
    /// <param name="earlier">What the file already has.</param>
    /// <param name="rules">The ids of the rules whose findings are accepted; all where there is none.</param>
    /// <param name="reason">Why they are in order.</param>
    /// <param name="by">Who accepts them.</param>
    public AcknowledgementWriter(string path, AcknowledgementList earlier, IReadOnlyCollection<string> rules, string reason, string by)
    {
        _path = path;
        _earlier = earlier;
        _accepts = finding => AcknowledgementList.CanAcknowledge(finding) && (rules.Count == 0 || rules.Contains(finding.RuleId));
        _reason = reason;
        _by = by;
        var today = DateTime.Today;
        _on = new CalendarDate(today.Year, today.Month, today.Day);
    }

    public void Add(ReportResult examined)
    {
        if (examined.Report is { } report)
        {
            _items.AddRange(examined.Diagnostics.Where(_accepts).Select(finding => Acknowledgement.Of(finding, report, _reason, _by, _on)));
        }
    }

    public void Write(ToolConsole console, ToolMessages messages)
    {
        var list = _earlier.With(_items);
        using var output = OutputFile.Open(_path, console);
        list.Write(output.Stream);
        output.Commit();
        console.Tell(messages.AcceptanceWritten(_path, list.Items.Count - _earlier.Items.Count, list.Items.Count));
    }
}
